import { join } from 'node:path';
import { expect, test } from 'vitest';
import { IMPORTERS } from '../../src/importers/generated/importers.ts';
import { officialSource } from '../../src/load/csv-shape.ts';
import { OFFICIAL_HEADINGS } from '../../src/load/generated/headings.ts';
import { REPOSITORY } from '../support/folder.ts';
import { runCases } from '../support/run-cases.ts';
import { fixture } from './importing.ts';

const headerOf = (text: string): string[] => text.replace('\uFEFF', '').split('\n')[0]?.trim().split(',') ?? [];

/** The files of the examples of every source that is known by its headings, and real ones. */
const FILES = [
  ...OFFICIAL_HEADINGS.flatMap(([source]) =>
    runCases(join(REPOSITORY, 'src/importers', source, 'examples.yaml')).works.flatMap(({ files = {} }) =>
      Object.entries(files).flatMap(([name, text]) =>
        /^[^/]+\.csv$/.test(name) && text !== null ? [[source, name, headerOf(text)] as const] : [],
      ),
    ),
  ),
  ...(
    [
      ['dfe', 'dfe-cla-reporting-year.csv'],
      ['dfe', 'dfe-absence-no-total.meta.csv'],
      ['fingertips', 'fingertips-90284.csv'],
      ['police-uk', '2025-01-city-of-london-street.csv'],
      ['police-uk', '2023-11-leicestershire-outcomes.csv'],
    ] as const
  ).map(([source, name]) => [source, name, headerOf(fixture(name))] as const),
];

test.each(FILES)('a file of %s is known by its headings: %s', (source, name, header) => {
  expect([name, officialSource(header)]).toEqual([name, source]);
});

test('the names are those of importers', () => {
  expect(OFFICIAL_HEADINGS.map(([source]) => source).filter((source) => !Object.hasOwn(IMPORTERS, source))).toEqual([]);
});
