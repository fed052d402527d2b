import type { Observation } from '../indicators/observation.ts';
import { possibleCounts, roundedFlag, roundingBase } from '../indicators/rounded-count.ts';
import { estimated, isWorkedOut } from '../indicators/worked-out.ts';
import type { Cell } from './cell.ts';
import { DOMINATED } from './primary/dominance.ts';
import type { Bounded, Hidden, HiddenReason, Published, PublishedPoint, SeriesKey } from './published.ts';
import { isOpen } from './rule.ts';

type Figure = Pick<PublishedPoint, 'value' | 'lower' | 'upper' | 'lower998' | 'upper998' | 'limits' | 'range'>;

/**
 * The published form of a cell. Value and limits are those of the source where it gives them and they may be repeated; else they are worked
 * out here, from the published count alone, so that neither can give the true one away. Limits of a rounded count reach from those of the
 * lowest to those of the highest count that it may stand for.
 */
export function publishPoint(cell: Cell, about: SeriesKey): PublishedPoint {
  const { observation, count } = cell;
  const flags = flagsOf(cell);
  const { value, lower, upper, lower998, upper998, limits, range } = figureOf(cell, flags);
  const { period, denominator } = observation;
  // Written out, here and below: there is one for each row of each table, and spreading takes longer than working them out.
  return { about, period, count, denominator, value, lower, upper, lower998, upper998, limits, range, flags };
}

/** A count that our rule rounds says so. A 0 is a true one: what would round to it is hidden. */
export function flagsOf({ observation, count, rule }: Cell): readonly string[] {
  if (observation.flags.length === 0 && rule.round === undefined) return observation.flags;
  // Why a count is hidden is nobody's business.
  const flags = observation.flags.includes(DOMINATED)
    ? observation.flags.filter((flag) => flag !== DOMINATED)
    : observation.flags;
  if (rule.round === undefined || count.kind !== 'shown' || count.value === 0) return flags;
  const mark = roundedFlag(rule.round);
  return [...flags.filter((flag) => flag !== mark), mark];
}

/** Whether no more of a cell is published than why it is hidden. */
const isHidden = ({ observation, count }: Cell): boolean =>
  observation.status !== 'ok' || (count.kind === 'hidden' && count.reason !== 'unavailable');

function figureOf(cell: Cell, flags: readonly string[]): Figure {
  const { observation, count } = cell;
  if (observation.status !== 'ok') return hidden(observation.status);
  if (count.kind === 'hidden' && isHidden(cell)) return hidden(count.reason);
  const given = givenIn(cell, flags);
  const own = count.kind === 'shown' ? workedOut(cell, count.value, flags) : undefined;
  if (!given) return own ?? hidden('suppressed');
  if (given.value.kind === 'hidden') return own ?? given;
  if (given.lower !== null || own?.value.kind !== 'shown') return given;
  return { ...own, value: given.value };
}

/**
 * A figure of the source, which is repeated when the rule is open, or when its exact count is shown anyway: exact limits beside a rounded count would give the
 * true one away.
 */
function givenIn({ observation, count, rule }: Cell, flags: readonly string[]): Figure | undefined {
  const isExact = count.kind === 'shown' && rule.round === undefined && roundingBase(flags) === undefined;
  return isOpen(rule) || isExact ? asGiven(observation) : undefined;
}

/** Value and limits from the published count; undefined where the measure cannot be worked out again. */
function workedOut({ indicator: { meta }, observation }: Cell, count: number, flags: readonly string[]) {
  const { denominator, age } = observation;
  if (!isWorkedOut(meta.measure)) return undefined;
  // Nobody knows how many residents are of unknown age.
  if (meta.measure !== 'count' && denominator === null)
    return hidden(age === 'unknown' ? 'not_applicable' : 'unavailable');
  const at = (possible: number) => estimated(meta, possible, denominator);
  const exact = at(count);
  if (!exact) return hidden('unavailable');
  if (roundingBase(flags) === undefined) {
    const { value, lower, upper, methods } = exact;
    return { value: shown(value), lower, upper, lower998: null, upper998: null, limits: methods, range: null };
  }
  const counts = possibleCounts(count, flags);
  const [low, high] = [at(counts.low), at(counts.high)];
  if (!low || !high) return hidden('unavailable');
  return {
    ...NONE,
    value: shown(exact.value),
    lower: low.lower,
    upper: high.upper,
    limits: [...new Set([...low.methods, ...high.methods])],
    range: { counts, low: bounded(low), high: bounded(high) },
  };
}

const NONE = { lower: null, upper: null, lower998: null, upper998: null, limits: [], range: null } as const;

function asGiven({ value, lower, upper, lower998, upper998 }: Observation): Figure {
  if (value === null) return hidden('unavailable');
  const limits = lower === null || upper === null ? [] : (['published'] as const);
  return { value: shown(value), lower, upper, lower998, upper998, limits, range: null };
}

const bounded = ({ value, lower, upper }: Bounded): Bounded => ({ value, lower, upper });

function shown(value: number): Published {
  return { kind: 'shown', value };
}

const HIDDEN = new Map<HiddenReason, Figure>();

/** The same figure for all points that are hidden for one reason. */
function hidden(reason: HiddenReason): Figure {
  const known = HIDDEN.get(reason);
  if (known) return known;
  const value: Hidden = { kind: 'hidden', reason };
  const figure: Figure = { ...NONE, value };
  HIDDEN.set(reason, figure);
  return figure;
}
