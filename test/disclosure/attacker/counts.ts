/** Printed figures that a count decides. */
export interface Printed {
  readonly rate?: string | undefined;
  readonly lower?: string | undefined;
  readonly upper?: string | undefined;
}

const MOST = 200_000;

/** The least and the most whole counts that give what is printed; undefined where nothing is, or no count does. */
export function countsWithin(
  { rate, lower, upper }: Printed,
  denominator: number | undefined,
  multiplier: number | undefined,
): readonly [number, number] | undefined {
  if (denominator === undefined || multiplier === undefined || denominator <= 0) return undefined;
  const ratio = multiplier / denominator;
  const bounds = [
    rate ? between(rate, (count) => count * ratio) : undefined,
    lower ? between(lower, (count) => byar(count, -1) * ratio) : undefined,
    upper ? between(upper, (count) => byar(count, 1) * ratio) : undefined,
  ].filter((one) => one !== undefined);
  if (bounds.length === 0) return undefined;
  const [low, high] = [Math.max(...bounds.map(([least]) => least)), Math.min(...bounds.map(([, most]) => most))];
  return low <= high ? [low, high] : undefined;
}

/** The counts whose figure, written with as many digits, is the printed one: it grows with the count, so the ends are found by halving. */
function between(printed: string, figureOf: (count: number) => number): readonly [number, number] {
  const value = Number(printed);
  const half = 0.5 * 10 ** -(printed.split('.')[1]?.length ?? 0) * (1 + 1e-9);
  return [first((count) => figureOf(count) >= value - half), first((count) => figureOf(count) > value + half) - 1];
}

function first(isSo: (count: number) => boolean): number {
  let [low, high] = [0, MOST];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A 95% limit of a count by Byar's method, in the form that public health textbooks give. */
function byar(count: number, sign: 1 | -1): number {
  const [z, n] = [1.959963984540054, sign === 1 ? count + 1 : count];
  return n === 0 ? 0 : n * (1 - 1 / (9 * n) + (sign * z) / (3 * Math.sqrt(n))) ** 3;
}
