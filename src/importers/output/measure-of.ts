import type { IndicatorContent } from '../../schema/generated/indicator.ts';
import type { ImportedRow } from '../row-set.ts';

type Measure = IndicatorContent['measure'];
type Multiplier = NonNullable<IndicatorContent['multiplier']>;

const MULTIPLIERS: readonly Multiplier[] = [100, 1000, 10_000, 100_000, 1_000_000, 1];

/**
 * What the numbers of a table show of the measure: counts alone are a count; a value that is the count for so many of the denominator, in every
 * row that has all three, is a rate for that many. For 100 that may be a share, which only a person can tell.
 */
export function measureOf(rows: readonly ImportedRow[]): {
  readonly measure?: Measure;
  readonly multiplier?: Multiplier;
} {
  const given = rows.map(({ figures }) => figures.numbers);
  if (given.every(({ value, denominator }) => value === null && denominator === null)) return { measure: 'count' };
  const whole = given.flatMap(({ count, denominator, value }) =>
    count === null || denominator === null || value === null ? [] : [{ count, denominator, value }],
  );
  if (whole.length === 0) return {};
  const multiplier = MULTIPLIERS.find((candidate) =>
    whole.every(({ count, denominator, value }) => isRounded(value, (candidate * count) / denominator)),
  );
  if (multiplier === undefined) return {};
  return { ...(multiplier !== 100 && { measure: 'crude_rate' }), multiplier };
}

/** The decimals that values are printed with where nothing else is said. */
const USUAL = 1;

/** The most decimals that the published values of a table have, up to the usual one: 70 is not printed as 70.0. Undefined without values. */
export function decimalsOf(rows: readonly ImportedRow[]): number | undefined {
  const values = rows.flatMap(({ figures }) => figures.numbers.value ?? []);
  return values.length === 0
    ? undefined
    : Math.min(
        USUAL,
        values.map(decimalsIn).reduce((a, b) => Math.max(a, b)),
      );
}

const decimalsIn = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** Whether a value is a number rounded to the decimals that it has. */
function isRounded(value: number, exact: number): boolean {
  return Math.abs(value - exact) <= 0.5 * 10 ** -decimalsIn(value) + 1e-9 * Math.abs(exact);
}
