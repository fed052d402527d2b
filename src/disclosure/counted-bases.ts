import type { Indicator, Observation } from '../indicators/observation.ts';
import { type Cell, isHiddenForPeople, type Pass } from './cell.ts';
import { lineKey, linesOf } from './lines.ts';

/** Rates and shares whose denominators are the counts of another indicator, as knife offences among all offences, each with the other. */
export type CountedBases = ReadonlyMap<Indicator, Indicator>;

/** So many denominators are looked up. */
const SAMPLE = 60;
/** So many must be the same, and none different, for it to be no coincidence; together they are more than a few events. */
const SAME = 3;
const EVENTS = 10;

/** Those whose denominators stand in their rows and are the counts of an indicator that `protects` some, wherever it has one. */
export function countedBasesIn(
  indicators: readonly Indicator[],
  protects: (indicator: Indicator) => boolean,
): CountedBases {
  const counting = indicators.filter(protects);
  return new Map(
    indicators.flatMap((one) => {
      if (one.meta.denominator?.from !== 'rows') return [];
      const sample = sampleOf(one);
      const other = counting.find((candidate) => candidate !== one && isBase(sample, candidate));
      return other ? [[one, other] as const] : [];
    }),
  );
}

/** Rows with a denominator, spread over the whole table. */
function sampleOf({ observations }: Indicator): Observation[] {
  const own = observations.filter(({ denominator }) => denominator !== null && denominator > 0);
  const step = Math.max(1, Math.floor(own.length / SAMPLE));
  return own.filter((_, at) => at % step === 0);
}

function isBase(sample: readonly Observation[], of: Indicator): boolean {
  const lines = new Map(linesOf(of).map(({ key, figures }) => [key, figures]));
  let [same, events] = [0, 0];
  for (const one of sample) {
    const count = lines.get(everybody(one))?.find(({ period }) => period.text === one.period.text)?.count;
    if (count === undefined || count === null) continue;
    if (count !== one.denominator) return false;
    same += 1;
    events += count;
  }
  return same >= SAME && events >= EVENTS;
}

/** The line that a denominator is of: of the groups of a category it is everybody's. */
const everybody = (one: Observation): string => lineKey({ ...one, category: '' });

/** Hides figures beside which a count would be printed, as their denominator, that is not printed as it is where it is a count. What somebody cleared stays. */
export const hideCountedBases =
  (bases: CountedBases): Pass =>
  (cells) => {
    if (bases.size === 0) return cells;
    const counts = new Set(bases.values());
    const hidden = new Set(
      cells
        .filter((cell) => counts.has(cell.indicator) && (isHiddenForPeople(cell) || cell.rule.round !== undefined))
        .map(({ indicator, observation }) => idOf(indicator, observation)),
    );
    return cells.map((cell): Cell => {
      const of = bases.get(cell.indicator);
      if (!of || cell.fixed || !hidden.has(idOf(of, cell.observation))) return cell;
      return cell.count.kind === 'shown' || cell.count.reason === 'unavailable'
        ? { ...cell, count: { kind: 'hidden', reason: 'suppressed' } }
        : cell;
    });
  };

const idOf = ({ id }: Indicator, one: Observation): string => `${id}\n${everybody(one)}\n${one.period.text}`;
