import type { PublishedPoint } from '../../disclosure/published.ts';
import { comparePossible, type Possible, type PossibleComparison } from '../../indicators/compare-possible.ts';
import { type TooFew, unlessTooFew } from '../../indicators/few-events.ts';
import { areaLabel } from '../../model/area-label.ts';
import type { Areas } from '../../model/areas.ts';
import { type Measured, pointOf, type Wanted } from './selection.ts';

/** An area beside another in the same period: the result, and the other's name and value (null when it is not shown). */
export interface Comparison extends Omit<PossibleComparison, 'significance'> {
  readonly significance: PossibleComparison['significance'] | TooFew;
  readonly with: string;
  readonly benchmark: string;
  readonly value: number | null;
  /** The other's, if there is one. */
  readonly point: PublishedPoint | undefined;
  readonly method: 'single_ci' | 'double_ci';
}

/**
 * Compares a published point with that of another area (a code; the indicator's benchmark when left out) in the same period, by the
 * indicator's method; a rounded count as all that it may stand for. Undefined when the indicator has no benchmark and none is asked for, or when the two are one area.
 */
export function comparisonOf(
  measured: Measured,
  wanted: Wanted,
  point: PublishedPoint,
  areas: Areas,
  other: string | undefined = measured.meta.benchmark?.area,
): Comparison | undefined {
  if (other === undefined || other === wanted.area) return undefined;
  const { meta, published } = measured;
  const theirs = pointOf(published, { ...wanted, area: other }, point.period.text);
  const method = meta.benchmark?.method ?? 'single_ci';
  const result = comparePossible({
    area: compared(wanted.area, point, measured),
    benchmark: theirs ? compared(other, theirs, measured) : { value: null },
    method,
    polarity: meta.polarity.value,
  });
  const named = areas.get(other);
  const value = theirs?.value.kind === 'shown' ? theirs.value.value : null;
  const events = point.count.kind === 'shown' ? point.count.value : null;
  const significance = unlessTooFew(result.significance, events);
  return {
    ...result,
    significance,
    with: other,
    benchmark: named ? areaLabel(named) : other,
    value,
    point: theirs,
    method,
  };
}

function compared(
  area: string,
  { value, lower, upper, range, count, period }: PublishedPoint,
  { meta }: Measured,
): Possible {
  const basis = { area, period: period.text, definition: meta.definition_version ?? undefined };
  const events = meta.measure === 'dsr' && count.kind === 'shown' ? count.value : undefined;
  return { ...basis, value: value.kind === 'shown' ? value.value : null, lower, upper, range, events };
}
