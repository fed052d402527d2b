import { expect, test } from 'vitest';
import { csvTablesOf } from '../../src/disclosure/csv-tables.ts';
import { descriptionName } from '../../src/disclosure/csvw.ts';
import { protect } from '../../src/disclosure/protect.ts';
import type { IndicatorContent } from '../../src/schema/generated/indicator.ts';
import { indicator, observation, rule } from './indicator.ts';

/** Metadata Vocabulary for Tabular Data, W3C Recommendation of 17 December 2015: what tables, schemas and columns may have of their own. */
const INHERITED = ['aboutUrl', 'datatype', 'default', 'lang', 'null', 'ordered', 'propertyUrl', 'required'];
const MORE_INHERITED = ['separator', 'textDirection', 'valueUrl'];
const OWN = {
  table: ['@context', '@id', '@type', 'url', 'dialect', 'notes', 'suppressOutput', 'tableDirection', 'tableSchema'],
  schema: ['@id', '@type', 'columns', 'foreignKeys', 'primaryKey', 'rowTitles'],
  column: ['@id', '@type', 'name', 'suppressOutput', 'titles', 'virtual'],
};
/** Prefixes of the context that common properties may have without a declaration, of those that are used. */
const PREFIXES = /^(dc|schema|oa|rdf):/;
/** Built-in datatypes, of those that are used. */
const DATATYPES = ['string', 'number'];

type Json = Readonly<Record<string, unknown>>;

/** Properties of an object of a description that are neither its own, nor inherited, nor common. */
const strange = (object: Json, kind: keyof typeof OWN): string[] =>
  Object.keys(object).filter(
    (key) => ![...OWN[kind], ...INHERITED, ...MORE_INHERITED].includes(key) && !PREFIXES.test(key),
  );

const described = (meta: Partial<IndicatorContent>, figure = false) => {
  const made = indicator([observation({ category: '=1+1' }), observation({ count: 2, text: '2024/25' })], meta);
  const { published } = protect(new Map([[made.id, made]]), [rule({ from: 1, to: 4 })]);
  const table = csvTablesOf(
    published,
    { indicators: new Map([[made.id, made]]), areas: new Map() },
    [],
  )('data').get(made.id);
  const points = published.get(made.id)?.series.flatMap((one) => one.points) ?? [];
  table?.show(points);
  const file = figure
    ? table?.ofFigure('figures/sna/figure-1', points, { title: 'Figure 1', notes: ['A note'] })
    : table;
  const value: Json & { readonly tableSchema: Json & { readonly columns: readonly Json[] } } = JSON.parse(
    file?.description() ?? '',
  );
  return { file: file?.file ?? '', text: file?.text() ?? '', value };
};

test('a description has no property that the recommendation does not know', () => {
  const { value } = described({ caveats: ['Recording changed'] });
  expect(strange(value, 'table')).toEqual([]);
  expect(strange(value.tableSchema, 'schema')).toEqual([]);
  expect(value.tableSchema.columns.flatMap((column) => strange(column, 'column'))).toEqual([]);
});

test('it is of the file beside it, in the language that it says', () => {
  const { file, value } = described({}, true);
  expect(file).toBe('data/figures/sna/figure-1.csv');
  expect(descriptionName(file)).toBe('data/figures/sna/figure-1.csv-metadata.json');
  expect(value['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
  expect([value.url, value['dc:title']]).toEqual(['figure-1.csv', 'Figure 1']);
});

test('its columns are those of the file, each with a title, a datatype and a valid name', () => {
  const { text, value } = described({});
  const { columns, primaryKey, null: blank } = value.tableSchema;
  const names = columns.map(({ name }) => name);
  expect(names).toEqual(text.split('\n')[0]?.split(','));
  expect(new Set(names).size).toBe(names.length);
  for (const { name, titles, datatype, 'dc:description': description } of columns) {
    expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
    expect(titles).toEqual([name, expect.stringMatching(/^[A-Z0-9]/)]);
    expect(DATATYPES).toContain(datatype);
    expect(description).toMatch(/\.$/);
  }
  expect(names).toEqual(expect.arrayContaining(primaryKey as string[]));
  expect(blank).toBe('');
});

test('its datatypes hold in every row, and what is required is there', () => {
  const { text, value } = described({});
  const [, ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
  expect(rows).toHaveLength(2);
  for (const row of rows)
    for (const [i, { name, datatype, required }] of value.tableSchema.columns.entries()) {
      if (required === true) expect([name, row[i]]).not.toEqual([name, '']);
      if (datatype === 'number') expect([name, Number.isFinite(Number(row[i]))]).toEqual([name, true]);
    }
});

const licences: [IndicatorContent['source']['licence'], license: unknown, rights: string][] = [
  [
    'OGL-3.0',
    { '@id': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/' },
    'Open Government Licence v3.0',
  ],
  ['local-agreement', undefined, 'Used under a local agreement'],
  ['none', undefined, 'No licence is recorded'],
];

test.each(licences)('it names source and licence, and no address that there is not: %s', (licence, license, rights) => {
  const source = { id: 'police', publisher: 'Police', title: 'Extract', licence };
  const { value } = described({ source });
  expect([value['dc:license'], value['dc:rights'], value['dc:source']]).toEqual([license, rights, 'Police, Extract']);
  expect(described({ source: { ...source, url: 'https://example.org/x' } }).value['dc:source']).toEqual([
    'Police, Extract',
    { '@id': 'https://example.org/x' },
  ]);
});

test('notes are annotations of the file, and there is no empty list of them', () => {
  expect(described({}).value.notes).toBeUndefined();
  expect(described({ caveats: ['Recording changed'] }).value.notes).toEqual([
    {
      '@type': 'oa:Annotation',
      'oa:hasTarget': { '@id': 'assaults.csv' },
      'oa:hasBody': {
        '@type': 'oa:EmbeddedContent',
        'rdf:value': 'Recording changed',
        'dc:format': { '@value': 'text/plain' },
      },
    },
  ]);
});

test('a hidden count is in neither', () => {
  const first = described({});
  const made = indicator([observation({ category: '=1+1' }), observation({ count: 4, text: '2024/25' })]);
  const { published } = protect(new Map([[made.id, made]]), [rule({ from: 1, to: 4 })]);
  const table = csvTablesOf(
    published,
    { indicators: new Map([[made.id, made]]), areas: new Map() },
    [],
  )('data').get(made.id);
  table?.show(published.get(made.id)?.series.flatMap((one) => one.points) ?? []);
  expect(table?.text()).toBe(first.text);
  expect(JSON.parse(table?.description() ?? '')).toEqual(first.value);
});
