import { grouped } from '../core/grouped.ts';
import type { Indicator, Observation } from '../indicators/observation.ts';
import type { Areas } from '../model/areas.ts';
import type { Clearance } from '../schema/generated/disclosure.ts';
import { addsUp } from './addends.ts';
import type { PrintedBefore } from './editions/printed-before.ts';
import { leavesGroup } from './leaves-group.ts';
import { inLines, type Line } from './lines.ts';
import { primaryIn } from './primary/primary.ts';
import { offeredLines } from './register.ts';
import { isOpen } from './rule.ts';
import type { Ruled } from './ruled.ts';

/** What is offered of indicators of which every count is shown as it is. */
export interface Untouched {
  readonly offered: ReadonlyMap<Indicator, readonly Line<Observation>[]>;
  /** Those that count the same as another and do not always give the same count, each with the other. */
  readonly differing: ReadonlyMap<Indicator, Indicator>;
}

/**
 * The indicators that no protection touches: their source and their rule hide none of their counts, nothing is rounded, nobody cleared one and no edition
 * printed one, and none adds up with another. Those that count the same are all untouched, or none is; those whose denominators are counts are so only where these are. Most large tables are.
 */
export function untouchedOf(
  { indicators, alike, families, countedBases, ruleOf }: Ruled,
  areas: Areas,
  clearances: readonly Clearance[],
  before: PrintedBefore,
): Untouched {
  const cleared = new Set(clearances.map(({ cell }) => cell.indicator));
  const isNamed = ({ id }: Indicator): boolean => cleared.has(id) || before.has(id);
  const offered = new Map<Indicator, readonly Line<Observation>[]>();
  const differing = new Map<Indicator, Indicator>();
  for (const [lead, set] of grouped(indicators, (one) => alike.get(one)?.[0] ?? one)) {
    if (set.some((one) => isNamed(one) || ruleOf(one).round !== undefined || addsUp(families, one))) continue;
    const lines = set.map((one) => [one, offeredLines(one, areas)] as const);
    const isHidden = (indicator: Indicator) => {
      const isPrimary = primaryIn({ indicator, rule: ruleOf(indicator) });
      const isAlone = isOpen(ruleOf(indicator));
      return (observation: Observation): boolean => {
        const { status, count, value } = observation;
        if (status !== 'ok') return status === 'suppressed';
        const number = count ?? (isAlone ? value : null);
        return number !== null && isPrimary(observation, number);
      };
    };
    if (lines.some(([one, own]) => own.some(({ figures }) => figures.some(isHidden(one))))) continue;
    const unlike = differingFrom(lines);
    // Whose counts are the same tell of groups together: all ages in one table, and the young in another.
    const joint = lines.length === 1 ? lines.flatMap(([, own]) => own) : inOne(lines.flatMap(([, own]) => own));
    if (lines.some(([one]) => leavesGroup(joint, ruleOf(one)))) continue;
    for (const [indicator, own] of lines) offered.set(indicator, own);
    for (const indicator of unlike) differing.set(indicator, lead);
  }
  for (const [one, counts] of countedBases)
    if (!offered.has(counts)) for (const same of alike.get(one) ?? [one]) offered.delete(same);
  return { offered, differing };
}

/** Lines of which several may be of the same, as one each: of each period the first count, as where such tables are protected together. */
const inOne = (lines: readonly Line<Observation>[]): Line<Observation>[] =>
  inLines(
    lines.flatMap(({ figures }) => figures.filter(({ count }) => count !== null)),
    (one) => one,
  ).map((line) => ({
    ...line,
    figures: [...new Map(line.figures.toReversed().map((one) => [one.period.text, one])).values()],
  }));

/** Of indicators that count the same those that have another count of something than those before. */
function differingFrom(lines: readonly (readonly [Indicator, readonly Line<Observation>[]])[]): Set<Indicator> {
  const found = new Set<Indicator>();
  if (lines.length < 2) return found;
  const known = new Map<string, Map<string, number | null>>();
  for (const [indicator, own] of lines)
    for (const { key, figures } of own) {
      const counts = known.get(key);
      if (!counts) known.set(key, new Map(figures.map(({ period, count }) => [period.text, count])));
      for (const { period, count } of counts ? figures : []) {
        const first = counts?.get(period.text) ?? null;
        if (first === null) counts?.set(period.text, count);
        else if (count !== null && count !== first) found.add(indicator);
      }
    }
  return found;
}
