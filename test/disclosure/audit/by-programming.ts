import * as highsModule from 'highs';
import type { Sum, Unknown } from '../../../src/disclosure/audit/sums.ts';

/** Its types are those of a CommonJS module; what is loaded is not one. */
const loadHighs = highsModule.default as unknown as typeof highsModule.default.default;
const OPTIONS = { threads: 1, mip_rel_gap: 0, output_flag: false } as const;

/**
 * How many values, up to `enough`, an unknown can have, by whole-number programming: each value is tried by itself, those next to the true one
 * first. It shares nothing with the audit but the equations, and takes all of them together.
 */
export async function valueCounter(unknowns: readonly Unknown[], sums: readonly Sum[], enough: number) {
  const highs = await loadHighs();
  const name = new Map(unknowns.map(({ id }, place) => [id, `x${place}`]));
  const value = new Map(unknowns.map((one) => [one.id, one.value]));
  const lines = sums.flatMap(({ left, right }, row) => {
    const terms = [...left.map((id) => [id, 1] as const), ...right.map((id) => [id, -1] as const)].filter(([id]) =>
      name.has(id),
    );
    if (terms.length === 0) return [];
    const sum = terms.reduce((total, [id, sign]) => total + sign * (value.get(id) as number), 0);
    return [` e${row}: ${terms.map(([id, sign]) => `${sign === 1 ? '+' : '-'} ${name.get(id)}`).join(' ')} = ${sum}`];
  });
  const bounds = unknowns.map(({ id, low, high }) =>
    Number.isFinite(high) ? ` ${low} <= ${name.get(id)} <= ${high}` : ` ${name.get(id)} >= ${low}`,
  );
  const isPossible = (id: string, one: number): boolean => {
    const fixed = bounds.map((line, place) => (unknowns[place]?.id === id ? ` ${name.get(id)} = ${one}` : line));
    const program = ['Minimize', ` obj: ${name.get(id)}`, 'Subject To', ...lines, 'Bounds', ...fixed, 'General'];
    const { Status } = highs.solve([...program, ` ${[...name.values()].join(' ')}`, 'End'].join('\n'), OPTIONS);
    if (Status !== 'Optimal' && Status !== 'Infeasible') throw new Error(`no answer for ${id}: ${Status}`);
    return Status === 'Optimal';
  };
  return (id: string): number => {
    const own = unknowns.find((one) => one.id === id) as Unknown;
    const near = Array.from({ length: 4 * enough }, (_, step) => own.value + (step % 2 ? 1 : -1) * Math.ceil(step / 2));
    let count = 0;
    for (const one of near) {
      if (count >= enough) break;
      if (one >= own.low && one <= own.high && (one === own.value || isPossible(id, one))) count += 1;
    }
    return count;
  };
}
