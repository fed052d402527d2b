import * as highsModule from 'highs';
import type { Equation, Unknown } from './equations.ts';

/** Its types are those of a CommonJS module; what is loaded is not one. */
const loadHighs = highsModule.default as unknown as typeof highsModule.default.default;

/** No count is as large: it stands for no limit. */
const UNLIMITED = 1e6;

/** What each unknown of a block may be. */
export type Bounds = (one: Unknown) => readonly [low: number, high: number];

/** Numbers for all unknowns of a block that satisfy all of its equations. */
export type World = ReadonlyMap<Unknown, number>;

export interface Block {
  readonly unknowns: readonly Unknown[];
  readonly equations: readonly Equation[];
}

/** A sum of unknowns, each once or more, that is to be as small as it can. */
export type Wish = ReadonlyMap<Unknown, number>;

/** Finds whole numbers for the unknowns of blocks, by HiGHS to the last one. */
export async function solver(): Promise<(block: Block, bounds: Bounds, wish: Wish) => World | undefined> {
  const highs = await loadHighs();
  return (block, bounds, wish) => {
    const { Status, Columns } = highs.solve(program(block, bounds, wish), {
      threads: 1,
      mip_rel_gap: 0,
      mip_abs_gap: 0,
      output_flag: false,
    });
    if (Status === 'Infeasible') return undefined;
    if (Status !== 'Optimal') throw new Error(`no answer: ${Status}`);
    const world = new Map(
      block.unknowns.map((one, index) => {
        const column = Columns[`x${index}`];
        return [one, Math.round(column && 'Primal' in column ? column.Primal : Number.NaN)];
      }),
    );
    const broken = block.equations.find((equation) => !holds(equation, world));
    if (broken) throw new Error(`an answer that is none: ${JSON.stringify(broken)}`);
    return world;
  };
}

/** Whether an equation is true of whole numbers. What is no unknown of the block is shown. */
function holds({ total, parts, sign }: Equation, world: World): boolean {
  const numberOf = (one: Unknown): number => world.get(one) ?? one.low;
  const rest = numberOf(total) - parts.reduce((sum, part) => sum + numberOf(part), 0);
  return sign === '=' ? rest === 0 : rest >= 0;
}

/** The block as a problem in the LP format of CPLEX. */
function program({ unknowns, equations }: Block, bounds: Bounds, wish: Wish): string {
  const nameOf = new Map(unknowns.map((one, index) => [one, `x${index}`]));
  const term = (times: number, one: Unknown): string => {
    const name = nameOf.get(one);
    return name === undefined || times === 0 ? '' : ` ${times < 0 ? '-' : '+'} ${Math.abs(times)} ${name}`;
  };
  const lines = equations.flatMap(({ total, parts, sign }, index) => {
    const terms = term(1, total) + parts.map((part) => term(-1, part)).join('');
    const shown = parts.reduce((sum, part) => sum + (nameOf.has(part) ? 0 : part.low), 0);
    return terms === '' ? [] : [` e${index}:${terms} ${sign} ${shown - (nameOf.has(total) ? 0 : total.low)}`];
  });
  return [
    'Minimize',
    ` obj:${[...wish].map(([one, times]) => term(times, one)).join('') || ' 0 x0'}`,
    'Subject To',
    ...(lines.length > 0 ? lines : [' e: x0 >= 0']),
    'Bounds',
    ...unknowns.map((one, index) => {
      const [low, high] = bounds(one);
      return ` ${low} <= x${index} <= ${Math.min(high, UNLIMITED)}`;
    }),
    'General',
    ` ${[...nameOf.values()].join(' ')}`,
    'End',
  ].join('\n');
}
