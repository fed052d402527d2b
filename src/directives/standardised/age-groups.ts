import type { Assembly } from '../../assemble/assembly.ts';
import { whyHidden } from '../../assemble/figure/made-table.ts';
import { ageInWords } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import { possibleCounts } from '../../indicators/rounded-count.ts';

/** The figure of one age group. */
export interface Part {
  readonly age: string;
  readonly point: PublishedPoint | undefined;
}

/** A count as printed, or the lowest or highest that a rounded one may stand for. */
export type Bound = 'low' | 'value' | 'high';

/** The count of a band as printed, or the lowest or highest that a rounded one may stand for. */
export function countOf({ point }: Part, bound: Bound): number | null {
  if (point?.count.kind !== 'shown') return null;
  return bound === 'value' ? point.count.value : possibleCounts(point.count.value, point.flags)[bound];
}

/** A rate or ratio with its limits. */
export interface Result {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** A result whose limits reach over all counts that are possible, or undefined. */
export function overRange(
  at: (bound: Bound) => { readonly status: string } & { [Key in keyof Result]?: number | null },
): Result | undefined {
  const [low, middle, high] = (['low', 'value', 'high'] as const).map(at);
  if (low?.status !== 'ok' || middle?.status !== 'ok' || high?.status !== 'ok') return undefined;
  return { value: middle.value ?? 0, lower: low.lower ?? 0, upper: high.upper ?? 0 };
}

/** Why bands cannot be used, naming those that are hidden, not there or without people. */
export function whyNot(parts: readonly Part[], assembly: Assembly): string | undefined {
  const { labels } = assembly.kit;
  const named = parts.map(({ age, point }) => ({ name: ageInWords(age, labels), point }));
  const hidden = whyHidden(named, 'count', assembly);
  if (hidden !== undefined) return hidden;
  return parts.some(({ point }) => !point?.denominator) ? label(labels, 'made.why.no_denominator') : undefined;
}
