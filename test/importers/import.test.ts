import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { IMPORTERS } from '../../src/importers/generated/importers.ts';
import { settleIndicator } from '../../src/indicators/settle-indicator.ts';
import { readTable } from '../../src/load/csv.ts';
import { INDICATOR_COLUMNS } from '../../src/load/csv-columns.ts';
import type { IndicatorContent } from '../../src/schema/generated/indicator.ts';
import { VALIDATORS } from '../../src/schema/generated/validators.js';
import { settledFolder } from '../data/folder.ts';
import { runCommand } from '../support/run-command.ts';
import { type Case, fixture, importing } from './importing.ts';

/** One good import of each source. */
const GOOD: Readonly<Record<string, Case & { readonly id: string }>> = {
  fingertips: {
    source: 'fingertips',
    id: 'admissions',
    files: ['fingertips.csv'],
    settings:
      'fingertips:\n  - {indicator: admissions, fingertips_id: 99001, year_type: financial_year, sex: Persons, age: All ages}\n',
  },
  dfe: {
    source: 'dfe',
    id: 'suspensions',
    files: ['exclusions.csv'],
    settings:
      'education_statistics:\n  - {indicator: suspensions, time_identifier: Academic year, count_column: suspension, denominator_column: headcount, value_column: susp_rate}\n',
  },
  'police-uk': {
    source: 'police-uk',
    id: 'violence',
    indicator: 'violence',
    files: ['2023-11-leicestershire-street.csv'],
    settings:
      'police_uk: {force: leicestershire, force_area: E23000021, crime_types: [Violence and sexual offences], lookup: lookups/lsoa-areas.csv}\n',
  },
  nomis: {
    source: 'nomis',
    id: 'claimants',
    files: ['nomis-claimants.csv'],
    settings: 'nomis:\n  indicators:\n    - {indicator: claimants}\n',
  },
};

test('every source has a good case here', () => {
  expect(Object.keys(GOOD).sort()).toEqual(Object.keys(IMPORTERS).sort());
});

const sources = Object.values(GOOD);

test.each(sources)('$source: the same files give the same bytes, and a log without a date', async (good) => {
  const [first, second] = [await importing(good), await importing(good)];
  for (const path of [`data/${good.id}.csv`, `data/${good.id}.import.json`]) {
    expect(first.text(path)).toBeDefined();
    expect(second.text(path)).toBe(first.text(path));
  }
  expect(first.text(`data/${good.id}.import.json`)).not.toMatch(/\/p\/|\d{4}-\d{2}-\d{2}T/);
});

test.each(sources)('$source: rows read are rows kept and rows left out', async (good) => {
  const { rows } = (await importing(good)).log(good.id);
  const dropped = rows.dropped.reduce((sum: number, { rows: count }: { rows: number }) => sum + count, 0);
  expect(rows.kept + dropped).toBe(rows.read);
});

test.each(sources)('$source: the licence stands in the log, in the new metadata and at the end', async (good) => {
  const { log, printed } = await importing(good);
  const { attribution, licence } = IMPORTERS[good.source as keyof typeof IMPORTERS].origin;
  expect(log(good.id).source).toMatchObject({ attribution, licence });
  expect(printed.split(attribution)).toHaveLength(3);
});

test.each(sources)('$source: the table settles without a problem under its own metadata', async (good) => {
  const { text, printed } = await importing(good);
  const stub = printed.slice(printed.indexOf('# yaml-language-server'), printed.lastIndexOf('\nSource:'));
  const filled = stub
    .replace('measure: FILL IN', 'measure: dsr')
    .replace('counts: FILL IN', 'counts: people')
    .replaceAll('FILL IN', 'words');
  const meta = parse(filled) as IndicatorContent;
  expect({ valid: VALIDATORS.indicator(meta), errors: VALIDATORS.indicator.errors }).toEqual({
    valid: true,
    errors: null,
  });
  expect(meta.breaks).toBeUndefined();
  const { areas, population } = settledFolder();
  const table = readTable(
    `data/${good.id}.csv`,
    new TextEncoder().encode(text(`data/${good.id}.csv`)),
    INDICATOR_COLUMNS,
  );
  const { indicator, diagnostics } = settleIndicator(meta, table, areas, population);
  expect([...table.diagnostics, ...diagnostics]).toEqual([]);
  expect(indicator.observations).toHaveLength(table.rows.length);
});

