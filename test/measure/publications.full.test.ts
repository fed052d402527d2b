import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROKEN_IN_BROWSER } from '../../scripts/measure/broken-in-browser.mjs';
import { laidOut } from '../../scripts/measure/layout.mjs';
import { measured } from '../../scripts/measure/publication.mjs';
import { repeatedAcross } from '../../scripts/measure/sentences.mjs';
import { buildExample, PUBLICATIONS } from '../llr/build.ts';
import { findProgram, needed } from '../support/programs.ts';
import { LIMITS, type Measured } from './limits.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'svduty-measure-'));
  const { files } = await buildExample();
  for (const name of PUBLICATIONS)
    for (const ending of ['docx', 'html'])
      await writeFile(join(folder, `${name}.${ending}`), files.get(`llr/${name}.${ending}`) ?? '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const hasOffice = ['soffice', 'pdftotext', 'pdftoppm'].every((name) => findProgram(name) !== undefined);
describe.skipIf(!needed('LibreOffice Writer (soffice) with poppler', hasOffice))('on paper', () => {
  const found = new Map<string, Measured>();
  beforeAll(async () => {
    const pdfs = await laidOut(
      PUBLICATIONS.map((name) => join(folder, `${name}.docx`)),
      folder,
    );
    const all = await Promise.all([...pdfs].map(([docx, pdf]) => measured(docx, pdf)));
    for (const [at, name] of PUBLICATIONS.entries()) {
      const [one, other] = [all[at], all[1 - at]];
      if (one && other)
        found.set(name, { ...one.measures, across: repeatedAcross(one.sentences, other.sentences).share });
    }
  }, 300_000);

  describe.each(PUBLICATIONS)('%s', (name) => {
    test.each(LIMITS)('$what', ({ value, most }) => {
      const measures = found.get(name);
      expect(measures).toBeDefined();
      if (measures) expect(value(measures)).toBeLessThanOrEqual(most[name]);
    });
  });
});

const hasBrowser = findProgram('chromium') !== undefined || process.env.CHROMIUM !== undefined;
describe.skipIf(!needed('Chromium', hasBrowser))('on the web', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(() => browser?.close());

  /** 643 pixels are the 170 mm between the margins of a sheet. */
  const VIEWS = [1280, 768, 390].map((width) => ({ width, media: 'screen' as const }));
  describe.each(PUBLICATIONS)('%s', (name) => {
    test.each([...VIEWS, { width: 643, media: 'print' as const }])(
      'breaks no word of a cell at $width pixels, $media',
      async ({ width, media }) => {
        const page = await browser.newPage({ viewport: { width, height: 900 } });
        await page.emulateMedia({ media });
        await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
        expect(await page.evaluate(BROKEN_IN_BROWSER)).toEqual([]);
        await page.close();
      },
    );
  });
});
