import { isDate } from '../../core/date.ts';
import { isFilled } from '../../model/content-path.ts';
import { monthsLater } from '../months-later.ts';
import type { Bounds } from './bounds.ts';
import { type Doubt, doubtOf } from './doubt.ts';
import { DAY_RULES, type DayRule, YEAR_RULES } from './rules.ts';
import type { Said } from './values.ts';

const RULE_OF_DAY = new Map(DAY_RULES.flatMap((rule) => rule.paths.map((path) => [path, rule] as const)));
const RULE_OF_YEAR = new Map(YEAR_RULES.flatMap((rule) => rule.paths.map((path) => [path, rule] as const)));

/**
 * A day that cannot be so, by the table of rules. Codes: plausibility/too-early, plausibility/too-late, plausibility/not-yet,
 * plausibility/passed.
 */
export function dayDoubt(said: Said, bounds: Bounds): Doubt | undefined {
  const rule = RULE_OF_DAY.get(said.path);
  if (!rule) return undefined;
  const day = String(said.value);
  const found = isDate(day) ? wrongWith(day, said, rule, bounds) : undefined;
  return found && doubtOf(said, found);
}

type Found = Pick<Doubt, 'code' | 'what' | 'bearsOn' | 'example'>;

/** The example of a new day lies this many months after the edition. */
const A_NEW_DAY = 6;

function wrongWith(day: string, { key, parent }: Said, rule: DayRule, bounds: Bounds): Found | undefined {
  const today = bounds['the edition'].day;
  const early = rule.notBefore && bounds[rule.notBefore];
  if (early && day < early.day)
    return { code: 'plausibility/too-early', what: `"${key}" is ${day}, before ${early.name}` };
  if (rule.done && day > today)
    return { code: 'plausibility/not-yet', what: `"${key}" is ${day}, after the edition date, ${today}` };
  const late = rule.notAfter && bounds[rule.notAfter];
  if (late && day > late.day) return { code: 'plausibility/too-late', what: `"${key}" is ${day}, after ${late.name}` };
  if (rule.open && day < today && !isClosed(parent, rule.open.unless))
    return {
      code: 'plausibility/passed',
      what: `"${key}" is ${day}, which has passed, and it is still open`,
      example: `${key}: ${monthsLater(today, A_NEW_DAY)}`,
      ...(rule.open.bearsOn ? { bearsOn: rule.open.bearsOn } : {}),
    };
  return undefined;
}

function isClosed(record: Said['parent'], unless: NonNullable<DayRule['open']>['unless']): boolean {
  if (!unless) return false;
  const [key, value] = unless;
  return value === undefined ? isFilled(record[key]) : record[key] === value;
}

const YEAR = /(?<![\d,.£/-])[12]\d{3}(?!\d|,\d|%)/g;

/** A period in words whose years cannot be so, by the table of rules. Codes: plausibility/too-early, plausibility/too-late. */
export function yearDoubt(said: Said, bounds: Bounds): Doubt | undefined {
  const rule = RULE_OF_YEAR.get(said.path);
  if (!rule) return undefined;
  const { key } = said;
  const [early, late] = [bounds[rule.notBefore], bounds[rule.notAfter]];
  const years = [...String(said.value).matchAll(YEAR)].map(([year]) => year);
  const before = years.find((year) => year < early.day.slice(0, 4));
  if (before)
    return doubtOf(said, { code: 'plausibility/too-early', what: `"${key}" is ${before}, before ${early.name}` });
  const after = years.find((year) => year > late.day.slice(0, 4));
  return after
    ? doubtOf(said, { code: 'plausibility/too-late', what: `"${key}" is ${after}, after ${late.name}` })
    : undefined;
}
