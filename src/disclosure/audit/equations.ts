import { grouped } from '../../core/grouped.ts';
import { ageBand } from '../../indicators/age-bands.ts';
import type { Observation } from '../../indicators/observation.ts';
import type { Areas } from '../../model/areas.ts';
import type { SumOfIndicators } from '../addends.ts';
import { type Gap, gapsOf } from './gaps.ts';
import { ofCategories, ofDenominators } from './of-categories.ts';
import { type CountedOf, ofIndicators } from './of-indicators.ts';
import { areEqualSteps, type Stretch, sumsOfStretches } from './stretches.ts';
import type { Sum } from './sums.ts';

/** A count of one indicator: what it counts, and its id in the register. The value is null where its source hides it. */
export interface Counted {
  readonly id: string;
  readonly observation: Pick<Observation, 'area' | 'period' | 'age' | 'sex' | 'category'> &
    Partial<Pick<Observation, 'denominator'>>;
  readonly value: number | null;
}

/** The equations of a register, and what their totals hold beyond their parts: a number that no output prints. */
export interface Equations {
  readonly sums: readonly Sum[];
  readonly rests: readonly {
    readonly id: string;
    readonly value: number;
    /** True of a group of people that no output is about and that can be told all the same, as those of 25 and over beside all and the younger ones. */
    readonly isGroup?: true;
    /** From what to what it may be; any number from 0 up where it is not said. */
    readonly range?: readonly [number, number];
  }[];
  /** Every value that is known, or that a reader could work out of what a source hides. */
  readonly values: ReadonlyMap<string, number>;
}

/**
 * Every equation between the counts of one indicator: areas and their parts, ages, sexes, categories, and all kinds of period over the same
 * months. A total that is more than its parts, because some places or ages are not recorded, leaves a rest that a reader does not know but
 * for its not being less than nothing. Nobody can be found out by that when the rest is large enough to take up the k - 1 by which a count has to
 * be able to move: such an equation is left out. Where the parts are more than the total, they are no parts of it. But where a total is mostly what its parts are, a
 * reader takes it to be so always, so it is an equation also where it is not: how far it is off is then taken for known. A count that its source
 * hides is worked out where it is the only one missing of a kind of sum that always adds up, as a reader would.
 */
export function equationsOf(counts: readonly Counted[], areas: Areas, k: number): Equations {
  const values = new Map(counts.flatMap(({ id, value }) => (value === null ? [] : [[id, value] as const])));
  const sliced = slicesOf(counts);
  const wholes = sliced('category').flatMap(ofDenominators);
  for (const { sum, total } of wholes) for (const id of sum.left) values.set(id, total);
  const ways = [
    sliced('area').flatMap((slice) => ofAreas(slice, areas)),
    sliced('age').flatMap((slice) => ofLine(agesOf(slice), values)),
    sliced('sex').flatMap((slice) => ofSexes(slice, values)),
    sliced('category').flatMap(ofCategories),
    sliced('period').flatMap((slice) => ofLine(periodsOf(slice), values)),
    ...[...grouped(wholes, ({ type }) => type).values()].map((own) => own.map(({ sum }) => sum)),
  ].map((sums, way) => sums.map((sum): Proposed => ({ ...sum, by: KEYS[way] ?? 'category' })));
  return settled(ways, values, k);
}

/** The equations between the counts of indicators of which some are others added up. They hold in the same way; `known` are the values of all their counts. */
export function equationsAcross(
  sums: readonly SumOfIndicators[],
  counted: CountedOf,
  known: ReadonlyMap<string, number>,
  k: number,
): Equations {
  const ways = sums.map((sum) =>
    ofIndicators(sum, counted, known).map((one): Proposed => ({ ...one, by: 'indicator' })),
  );
  return settled(ways, new Map(known), k);
}

