import { once } from '../core/once.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import { LANGUAGE, LICENCES } from './csv-words.ts';
import { COLUMNS, type Column, sourceOf } from './published-csv.ts';

/** What a table is about: its title, and what a reader must know of its figures. */
export interface About {
  readonly title: string;
  readonly notes: readonly string[];
}

interface Described {
  readonly title: string;
  readonly description: string;
  readonly datatype: 'string' | 'number';
  /** Every row has something in it. */
  readonly required?: true;
  /** A cell is a list, with this between. */
  readonly separator?: string;
}

const text = (title: string, description: string): Described => ({ title, description, datatype: 'string' });
const name = (title: string, description: string): Described => ({ ...text(title, description), required: true });
const number = (title: string, description: string): Described => ({ title, description, datatype: 'number' });

const DESCRIBED: Readonly<Record<Column, Described>> = {
  indicator_id: name('Indicator code', 'The name of the indicator in this set of tables.'),
  area_code: name('Area code', 'The code of the area. A code that begins with "local:" is of this publication alone.'),
  area_type: text('Type of area', 'Such as district or police_force_area.'),
  period_type: name('Type of period', 'Such as financial_year or month.'),
  period: name('Period', 'A financial year is written 2023/24, a month 2023-06.'),
  age: name('Age', 'An age group in years, both ends included; all for all ages, unknown for people of unknown age.'),
  sex: name('Sex', 'persons for everybody.'),
  category_type: text('Type of category', 'What the rows are split by besides age and sex; blank where they are not.'),
  category: text('Category', 'The part of that split; blank for all together.'),
  count: number('Count', 'How many were counted. Blank where it is not shown: the column status says why.'),
  denominator: number('Denominator', 'What the count is divided by.'),
  value: number(
    'Value',
    'The figure in the unit of the row. Blank where the count is the figure, and where it is not shown.',
  ),
  lower95: number('Lower 95% limit', 'The lower end of the 95 per cent confidence interval of the value.'),
  upper95: number('Upper 95% limit', 'The upper end of the 95 per cent confidence interval of the value.'),
  lower998: number('Lower 99.8% limit', 'The lower end of the 99.8 per cent confidence interval of the value.'),
  upper998: number('Upper 99.8% limit', 'The upper end of the 99.8 per cent confidence interval of the value.'),
  limits: text('Method of the limits', 'How the 95 per cent limits came about: published are those of the source.'),
  status: name('Status', 'ok, or why no number is given: suppressed, unavailable, not_applicable or low.'),
  flags: { ...text('Flags', 'Marks of the figure, such as provisional or break.'), separator: ';' },
  source_id: name('Source code', 'The name of the source in this set of tables.'),
  note: text('Note', 'What the status says, in words.'),
  area_name: text('Area', 'The name of the area.'),
  indicator: name('Indicator', 'What is measured.'),
  unit: name('Unit', 'The unit of the value and its limits.'),
  multiplier: number('Multiplier', 'The number of people or things that a rate is for.'),
  source: name('Source', 'The publisher and the title of the source.'),
  licence: name('Licence', 'The terms on which the source gives its figures.'),
  provenance: name('Provenance', 'official, local, or illustrative for figures that are made up.'),
};

/** What tells two rows of a table apart. */
const KEY: readonly Column[] = ['area_code', 'period_type', 'period', 'age', 'sex', 'category_type', 'category'];

/** The name of the file that describes a CSV file, where a reader of CSV on the Web looks for it. */
export const descriptionName = (csv: string): string => `${csv}-metadata.json`;

/**
 * The description of a published CSV file as a table of CSV on the Web (W3C Recommendation of 17 December 2015, Metadata Vocabulary for Tabular
 * Data): title, source, licence, notes, and what its columns hold. `file` may have folders before it.
 */
export function csvw(file: string, meta: IndicatorContent, { title, notes }: About): string {
  const url = file.slice(file.lastIndexOf('/') + 1);
  const { licence, publisher, url: page } = meta.source;
  const { text: terms, address } = LICENCES[licence];
  const table = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': LANGUAGE }],
    url,
    'dc:title': title,
    'dc:description': meta.definition,
    'dc:source': page ? [sourceOf(meta), { '@id': page }] : sourceOf(meta),
    'dc:publisher': [{ 'schema:name': publisher }],
    ...(address === undefined ? {} : { 'dc:license': { '@id': address } }),
    'dc:rights': terms,
    ...(notes.length === 0 ? {} : { notes: notes.map((note) => annotation(url, note)) }),
  };
  return `${JSON.stringify(table, null, 2).slice(0, -CLOSE.length)},\n${tableSchema()}`;
}

/** How a description ends. */
const CLOSE = '\n}';

/** What the columns of every table hold: the end of a description, written once. */
const tableSchema = once((): string => {
  const columns = COLUMNS.map((column) => {
    const { title: own, description, ...more } = DESCRIBED[column];
    return { name: column, titles: [column, own], 'dc:description': description, ...more };
  });
  const ending = JSON.stringify({ tableSchema: { columns, primaryKey: KEY, null: '' } }, null, 2);
  return `${ending.slice('{\n'.length)}\n`;
});

/** A note as the recommendation's own example writes one. */
export function annotation(target: string, note: string) {
  return {
    '@type': 'oa:Annotation',
    'oa:hasTarget': { '@id': target },
    'oa:hasBody': {
      '@type': 'oa:EmbeddedContent',
      'rdf:value': note,
      'dc:format': { '@value': 'text/plain' },
    },
  };
}
