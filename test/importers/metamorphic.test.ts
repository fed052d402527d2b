import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { IMPORTERS } from '../../src/importers/generated/importers.ts';
import { REPOSITORY } from '../support/folder.ts';
import { finishedRun } from '../support/run-case.ts';
import { type RunCase, runCases } from '../support/run-cases.ts';
import { fixture, importing } from './importing.ts';

/** The lines of a file of rows: what stands above the rows, and the rows. Undefined for a file with anything below them. */
function rowsIn(text: string): { readonly head: readonly string[]; readonly rows: readonly string[] } | undefined {
  const lines = text.trimEnd().split('\n');
  const cells = (line: string): number => line.replaceAll(/"[^"]*"/g, '').split(',').length;
  const header = lines.findIndex((line) => cells(line) === Math.max(...lines.map(cells)));
  const [head, rows] = [lines.slice(0, header + 1), lines.slice(header + 1)];
  return rows.every((row) => cells(row) >= cells(head.at(-1) ?? '')) ? { head, rows } : undefined;
}

const joined = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** A case of an importer, and its files of rows: those that are no settings, no lookup and no description of columns. */
interface Given {
  readonly source: string;
  readonly given: RunCase;
  readonly files: readonly (readonly [name: string, text: string])[];
}

const inExamples: readonly Given[] = Object.values(IMPORTERS).flatMap(({ name }) =>
  runCases(join(REPOSITORY, 'src/importers', name, 'examples.yaml')).works.flatMap((given) => {
    const files = Object.entries(given.files ?? {}).flatMap(([path, text]): [string, string][] =>
      path.endsWith('.csv') && !/^data\/|\.meta\.csv$/.test(path) && text !== null && rowsIn(text)
        ? [[path, text]]
        : [],
    );
    return files.length > 0 ? [{ source: name, given, files }] : [];
  }),
);

/** The real files that stand beside the tests, as somebody would import them. */
const REAL: Readonly<Record<string, string>> = {
  'dfe dfe-cla-reporting-year.csv': `education_statistics:
  - indicator: real
    time_identifier: Reporting year
    reporting_year: point_in_time
    count_column: children_count
    denominator_column: population_estimate
    value_column: rate_per_10000
    age_band: 0-17
    filters: [{ column: population_type, item: Children looked after on 31 March each year }]
`,
  'fingertips fingertips-90284.csv': `fingertips:
  - { indicator: real, fingertips_id: 90284, year_type: financial_year, sex: Persons, age: <15 yrs }
`,
};

const ofReal: readonly Given[] = Object.entries(REAL).map(([run, settings]) => {
  const [source = '', name = ''] = run.split(' ');
  const files = [[name, fixture(name)]] as const;
  const given: RunCase = {
    name,
    run: `import ${run}`,
    folder: 'empty',
    copy: { 'data/areas.csv': 'data/areas.csv' },
    files: { 'data/imports.yaml': settings, [name]: fixture(name) },
    exit: 0,
    holds: { 'data/real.csv': '' },
  };
  return { source, given, files };
});

const cases = [...inExamples, ...ofReal];

test('every source has a file of rows', () => {
  expect(new Set(cases.map(({ source }) => source))).toEqual(new Set(Object.keys(IMPORTERS)));
});

/** The tables that a run makes, without their logs: those tell the files. */
async function tablesOf(given: RunCase): Promise<Readonly<Record<string, string>>> {
  const { after, exitCode, err } = await finishedRun(given);
  expect({ exitCode, err: exitCode === 0 ? '' : err }).toEqual({ exitCode: 0, err: '' });
  const text = (path: string): string => new TextDecoder().decode(after.get(path));
  return Object.fromEntries(Object.keys(given.holds ?? {}).map((path) => [path, text(path)]));
}

const withFiles = (given: RunCase, files: Readonly<Record<string, string>>): RunCase => ({
  ...given,
  files: { ...given.files, ...files },
});

describe.each(cases)('$source: $given.name', ({ given, files }) => {
  test('rows in any order give the same table', async () => {
    const turned = files.map(([name, text]) => {
      const { head = [], rows = [] } = rowsIn(text) ?? {};
      return [name, joined(...head, ...rows.toReversed())] as const;
    });
    expect(await tablesOf(withFiles(given, Object.fromEntries(turned)))).toEqual(await tablesOf(given));
  });
});

// A month of police.uk is one file by its name; a month is what is split there, in the test below.
const inParts = cases.filter(({ source }) => source !== 'police-uk');

describe.each(inParts)('$source: $given.name', ({ given, files }) => {
  test('a file in two parts is the same as one', async () => {
    let { run } = given;
    const parts: Record<string, string> = {};
    for (const [name, text] of files) {
      const { head = [], rows = [] } = rowsIn(text) ?? {};
      if (rows.length < 2) continue;
      const half = Math.ceil(rows.length / 2);
      const [first, second] = [`part-1-${name}`, `part-2-${name}`];
      parts[first] = joined(...head, ...rows.slice(0, half));
      parts[second] = joined(...head, ...rows.slice(half));
      const meta = given.files?.[name.replace('.csv', '.meta.csv')];
      if (typeof meta === 'string') for (const part of [first, second]) parts[part.replace('.csv', '.meta.csv')] = meta;
      run = run.replace(name, `${first} ${second}`);
    }
    expect(await tablesOf({ ...withFiles(given, parts), run })).toEqual(await tablesOf(given));
  });
});

test('police.uk: months together are the months one by one', async () => {
  const months = ['2023-11', '2023-12', '2024-01'].map((month) => `${month}-leicestershire-street.csv`);
  const settings =
    'police_uk: {force: leicestershire, force_area: E23000021, crime_types: [Violence and sexual offences], lookup: lookups/lsoa-areas.csv}\n';
  const rowsOf = async (files: readonly string[]) =>
    (await importing({ source: 'police-uk', files, settings, indicator: 'violence' })).rows('violence');
  const single = (await Promise.all(months.slice(0, 2).map((month) => rowsOf([month])))).flat();
  expect((await rowsOf(months.slice(0, 2))).toSorted()).toEqual(single.toSorted());
});