test('metadata that is there is left alone; its source id goes into the rows', async () => {
  const meta = 'id: admissions\nsource: {id: ohid-admissions}\nprovenance: official\n';
  const { rows, text, printed } = await importing({
    ...GOOD.fingertips!,
    texts: { 'data/admissions.meta.yaml': meta },
  });
  expect(rows('admissions').every((row) => row.includes(',ohid-admissions,'))).toBe(true);
  expect(text('data/admissions.meta.yaml')).toBe(meta);
  expect(printed).not.toContain('FILL IN');
});

test('real figures for an illustrative indicator are imported with a warning', async () => {
  const meta = 'id: admissions\nprovenance: illustrative\n';
  const { exitCode, problems } = await importing({ ...GOOD.fingertips!, texts: { 'data/admissions.meta.yaml': meta } });
  expect({ exitCode, problems }).toEqual({
    exitCode: 0,
    problems: ['data/admissions.meta.yaml:2:13 import/illustrative'],
  });
});

test('an import with a problem leaves the last table as it was', async () => {
  const texts = { 'data/admissions.csv': 'old', 'in/bad.csv': fixture('fingertips.csv').replaceAll(',210,', ',?,') };
  const { exitCode, text, written } = await importing({ ...GOOD.fingertips!, files: ['bad.csv'], texts });
  expect({ exitCode, written, left: text('data/admissions.csv') }).toEqual({ exitCode: 1, written: [], left: 'old' });
});

const CSV = 'data/admissions.csv';
const LOG = 'data/admissions.import.json';

test('an import replaces what an import made', async () => {
  const first = await importing(GOOD.fingertips!);
  const texts = {
    [CSV]: first.text(CSV)!,
    [LOG]: first.text(LOG)!,
    'in/later.csv': fixture('fingertips.csv').replaceAll(',210,', ',211,'),
  };
  const { exitCode, text } = await importing({ ...GOOD.fingertips!, files: ['later.csv'], texts });
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
  const made = await importing(GOOD.fingertips!);
  const { csv, log } = given(made.text(CSV)!, made.text(LOG)!);
  const texts = { [CSV]: csv, [LOG]: log };
  const refused = await importing({ ...GOOD.fingertips!, texts });
  expect(refused.exitCode).toBe(2);
  expect(refused.stopped).toContain('--replace');
  expect([refused.text(CSV) ?? null, refused.text(LOG) ?? null]).toEqual([csv, log]);
  const replaced = await importing({ ...GOOD.fingertips!, texts, replace: true });
  expect(replaced.exitCode).toBe(0);
  expect([replaced.text(CSV), replaced.text(LOG)]).toEqual([made.text(CSV), made.text(LOG)]);
});

test('a table without a log that is what the import makes is no obstacle', async () => {
  const made = await importing(GOOD.fingertips!);
  expect((await importing({ ...GOOD.fingertips!, texts: { [CSV]: made.text(CSV)! } })).exitCode).toBe(0);
});

const ID: Readonly<Record<string, RegExp>> = {
  fingertips: /indicator: admissions/,
  dfe: /indicator: suspensions/,
  'police-uk': /\{force: leicestershire/,
  nomis: /indicator: claimants/,
};

test.each(sources)('$source: an indicator does not take the name of another file', async (good) => {
  for (const name of ['areas', 'population', 'disclosure', 'imports']) {
    const pattern = ID[good.source]!;
    const as = `indicator: ${name}`;
    const settings = good.settings!.replace(
      pattern,
      good.source === 'police-uk' ? `{${as}, force: leicestershire` : as,
    );
    const { exitCode, problems, written } = await importing({ ...good, indicator: undefined, settings });
    expect({ exitCode, written }).toEqual({ exitCode: 1, written: [] });
    expect(problems).toEqual([expect.stringMatching(/^data\/imports\.yaml:\d+:\d+ import\/reserved-name$/)]);
  }
});

test('a note that a spreadsheet would run as a formula is made harmless', async () => {
  const text = fixture('fingertips.csv').replaceAll('Value suppressed', '=Value suppressed');
  const { rows } = await importing({ ...GOOD.fingertips!, files: ['a.csv'], texts: { 'in/a.csv': text } });
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
