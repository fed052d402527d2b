import { grouped } from '../core/grouped.ts';
import { sum } from '../core/sum.ts';
import { coverAllAges, overlap } from '../indicators/age-bands.ts';
import type { Observation } from '../indicators/observation.ts';
import { periodsOf } from './audit/equations.ts';
import { gapsOf } from './audit/gaps.ts';
import type { Line } from './lines.ts';
import { type AppliedRule, hides } from './rule.ts';

type Lines = readonly Line<Observation>[];

/**
 * Whether figures that are all shown may leave a group that no row is about and that their rule would hide: ages without some, one sex without the other, or a period
 * without a part of it. Quick, and never false where there is one: what is found is judged with all equations.
 */
export function leavesGroup(lines: Lines, rule: AppliedRule): boolean {
  if (rule.hidden === undefined || rule.secondary !== 'exact') return false;
  const isSmall = (people: number): boolean => people > 0 && hides(rule, people);
  const by = (keyOf: (about: Line<Observation>['about'], type: string | undefined) => string): Lines[] => [
    ...grouped(lines, ({ about, figures }) => keyOf(about, figures[0]?.period.type)).values(),
  ];
  return (
    by(({ area, sex, category }, type) => `${type}\n${area}\n${sex}\n${category}`).some(ofAges(isSmall)) ||
    by(({ area, age, category }, type) => `${type}\n${area}\n${age}\n${category}`).some(ofSexes(isSmall)) ||
    by(({ area, age, sex, category }) => `${area}\n${age}\n${sex}\n${category}`).some(ofPeriods(isSmall))
  );
}

type LeavesSmall = (isSmall: (people: number) => boolean) => (lines: Lines) => boolean;

const ofAges: LeavesSmall = (isSmall) => (lines) => {
  const all = lines.find(({ about }) => about.age === 'all');
  const bands = lines.filter((line) => line !== all);
  const ages = bands.map(({ about }) => about.age);
  if (overlap(ages)) return true;
  return all !== undefined && restsOf(all, bands, coverAllAges(ages)).some(isSmall);
};

const ofSexes: LeavesSmall = (isSmall) => (lines) => {
  const all = lines.find(({ about }) => about.sex === 'persons');
  const parts = lines.filter((line) => line !== all);
  return all !== undefined && restsOf(all, parts, parts.length > 1).some(isSmall);
};

const ofPeriods: LeavesSmall = (isSmall) => (lines) => {
  if (isOfOneLength(lines)) return false;
  const counted = lines.flatMap(({ figures }) =>
    figures.flatMap((observation) => {
      const { period, count } = observation;
      return count === null ? [] : [{ id: `${period.type} ${period.text}`, observation, value: count }];
    }),
  );
  const values = new Map(counted.map(({ id, value }) => [id, value]));
  return gapsOf(periodsOf(counted), values).some(({ value }) => isSmall(value));
};

/** Periods of one kind are as long as each other and none lies within another, but for years taken together. */
const isOfOneLength = ([first, ...others]: Lines): boolean =>
  others.length === 0 && first?.figures[0]?.period.type !== 'pooled_years';

/** What parts leave of a whole, period by period. Where all parts are there and are all of it, nobody is left but those of whom nothing was recorded. */
function restsOf(whole: Line<Observation>, parts: Lines, areAll: boolean): number[] {
  const counts = parts.map(({ figures }) => new Map(figures.map(({ period, count }) => [period.text, count])));
  return whole.figures.flatMap(({ period, count }) => {
    const own = counts.flatMap((of) => of.get(period.text) ?? []);
    const isNobody = count === null || own.length === 0 || (areAll && own.length === parts.length);
    return isNobody ? [] : [count - sum(own)];
  });
}
