import { mapValues } from '../../../src/core/map-values.ts';
import type { Areas } from './areas.ts';
import { type Cell, keyOf } from './cells.ts';

/** What a label stands for, and where it is in a text. */
export interface Mention {
  readonly value: string;
  readonly at: number;
  readonly end: number;
}

/** What each label stands for, the longest first. */
export type Labels = readonly (readonly [label: string, value: string])[];

/** Where labels stand in a text: what is part of a longer one is no other. */
export function mentionsOf(text: string, labels: Labels): Mention[] {
  const found: Mention[] = [];
  for (const [label, value] of labels) {
    for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
      const end = at + label.length;
      const isWord = !/[\p{L}\d]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(text[end] ?? ' ');
      if (isWord && !found.some((one) => at < one.end && end > one.at)) found.push({ value, at, end });
    }
  }
  return found.toSorted((a, b) => a.at - b.at);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** How periods, ages, areas and categories of figures are written in print. */
export function labelsOf(cells: readonly Cell[], { names }: Areas): Readonly<Record<Respect, Labels>> {
  const labels = {
    area: new Map<string, string>(),
    period: new Map<string, string>(),
    age: new Map<string, string>(),
    category: new Map<string, string>(),
  };
  for (const { area, period, age, category } of cells) {
    const name = names.get(area);
    for (const written of name ? [name, `${name} county`, `${name} as a whole`] : []) labels.area.set(written, area);
    for (const written of [period, ...writtenPeriods(period)]) labels.period.set(written, period);
    for (const written of writtenAges(age)) labels.age.set(written, age);
    const last = category.split(': ').at(-1) ?? '';
    if (last !== '')
      for (const written of [last, `${last[0]?.toUpperCase()}${last.slice(1)}`]) labels.category.set(written, category);
  }
  const longestFirst = (of: ReadonlyMap<string, string>): Labels =>
    [...of].filter(([label]) => label !== '').toSorted(([a], [b]) => b.length - a.length);
  return mapValues(labels, longestFirst);
}

export type Respect = 'area' | 'period' | 'age' | 'category';

function writtenPeriods(period: string): string[] {
  const [year = '', month = '', day] = period.split('-');
  if (day !== undefined) return [`${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`];
  if (/^\d{4}-\d{2}$/.test(period)) return [`${MONTHS[Number(month) - 1]} ${year}`];
  const years = [...period.matchAll(/(\d{4}|\d{2})\/\d{0,2}(\d{2})/g)].map(
    ([, first = '', last]) => `${first.length === 2 ? year.slice(0, 2) + first : first}/${last}`,
  );
  return years.length > 0 ? [years.join(' to ')] : [];
}

function writtenAges(age: string): string[] {
  const [, from, to] = /^(\d+)(?:-(\d+)|\+)$/.exec(age) ?? [];
  if (age === 'all') return ['all ages', 'All ages'];
  if (from === undefined) return [age];
  if (to === undefined) return [`${from} and over`, age];
  const spans = [`${from} to ${to}`, age];
  return from === '0' ? [...spans, `under ${Number(to) + 1}`, `Under ${Number(to) + 1}`] : spans;
}

/**
 * The one figure that words speak of, if it is one: what the nearest words say counts, and where none speak of it, everybody of both sexes together.
 * `texts` stand in the order in which they decide.
 */
export function cellMeant(
  own: readonly Cell[],
  labels: Readonly<Record<Respect, Labels>>,
  texts: readonly string[],
): Cell | undefined {
  let left = own.filter(({ sex }) => sex === 'persons');
  for (const respect of ['area', 'period', 'age', 'category'] as const) {
    const said = texts
      .map((text) => mentionsOf(text, labels[respect]).at(-1)?.value)
      .find((value) => value !== undefined);
    const whole = respect === 'age' ? 'all' : respect === 'category' ? '' : undefined;
    const values = new Set(left.map((cell) => cell[respect]));
    const value = said !== undefined && values.has(said) ? said : values.size === 1 ? [...values][0] : whole;
    left = left.filter((cell) => cell[respect] === value);
  }
  return new Set(left.map(keyOf)).size === 1 ? left[0] : undefined;
}
