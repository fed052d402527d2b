import { diagnostic } from '../../core/diagnostic.ts';
import { placeOf } from '../../core/place.ts';
import { MAPPINGS } from '../generated/mappings.ts';
import type { Origin } from '../importer.ts';
import type { Problems } from '../input/problems.ts';
import { openGovernmentLicence } from '../licence.ts';
import { DIMENSIONS, type Entry, FIGURE_KEYS, type Layout, type TableMapping, WAYS, type Where } from './entry.ts';

/** An entry of the settings with what its mapping adds, complete and without contradiction. */
export interface Plan {
  /** As it was written: for places in messages. */
  readonly entry: Entry;
  readonly layout: Layout;
  readonly mapping: TableMapping | undefined;
  readonly origin: Origin;
  /** How many rows of headings there are. */
  readonly headingRows: number;
  /** The headings that it names, each once. */
  readonly columns: readonly string[];
}

/** Code: import/no-settings. */
export function planOf(entry: Entry, problems: Problems): Plan | undefined {
  const mapping: TableMapping | undefined = entry.mapping && MAPPINGS[entry.mapping];
  const layout = merged(mapping?.layout ?? {}, entry);
  const found = faults(layout);
  for (const [key, message, example] of found) {
    const words = `The entry of ${entry.indicator} ${message}`;
    problems.add(diagnostic('import/no-settings', placeOf(entry, key) ?? placeOf(entry), words, { example }));
  }
  const origin = originOf(layout.source ?? {});
  if (found.length > 0 || !origin) return undefined;
  return {
    entry,
    layout,
    mapping,
    origin,
    headingRows: headingRowsOf(layout),
    columns: columnsOf(layout),
  };
}

/** The entry's own words take the place of the mapping's, within a dimension too; where it stands is one thing and replaced whole. */
function merged(base: Layout, own: Entry): Layout {
  const { indicator, mapping, ...rest } = own;
  const result: Layout = { ...base, ...rest };
  for (const name of DIMENSIONS) {
    const [under, over] = [base[name], own[name]];
    if (!under || !over) continue;
    const moved = WAYS.some((way) => way in over);
    const kept = Object.entries(under).filter(([key]) => !moved || !WAYS.some((way) => way === key));
    Object.assign(result, { [name]: { ...Object.fromEntries(kept), ...over } });
  }
  if (base.source && own.source) result.source = { ...base.source, ...own.source };
  return result;
}

type Fault = readonly [key: keyof Entry | undefined, message: string, example: string];

function faults(layout: Layout): Fault[] {
  const found: Fault[] = [];
  const say = (...fault: Fault): void => void found.push(fault);
  const missing = (['id', 'publisher', 'title', 'licence'] as const).filter(
    (key) => layout.source?.[key] === undefined,
  );
  if (missing.length > 0)
    say(
      layout.source && 'source',
      `does not say whose figures they are: ${missing.join(', ')}.`,
      'source:\n  id: police-recorded-crime-local\n  publisher: Leicestershire Police\n  title: Recorded crime extract for the partnership\n  licence: local-agreement',
    );
  const examples = {
    area: 'area: { column: Area code }',
    period: 'period: { column: Year, period_type: financial_year }',
    age: 'age: { value: all }',
    sex: 'sex: { column: Sex }',
    category: 'category: { column: Offence }',
  };
  for (const name of DIMENSIONS) {
    const where: Where | undefined = layout[name];
    const ways = WAYS.filter((way) => where?.[way] !== undefined);
    const isNeeded = name === 'area' || name === 'period' || name === 'age';
    if (where === undefined ? isNeeded : ways.length !== 1)
      say(where && name, `has to say in one way where the ${name} stands.`, examples[name]);
  }
  if (layout.period && layout.period.period_type === undefined)
    say('period', 'does not say what kind of period it is.', examples.period);
  if (layout.category && layout.category_type === undefined)
    say('category', 'does not say what the categories are.', 'category_type: offence group');
  const figures = FIGURE_KEYS.filter((key) => layout[key] !== undefined);
  const across = headingRowsOf(layout) > 1 || DIMENSIONS.some((name) => whereOf(layout, name)?.heading !== undefined);
  if (across && (layout.cells === undefined || figures.length > 0))
    say(figures[0], 'is of a wide table, so "cells" and nothing else says what the cells are.', 'cells: count');
  if (!across && layout.cells !== undefined)
    say(
      'cells',
      'says what the cells are, but not what stands across.',
      'period: { heading: 1, period_type: financial_year }\ncells: count',
    );
  if (!across && layout.cells === undefined && !figures.includes('count') && !figures.includes('value'))
    say(undefined, 'names neither a column of counts nor one of values.', 'count: Number of Offences');
  const added = layout.sum !== undefined || DIMENSIONS.some((name) => addsUp(layout, name));
  if (added && (figures.some((key) => key !== 'count') || (layout.cells ?? 'count') !== 'count'))
    say(
      'sum',
      'adds up what is no count; rates, limits and denominators cannot be added.',
      'count: Number of Offences',
    );
  for (const [key, picks] of [
    ['keep', layout.keep],
    ['sum', layout.sum?.over],
  ] as const)
    if (picks?.some((pick) => (pick.column === undefined) === (pick.heading === undefined)))
      say(
        key,
        `has to name a column or a row of the headings under ${key}.`,
        'keep:\n  - { column: Measure, items: [Number] }',
      );
  return found;
}

const whereOf = (layout: Layout, name: (typeof DIMENSIONS)[number]): Where | undefined => layout[name];

/** True when several words of the file are one group of ours. */
function addsUp(layout: Layout, name: (typeof DIMENSIONS)[number]): boolean {
  const where = layout[name];
  const groups = where && 'items' in where ? Object.values(where.items ?? {}) : [];
  return new Set(groups).size < groups.length;
}

function headingRowsOf(layout: Layout): number {
  const rows = [
    ...DIMENSIONS.map((name) => whereOf(layout, name)),
    ...(layout.keep ?? []),
    ...(layout.sum?.over ?? []),
  ];
  return Math.max(1, ...rows.map((where) => where?.heading ?? 1));
}

function columnsOf(layout: Layout): string[] {
  const wheres = DIMENSIONS.map((name) => whereOf(layout, name));
  const picks = [...(layout.keep ?? []), ...(layout.sum?.over ?? [])];
  const names = [
    ...wheres.flatMap((where) => [where?.column, ...(where?.columns ?? [])]),
    ...picks.map(({ column }) => column),
    ...FIGURE_KEYS.map((key) => layout[key]),
    layout.note,
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}

function originOf({ id, publisher, title, url, licence }: NonNullable<Layout['source']>): Origin | undefined {
  if (id === undefined || publisher === undefined || title === undefined || licence === undefined) return undefined;
  const source = `${publisher}, ${title}`;
  if (licence === 'OGL-3.0') return { id, publisher, title, url, ...openGovernmentLicence(source) };
  const local = licence === 'local-agreement' ? { provenance: 'local' as const } : {};
  return { id, publisher, title, url, licence, attribution: `Source: ${source}.`, ...local };
}
