import type { Indicator, Observation } from '../indicators/observation.ts';
import { linesOf } from './lines.ts';

/** So many counts of each indicator are looked up in the others. */
const SAMPLE = 60;
/** So many must be the same, and none different, for it to be no coincidence; together they are more than a few events. */
const SAME = 3;
const EVENTS = 10;

interface Sampled {
  readonly of: Indicator;
  readonly row: Observation;
}

/** Pairs of indicators that have the same counts wherever both have one, as far as a sample shows. Counts of nobody show nothing. */
export function looksAlike(indicators: readonly Indicator[]): [Indicator, Indicator][] {
  const wanted = new Map<string, Map<string, Sampled[]>>();
  for (const of of indicators) {
    for (const [line, row] of sampleOf(of)) {
      const inLine = wanted.get(line) ?? new Map<string, Sampled[]>();
      wanted.set(line, inLine);
      inLine.set(row.period.text, [...(inLine.get(row.period.text) ?? []), { of, row }]);
    }
  }
  const places = new Map(indicators.map((one, place) => [one, place]));
  const pairs = new Map<number, Pair>();
  const pairOf = (a: Indicator, b: Indicator): Pair => {
    const one = places.get(a) ?? 0;
    const other = places.get(b) ?? 0;
    const key = Math.min(one, other) * indicators.length + Math.max(one, other);
    const pair = pairs.get(key) ?? { a, b, rows: new Set(), events: 0, differs: false };
    pairs.set(key, pair);
    return pair;
  };
  for (const b of indicators) {
    for (const { key: line, figures } of linesOf(b)) {
      const inLine = wanted.get(line);
      if (!inLine) continue;
      for (const row of figures) {
        if (!counts(row)) continue;
        for (const { of: a, row: other } of inLine.get(row.period.text) ?? []) {
          if (a === b) continue;
          const pair = pairOf(a, b);
          if (row.count !== other.count) pair.differs = true;
          if (pair.differs) continue;
          const own = a.id < b.id ? other : row;
          if (!pair.rows.has(own)) pair.events += row.count;
          pair.rows.add(own);
        }
      }
    }
  }
  return [...pairs.values()].flatMap(({ a, b, rows, events, differs }) =>
    differs || rows.size < SAME || events < EVENTS ? [] : [inOrder(a, b, indicators)],
  );
}

/** What the counts of two indicators show together. */
interface Pair {
  readonly a: Indicator;
  readonly b: Indicator;
  readonly rows: Set<Observation>;
  events: number;
  differs: boolean;
}

const counts = (row: Observation): row is Observation & { readonly count: number } =>
  row.status === 'ok' && row.count !== null && row.count > 0;

/** Rows with their lines, spread over the whole table, so that all areas and periods have a chance. */
function sampleOf(indicator: Indicator): [line: string, row: Observation][] {
  const size = indicator.observations.reduce((sum, row) => (counts(row) ? sum + 1 : sum), 0);
  const step = Math.max(1, Math.floor(size / SAMPLE));
  const sample: [string, Observation][] = [];
  let at = 0;
  for (const { key, figures } of linesOf(indicator))
    for (const row of figures) if (counts(row) && at++ % step === 0) sample.push([key, row]);
  return sample.slice(0, SAMPLE);
}

const inOrder = (a: Indicator, b: Indicator, all: readonly Indicator[]): [Indicator, Indicator] =>
  all.indexOf(a) < all.indexOf(b) ? [a, b] : [b, a];
