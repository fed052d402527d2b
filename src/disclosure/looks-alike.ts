import { once } from '../core/once.ts';
import type { Indicator, Observation } from '../indicators/observation.ts';
import { linesOf } from './lines.ts';

/** So many counts of each indicator are looked up in the others. */
const SAMPLE = 60;
/** So many must be the same, and none different, for it to be no coincidence; together they are more than a few events. */
const SAME = 3;
const EVENTS = 10;

/** Pairs of indicators that have the same counts wherever both have one, as far as a sample shows. Counts of nobody show nothing. */
export function looksAlike(indicators: readonly Indicator[]): [Indicator, Indicator][] {
  const all = indicators.map(looked);
  return all.flatMap((a, place) =>
    all.slice(place + 1).flatMap((b): [Indicator, Indicator][] => (showSame(a, b) ? [[a.of, b.of]] : [])),
  );
}

/** An indicator, some of its counts, and a way to look up any. */
interface Looked {
  readonly of: Indicator;
  readonly sample: readonly Sampled[];
  readonly find: (line: string, period: string) => Counted | undefined;
}

interface Sampled {
  readonly line: string;
  readonly row: Counted;
}

type Counted = Observation & { readonly count: number };

/** Whether what is sampled of each is the same in the other. Most pairs differ in the first that both have. */
function showSame(a: Looked, b: Looked): boolean {
  const first = a.of.id < b.of.id ? a : b;
  const rows = new Set<Observation>();
  let events = 0;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    for (const { line, row } of one.sample) {
      const found = other.find(line, row.period.text);
      if (!found) continue;
      if (found.count !== row.count) return false;
      const own = one === first ? row : found;
      if (!rows.has(own)) events += row.count;
      rows.add(own);
    }
  return rows.size >= SAME && events >= EVENTS;
}

const counts = (row: Observation): row is Counted => row.status === 'ok' && row.count !== null && row.count > 0;

function looked(of: Indicator): Looked {
  const lines = once(() => new Map(linesOf(of).map(({ key, figures }) => [key, figures])));
  const find = (line: string, period: string): Counted | undefined => {
    const row = lines()
      .get(line)
      ?.find((one) => one.period.text === period);
    return row && counts(row) ? row : undefined;
  };
  return { of, sample: sampleOf(of), find };
}

/** Rows with their lines, spread over the whole table, so that all areas and periods have a chance. */
function sampleOf(indicator: Indicator): Sampled[] {
  let size = 0;
  for (const row of indicator.observations) if (counts(row)) size += 1;
  const step = Math.max(1, Math.floor(size / SAMPLE));
  const sample: Sampled[] = [];
  let at = 0;
  for (const { key, figures } of linesOf(indicator))
    for (const row of figures) if (counts(row) && at++ % step === 0) sample.push({ line: key, row });
  return sample.slice(0, SAMPLE);
}