/** Of sums that may hold, way by way, those that do. What can be worked out by them is added to the values. */
function settled(ways: readonly (readonly Proposed[])[], values: Map<string, number>, k: number): Equations {
  const proposed = ways.flat();
  const exact = ways
    .filter((sums) => sums.every((sum) => isExact(sum, values)))
    .flat()
    .filter(({ gaps }) => !gaps);
  while (exact.some((sum) => workOut(sum, values)));
  const sums: Sum[] = [];
  const rests = new Map<string, Equations['rests'][number]>();
  const addsUp = mostlyExact(proposed, values);
  for (const sum of proposed) {
    const { left, right, by, line, gaps } = sum;
    if (gaps) {
      sums.push({ left, right, by, line });
      for (const { id, value } of gaps) rests.set(id, { id, value, isGroup: true });
      continue;
    }
    if (left.some((id) => !values.has(id))) continue;
    const known = right.filter((id) => values.has(id));
    const more = addedUp(left, values) - addedUp(known, values);
    if (known.length === right.length && (more === 0 || addsUp(sum))) sums.push({ left, right, by, line });
    else if (more >= 0 && more < (k - 1) * (right.length + 1) && left.length === 1) {
      const rest = `rest of ${left[0]} beside ${right.toSorted().join(' + ')}`;
      rests.set(rest, { id: rest, value: more });
      sums.push({ left, right: [...known, rest], by });
    }
  }
  return { sums, rests: [...rests.values()], values };
}

const addedUp = (ids: readonly string[], values: ReadonlyMap<string, number>): number =>
  ids.reduce((sum, id) => sum + (values.get(id) ?? 0), 0);

/** Whether of the sums that are alike, as those of one area and its parts, at least half add up. */
function mostlyExact(sums: readonly Proposed[], values: ReadonlyMap<string, number>): (sum: Proposed) => boolean {
  const known = sums.filter(({ left, right, gaps }) => !gaps && [...left, ...right].every((id) => values.has(id)));
  const alike = grouped(known, familyOf);
  const shares = new Map(
    [...alike].map(([family, own]) => [family, own.filter((sum) => isExact(sum, values)).length / own.length]),
  );
  return (sum) => (shares.get(familyOf(sum)) ?? 0) >= 0.5;
}

const familyOf = ({ by, whole }: Proposed): string => `${by} ${whole ?? ''}`;

/** Whether a sum adds up, as far as all of it is known. */
const isExact = ({ left, right }: Sum, values: ReadonlyMap<string, number>): boolean =>
  [...left, ...right].some((id) => !values.has(id)) || addedUp(left, values) === addedUp(right, values);

/** Notes the only count of a sum that is missing. True when there was one, and it is somebody's. */
function workOut({ left, right }: Sum, values: Map<string, number>): boolean {
  const [only, ...more] = [...left, ...right].filter((id) => !values.has(id));
  if (only === undefined || more.length > 0) return false;
  const value = (addedUp(left, values) - addedUp(right, values)) * (left.includes(only) ? -1 : 1);
  if (value < 1) return false;
  values.set(only, value);
  return true;
}

/** What a count can be split by. */
const KEYS = ['area', 'age', 'sex', 'category', 'period'] as const;
type Key = (typeof KEYS)[number];

/** Gives the counts that differ in nothing but one thing, slice by slice. A slice by period holds all kinds of period. */
function slicesOf(counts: readonly Counted[]): (by: Key) => Counted[][] {
  const keys = KEYS.map((name) => {
    const numbers = new Map<string, number>();
    const ofEach = counts.map(({ observation }) => {
      const text = name === 'period' ? `${observation.period.type} ${observation.period.text}` : observation[name];
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    });
    return { name, ofEach, size: numbers.size };
  });
  return (by) => {
    if (keys.some(({ name, size }) => name === by && size < 2)) return [];
    const others = keys.filter(({ name, size }) => name !== by && size > 1);
    const slices = grouped(counts, (_, place) =>
      others.reduce((key, { ofEach, size }) => key * size + (ofEach[place] as number), 0),
    );
    return [...slices.values()].filter((slice) => slice.length > 1);
  };
}

