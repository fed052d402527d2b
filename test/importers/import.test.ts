import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { IMPORTERS } from '../../src/importers/generated/importers.ts';
import { settleIndicator } from '../../src/indicators/settle-indicator.ts';
import { readTable } from '../../src/load/csv.ts';
import { INDICATOR_COLUMNS } from '../../src/load/csv-columns.ts';
import type { IndicatorContent } from '../../src/schema/generated/indicator.ts';
import { VALIDATORS } from '../../src/schema/generated/validators.js';
import { settledFolder } from '../data/folder.ts';
import { REPOSITORY } from '../support/folder.ts';
import { finishedRun } from '../support/run-case.ts';
import { runCases } from '../support/run-cases.ts';
import { runCommand } from '../support/run-command.ts';
import { draftsIn, filledIn } from './drafts.ts';
import { type Case, fixture, importing } from './importing.ts';

/** Every example of an importer that makes an indicator, by the file it makes. */
const examples = Object.values(IMPORTERS).flatMap((importer) =>
  runCases(join(REPOSITORY, 'src/importers', importer.name, 'examples.yaml')).works.flatMap((given) =>
    Object.keys(given.holds ?? {})
      .filter((csv) => csv !== 'data/population.csv')
      .map((csv) => ({ csv, log: csv.replace('.csv', '.import.json'), given, importer, name: importer.name })),
  ),
);
const textIn = (files: ReadonlyMap<string, Uint8Array>, path: string): string =>
  new TextDecoder().decode(files.get(path));

test('every source has an example that makes an indicator', () => {
  expect(new Set(examples.map(({ name }) => name))).toEqual(new Set(Object.keys(IMPORTERS)));
});

describe.each(examples)('$name: $given.name', ({ csv, log, given }) => {
  test('the same files give the same bytes, and a log without a date', async () => {
    const [first, second] = [await finishedRun(given), await finishedRun(given)];
    for (const path of [csv, log]) expect(textIn(second.after, path)).toBe(textIn(first.after, path));
    expect(textIn(first.after, log)).not.toMatch(/\/here\/|\d{4}-\d{2}-\d{2}T/);
  });

  test('rows read are rows kept and rows left out', async () => {
    const { rows } = JSON.parse(textIn((await finishedRun(given)).after, log));
    const dropped = rows.dropped.reduce((sum: number, { rows: count }: { rows: number }) => sum + count, 0);
    expect(rows.read).toBeGreaterThan(0);
    expect(rows.kept + dropped).toBe(rows.read);
  });

  test('the licence stands in the log, in the new metadata and at the end', async () => {
    const { after, out } = await finishedRun(given);
    const { attribution, licence } = JSON.parse(textIn(after, log)).source;
    expect({ attribution, licence }).toEqual({
      attribution: expect.stringMatching(/^Source: .*Open Government Licence/),
      licence: 'OGL-3.0',
    });
    expect(out.split(attribution)).toHaveLength(3);
  });

  test('the table settles without a problem under its own metadata', async () => {
    const { after, out } = await finishedRun(given);
    const meta = parse(filledIn(draftsIn(out).metadata[0] ?? '')) as IndicatorContent;
    expect({ valid: VALIDATORS.indicator(meta), errors: VALIDATORS.indicator.errors }).toEqual({
      valid: true,
      errors: null,
    });
    expect(meta.breaks).toBeUndefined();
    const { areas, population } = settledFolder();
    const table = readTable(csv, after.get(csv)!, INDICATOR_COLUMNS);
    const { indicator, diagnostics } = settleIndicator(meta, table, areas, population);
    expect([...table.diagnostics, ...diagnostics]).toEqual([]);
    expect(indicator.observations).toHaveLength(table.rows.size);
  });
});

const ADMISSIONS: Case = {
  source: 'fingertips',
  files: ['fingertips.csv'],
  settings:
    'fingertips:\n  - {indicator: admissions, fingertips_id: 99001, year_type: financial_year, sex: Persons, age: All ages}\n',
};

test('metadata that is there is left alone; its source id goes into the rows', async () => {
  const meta = 'id: admissions\nsource: {id: ohid-admissions}\nprovenance: official\n';
  const { rows, text, printed } = await importing({
    ...ADMISSIONS,
    texts: { 'data/admissions.meta.yaml': meta },
  });
  expect(rows('admissions').every((row) => row.includes(',ohid-admissions,'))).toBe(true);
  expect(text('data/admissions.meta.yaml')).toBe(meta);
  expect(printed).not.toContain('FILL IN');
});

test('real figures for an illustrative indicator are imported with a warning', async () => {
  const meta = 'id: admissions\nprovenance: illustrative\n';
  const { exitCode, problems } = await importing({ ...ADMISSIONS, texts: { 'data/admissions.meta.yaml': meta } });
  expect({ exitCode, problems }).toEqual({
    exitCode: 0,
    problems: ['data/admissions.meta.yaml:2:13 import/illustrative'],
  });
});

