import type { Indicator, Observation } from '../indicators/observation.ts';

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
    for (const row of sampleOf(of)) {
      const inArea = wanted.get(row.area) ?? new Map<string, Sampled[]>();
      wanted.set(row.area, inArea);
      inArea.set(row.period.text, [...(inArea.get(row.period.text) ?? []), { of, row }]);
    }
  }
  const pairs = new Map<
    string,
    { a: Indicator; b: Indicator; rows: Set<Observation>; events: number; differs: boolean }
  >();
  for (const b of indicators) {
    for (const row of b.observations) {
      if (!counts(row)) continue;
      for (const { of: a, row: other } of wanted.get(row.area)?.get(row.period.text) ?? []) {
        if (a === b || !isSameFigure(row, other)) continue;
        const key = [a.id, b.id].toSorted().join('\n');
        const pair = pairs.get(key) ?? { a, b, rows: new Set(), events: 0, differs: false };
        pairs.set(key, pair);
        if (row.count !== other.count) pair.differs = true;
        else {
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

const counts = (row: Observation): row is Observation & { readonly count: number } =>
  row.status === 'ok' && row.count !== null && row.count > 0;

/** Spread over the whole table, so that all areas and periods have a chance. */
function sampleOf({ observations }: Indicator): Observation[] {
  const rows = observations.filter(counts);
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  return rows.filter((_, index) => index % step === 0).slice(0, SAMPLE);
}

const isSameFigure = (a: Observation, b: Observation): boolean =>
  a.period.type === b.period.type && a.age === b.age && a.sex === b.sex && a.category === b.category;

const inOrder = (a: Indicator, b: Indicator, all: readonly Indicator[]): [Indicator, Indicator] =>
  all.indexOf(a) < all.indexOf(b) ? [a, b] : [b, a];
