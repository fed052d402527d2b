import { grouped } from '../../core/grouped.ts';
import type { Indicator, Observation } from '../../indicators/observation.ts';
import { parsePeriod } from '../../indicators/parse-period.ts';
import type { Period } from '../../indicators/period.ts';
import { areaLabel } from '../../model/area-label.ts';
import type { Area, Areas } from '../../model/areas.ts';
import type { Cell } from '../cell.ts';

/** One choice that would publish less of an indicator, and the tables as they then are. */
export interface Choice {
  readonly kind: 'ages' | 'sexes' | 'categories' | 'periods' | 'small_areas' | 'areas' | 'years';
  /** What would be done, as a phrase that goes on after "publish". */
  readonly words: string;
  readonly indicator: Indicator;
  readonly areas: Areas;
}

/**
 * The single choices that could protect an indicator with less hidden, of what it publishes: a split that is left out, two neighbours as one area, years
 * together. `cells` are those of the indicator after all protection.
 */
export function choicesFor(indicator: Indicator, cells: readonly Cell[], areas: Areas): Choice[] {
  const hidden = cells.filter(({ count }) => count.kind === 'hidden' && count.reason === 'suppressed');
  if (hidden.length === 0) return [];
  const own = cells.map(({ observation }) => observation);
  const without = (kind: Choice['kind'], words: string, keep: (one: Observation) => boolean): Choice[] => {
    const observations = own.filter(keep);
    const isLess = observations.length > 0 && observations.length < own.length;
    return isLess ? [{ kind, words, areas, indicator: { ...indicator, observations } }] : [];
  };
  const headline = indicator.meta.period.type;
  return [
    ...without('ages', 'all ages together', ({ age }) => age === 'all'),
    ...without('sexes', 'both sexes together', ({ sex }) => sex === 'persons'),
    ...without('categories', 'no split by category', ({ category }) => category === ''),
    ...without('periods', 'one kind of period', ({ period }) => period.type === headline),
    ...without('small_areas', 'no areas below a district', ({ area }) => !isSmall(areas.get(area))),
    ...neighbours(indicator, own, hidden, areas),
    ...pooled(indicator, own, areas),
  ];
}

const isSmall = (area: Area | undefined): boolean => area?.type === 'ward' || area?.type === 'lsoa';

/** The area of which most is hidden, together with the one beside it of which most is. */
function neighbours(
  indicator: Indicator,
  own: readonly Observation[],
  hidden: readonly Cell[],
  areas: Areas,
): Choice[] {
  const counts = new Map(
    [...grouped(hidden, ({ observation }) => observation.area)].map(([code, all]) => [code, all.length]),
  );
  const isWhole = (code: string): boolean => [...areas.values()].some(({ parent }) => parent === code);
  const byMost = [...new Set(own.map(({ area }) => area))]
    .filter((code) => areas.has(code) && !isWhole(code))
    .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  const first = areas.get(byMost[0] ?? '');
  const second = areas.get(
    byMost.find((code) => code !== first?.code && areas.get(code)?.parent === first?.parent) ?? '',
  );
  if (!first || !second) return [];
  const code = `local:${first.code}-and-${second.code}`.toLowerCase();
  const joined: Areas = new Map([...areas, [code, { ...first, code, name: `${first.name} and ${second.name}` }]]);
  const observations = addedUp(
    own,
    ({ area }) => (area === first.code || area === second.code ? code : undefined),
    (one) => ({
      ...one,
      area: code,
    }),
  );
  const words = `${areaLabel(first)} and ${areaLabel(second)} as one area`;
  return [{ kind: 'areas', words, areas: joined, indicator: { ...indicator, observations } }];
}

/** How many years are put together. */
const YEARS = 3;

/** Three years together, counted back from the newest, in place of each year; years that are left over are not published. */
function pooled(indicator: Indicator, own: readonly Observation[], areas: Areas): Choice[] {
  const years = [
    ...new Map(own.filter(({ period }) => isYear(period)).map(({ period }) => [period.text, period])).values(),
  ].toSorted((a, b) => (a.start < b.start ? 1 : -1));
  if (years.length < YEARS) return [];
  const poolOf = new Map<string, Period>();
  for (let at = 0; at + YEARS <= years.length; at += YEARS) {
    const group = years.slice(at, at + YEARS);
    const [last, first] = [group[0] as Period, group.at(-1) as Period];
    const period = parsePeriod(`${first.text}-${last.text}`, 'pooled_years');
    const pool: Period =
      'error' in period
        ? { ...last, type: 'pooled_years', text: `${first.text} to ${last.text}`, start: first.start }
        : period;
    for (const one of group) poolOf.set(one.text, pool);
  }
  const inPools = own.filter(({ period }) => isYear(period) && poolOf.has(period.text));
  const observations = addedUp(
    inPools,
    ({ period }) => poolOf.get(period.text)?.text,
    (one) => ({
      ...one,
      period: poolOf.get(one.period.text) ?? one.period,
    }),
  );
  const meta = { ...indicator.meta, period: { ...indicator.meta.period, type: 'pooled_years' as const } };
  return [{ kind: 'years', words: 'three years together', areas, indicator: { ...indicator, meta, observations } }];
}

const isYear = ({ type }: Period): boolean => type.endsWith('_year');

/** Observations with those that have a key added up by it and all else that they are of. What one of them does not have, the sum does not. */
function addedUp(
  all: readonly Observation[],
  keyOf: (one: Observation) => string | undefined,
  made: (one: Observation) => Observation,
): Observation[] {
  const apart = all.filter((one) => keyOf(one) === undefined);
  const groups = grouped(
    all.filter((one) => keyOf(one) !== undefined),
    (one) => {
      const { area, period, age, sex, category } = made(one);
      return [area, period.type, period.text, age, sex, category].join('|');
    },
  );
  const sums = [...groups.values()].map((group): Observation => {
    const [first] = group as [Observation, ...Observation[]];
    const isWhole = group.every(({ count }) => count !== null);
    const count = isWhole ? group.reduce((sum, one) => sum + (one.count ?? 0), 0) : null;
    const denominator = group.reduce<number | null>(
      (sum, one) => (sum === null || one.denominator === null ? null : sum + one.denominator),
      0,
    );
    return {
      ...made(first),
      count,
      denominator,
      status: isWhole ? 'ok' : first.status,
      value: null,
      lower: null,
      upper: null,
    };
  });
  return [...apart, ...sums];
}
