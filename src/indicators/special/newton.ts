const STEPS = 200;
/** A Newton step this small leaves an error of about its square. */
const LAST_STEP = 1e-9;
const PRECISION = 1e-15;

/**
 * The root of an increasing function by Newton's method inside a bracket that shrinks: a step that leaves the bracket is
 * replaced by its middle. `at(u)` gives the function and its derivative; `low` and `high` enclose the root.
 */
export function increasingRoot(
  at: (u: number) => { readonly value: number; readonly slope: number },
  low: number,
  high: number,
  start: number,
): number {
  let [a, b, u] = [low, high, start];
  for (let step = 0; step < STEPS; step += 1) {
    const { value, slope } = at(u);
    if (value === 0) return u;
    if (value < 0) a = u;
    else b = u;
    const newton = u - value / slope;
    const inside = newton > a && newton < b;
    const next = inside ? newton : (a + b) / 2;
    if (Math.abs(next - u) <= (inside ? LAST_STEP : PRECISION) * Math.max(1, Math.abs(u))) return next;
    u = next;
  }
  return u;
}