test('an import with a problem leaves the last table as it was', async () => {
  const texts = { 'data/admissions.csv': 'old', 'in/bad.csv': fixture('fingertips.csv').replaceAll(',210,', ',?,') };
  const { exitCode, text, written } = await importing({ ...ADMISSIONS, files: ['bad.csv'], texts });
  expect({ exitCode, written, left: text('data/admissions.csv') }).toEqual({ exitCode: 1, written: [], left: 'old' });
});

const CSV = 'data/admissions.csv';
const LOG = 'data/admissions.import.json';

test('an import replaces what an import made', async () => {
  const first = await importing(ADMISSIONS);
  const texts = {
    [CSV]: first.text(CSV)!,
    [LOG]: first.text(LOG)!,
    'in/later.csv': fixture('fingertips.csv').replaceAll(',210,', ',211,'),
  };
  const { exitCode, text } = await importing({ ...ADMISSIONS, files: ['later.csv'], texts });
  expect(exitCode).toBe(0);
  expect(text(CSV)).not.toBe(first.text(CSV));
});

/** What lies there before an import, given what an import makes. Null is nothing. */
const THEIRS: readonly [name: string, (csv: string, log: string) => { csv: string | null; log: string | null }][] = [
  ['a table that was edited since', (csv, log) => ({ csv: csv.replace(',210,', ',209,'), log })],
  ['a table without a log', () => ({ csv: 'mine', log: null })],
  ['a table with a log that is none', (csv) => ({ csv, log: '{}' })],
  ['a log that is another file', () => ({ csv: null, log: 'mine' })],
];

test.each(THEIRS)('%s is replaced only when that is asked for', async (_, given) => {
  const made = await importing(ADMISSIONS);
  const { csv, log } = given(made.text(CSV)!, made.text(LOG)!);
  const texts = { [CSV]: csv, [LOG]: log };
  const refused = await importing({ ...ADMISSIONS, texts });
  expect(refused.exitCode).toBe(2);
  expect(refused.stopped).toContain('--replace');
  expect([refused.text(CSV) ?? null, refused.text(LOG) ?? null]).toEqual([csv, log]);
  const replaced = await importing({ ...ADMISSIONS, texts, replace: true });
  expect(replaced.exitCode).toBe(0);
  expect([replaced.text(CSV), replaced.text(LOG)]).toEqual([made.text(CSV), made.text(LOG)]);
});

test('a table without a log that is what the import makes is no obstacle', async () => {
  const made = await importing(ADMISSIONS);
  expect((await importing({ ...ADMISSIONS, texts: { [CSV]: made.text(CSV)! } })).exitCode).toBe(0);
});

/** The settings of an import of a source, from its examples, with another name of the indicator. */
function settingsNaming(source: string, id: string): string {
  const { works } = runCases(join(REPOSITORY, 'src/importers', source, 'examples.yaml'));
  const texts = works.map(({ files }) => files?.['data/imports.yaml'] ?? '');
  const named = texts.find((text) => /indicator: \S/.test(text)) ?? '';
  return named.replace(/indicator: [\w-]+/, `indicator: ${id}`);
}

test.each(Object.keys(IMPORTERS))('%s: an indicator does not take the name of another file', async (source) => {
  for (const name of ['areas', 'population', 'disclosure', 'imports']) {
    const settings = settingsNaming(source, name);
    const { exitCode, problems, written } = await importing({ ...ADMISSIONS, source, settings });
    expect({ exitCode, written }).toEqual({ exitCode: 1, written: [] });
    expect(problems).toContainEqual(expect.stringMatching(/^data\/imports\.yaml:\d+:\d+ import\/reserved-name$/));
  }
});

test('a note that a spreadsheet would run as a formula is made harmless', async () => {
  const text = fixture('fingertips.csv').replaceAll('Value suppressed', '=Value suppressed');
  const { rows } = await importing({ ...ADMISSIONS, files: ['a.csv'], texts: { 'in/a.csv': text } });
  expect(rows('admissions').filter((row) => row.includes("'=Value"))).toHaveLength(2);
});

test('from the disk: pieces of a file, another output folder, nothing beside the tables', async () => {
  const root = mkdtempSync(join(tmpdir(), 'svduty-import-'));
  try {
    writeFileSync(
      join(root, 'a.csv'),
      `${fixture('nomis-population.csv')}${'E06000018,Nottingham,2023,All Ages,Total,Value,1,Normal value\n'.repeat(20_000)}`,
    );
    const { exitCode } = await runCommand(
      'import',
      ['nomis', join(root, 'a.csv')],
      { out: join(root, 'out') },
      { ...nodeEffects(true), out: () => {}, err: () => {} },
    );
    expect(exitCode).toBe(0);
    expect(readdirSync(join(root, 'out')).sort()).toEqual(['population.csv', 'population.import.json']);
    expect(JSON.parse(readFileSync(join(root, 'out/population.import.json'), 'utf8')).rows.read).toBe(20_283);
  } finally {
    rmSync(root, { recursive: true });
  }
});
