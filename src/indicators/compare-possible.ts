import { type Compared, type ComparisonInput, type ComparisonResult, compare, type Significance } from './compare.ts';

/** A value with its limits, or the lowest and the highest that it may be where its count is rounded. */
export interface Possible extends Compared {
  readonly range?: { readonly low: PossibleEnd; readonly high: PossibleEnd } | null | undefined;
}

interface PossibleEnd {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** What is said of a result that depends on which of the possible counts is the true one. */
export type Said<T> = T | 'cannot_be_said';

export interface PossibleComparison extends Omit<ComparisonResult, 'significance' | 'label'> {
  readonly significance: Said<Significance>;
  readonly label: ComparisonResult['label'] | 'cannot be said';
}

/**
 * The comparison of `compare` where counts may be rounded: it stands if every possible count of both gives it, else it `cannot_be_said`.
 * Value and limits rise with the count, so that lower, similar and higher follow each other in this order: the two ends decide, that is
 * the area's lowest count beside the benchmark's highest and the other way round.
 */
export function comparePossible(input: {
  readonly area: Possible;
  readonly benchmark: Possible;
  readonly method?: ComparisonInput['method'];
  readonly polarity?: ComparisonInput['polarity'];
}): PossibleComparison {
  const { area, benchmark, ...how } = input;
  const printed = compare({ area, benchmark, ...how } as ComparisonInput);
  if (printed.significance === 'not_compared' || (!area.range && !benchmark.range)) return printed;
  const least = compare({ area: at(area, 'low'), benchmark: at(benchmark, 'high'), ...how } as ComparisonInput);
  const most = compare({ area: at(area, 'high'), benchmark: at(benchmark, 'low'), ...how } as ComparisonInput);
  if (least.significance === most.significance) return least;
  return { significance: 'cannot_be_said', label: 'cannot be said', reason: undefined };
}

function at({ range, ...compared }: Possible, end: 'low' | 'high'): Compared {
  return range ? { ...compared, ...range[end] } : compared;
}