/** Each area and the nearest areas inside it that are counted too. */
function ofAreas(slice: readonly Counted[], areas: Areas): Proposed[] {
  const byCode = new Map(slice.map((one) => [one.observation.area, one]));
  const parts = new Map<string, string[]>();
  for (const { id, observation } of slice) {
    let whole = areas.get(observation.area)?.parent;
    while (whole !== undefined && !byCode.has(whole)) whole = areas.get(whole)?.parent;
    if (whole !== undefined) parts.set(whole, [...(parts.get(whole) ?? []), id]);
  }
  return [...parts].map(([whole, right]) => ({ whole, left: [byCode.get(whole)?.id as string], right }));
}

/** Beyond the oldest. */
const OLDEST = 200;

/** Ages are stretches of life; those of unknown age come after the oldest, where all ages then end. */
function agesOf(slice: readonly Counted[]): Stretch[] {
  const isSplit = (age: string): boolean => age !== 'all';
  const all = slice.find(({ observation }) => !isSplit(observation.age));
  const stretches = slice.flatMap(({ id, observation: { age } }): Stretch[] => {
    const band = ageBand(age);
    if (band) return [{ id, from: band.from, to: Number.isFinite(band.to) ? band.to + 1 : OLDEST }];
    return age === 'unknown' ? [{ id, from: OLDEST, to: OLDEST + 1 }] : [];
  });
  const end = stretches.some(({ to }) => to > OLDEST) ? OLDEST + 1 : OLDEST;
  return all ? [...stretches, { id: all.id, from: 0, to: end }] : stretches;
}

/** Everybody and each sex. Where men or women have no row, what is left is they. */
function ofSexes(slice: readonly Counted[], values: ReadonlyMap<string, number>): Proposed[] {
  const all = slice.find(({ observation }) => observation.sex === 'persons');
  const parts = slice.filter((one) => one !== all);
  if (!all || parts.length === 0) return [];
  const sum = { left: [all.id], right: parts.map(({ id }) => id) };
  const missing = ['male', 'female'].filter((one) => !parts.some(({ observation }) => observation.sex === one));
  const value = addedUp(sum.left, values) - addedUp(sum.right, values);
  if (missing.length !== 1 || value < 0 || slice.some(({ id }) => !values.has(id))) return [sum];
  const gap = { id: `${missing[0]} beside ${all.id}`, value };
  return [{ ...sum, right: [...sum.right, gap.id], gaps: [gap] }];
}

/** Periods of whole months are stretches of time, whatever kind they are. */
export function periodsOf(slice: readonly Pick<Counted, 'id' | 'observation'>[]): Stretch[] {
  return slice.flatMap(({ id, observation: { period } }): Stretch[] => {
    if (period.type === 'point_in_time' || !period.start.endsWith('-01')) return [];
    return [{ id, from: monthOf(period.start), to: monthOf(period.end) + 1 }];
  });
}

/** A sum that may hold, the gaps in it, whose numbers no output prints, and the area whose parts it is of, if it is of areas. */
export type Proposed = Sum & { readonly gaps?: readonly Pick<Gap, 'id' | 'value'>[]; readonly whole?: string };

/** The sums of stretches of one line. Where a stretch lies within another, or over its end, what is between their ends is a part too. */
function ofLine(stretches: readonly Stretch[], values: ReadonlyMap<string, number>): Proposed[] {
  if (areEqualSteps(stretches)) return [];
  const gaps = new Map(gapsOf(stretches, values).map((gap) => [gap.id, gap]));
  const known = stretches.filter(({ id }) => values.has(id));
  const line = [...known, ...gaps.values()];
  const sums = sumsOfStretches(line).map(({ left, right }): Proposed => {
    const own = [...left, ...right].flatMap((id) => gaps.get(id) ?? []);
    return own.length > 0 ? { left, right, line, gaps: own } : { left, right, line };
  });
  // What its source hides may be the only one missing of a sum.
  return known.length === stretches.length ? sums : [...sums, ...sumsOfStretches(stretches)];
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
