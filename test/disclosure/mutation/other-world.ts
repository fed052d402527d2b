import { blocksOf, isUnknown } from '../attacker/blocks.ts';
import { type Cell, cellsOf, keyOf, meaningOf, recordsOf } from '../attacker/cells.ts';
import { type Equation, equationsOf, type Unknown } from '../attacker/equations.ts';
import { type OutputFolder, textOf } from '../attacker/folder.ts';
import { reading } from '../attacker/reading.ts';
import { publicOf, secretsOf } from '../attacker/secrets.ts';
import { solver } from '../attacker/solve.ts';

type Folder = ReadonlyMap<string, Uint8Array>;

const isTable = (path: string): boolean => /^data\/.*\.csv$/.test(path) && !/(areas|population)\.csv$/.test(path);

export interface OtherWorld {
  readonly folder: Folder;
  /** The figures with other counts, and these. */
  readonly changed: ReadonlyMap<string, number>;
}

/** Which hidden counts have others: those of the range that a rule hides, or also those that are hidden for the sake of these. */
export type Which = 'small' | 'all';

/**
 * Another folder in which everything that `output` shows would be as true: hidden counts have other values of the range that hid them, printed or not,
 * rounded ones others that round to the same, and every sum that holds in the tables still holds. `wishOf` says which are to grow (below 0)
 * and which to shrink (above 0). The same folder where nothing else is possible.
 */
export async function otherWorld(
  folder: Folder,
  output: OutputFolder,
  which: Which,
  wishOf: (key: string) => number,
): Promise<OtherWorld> {
  const known = publicOf(folder);
  const { limitsOf } = secretsOf(folder);
  const printed = new Map(reading(output, known).cells.map((cell) => [keyOf(cell), cell]));
  const cells = [
    ...cellsOf([...folder].filter(([path]) => isTable(path)).map(([, bytes]) => textOf(bytes))).values(),
  ].filter(({ low, high }) => low === high);
  const truth = new Map(cells.map((cell) => [keyOf(cell), cell.low]));
  const equations = equationsOf(cells, known.areas.parents).map((equation) => keptTo(equation));
  for (const cell of cells) [cell.low, cell.high] = mayBe(cell, printed.get(keyOf(cell)), limitsOf(cell), which);
  const solve = await solver();
  const changed = new Map<string, number>();
  for (const block of blocksOf(cells, equations)) {
    const wish = new Map<Unknown, number>(
      block.unknowns.map((one) => [one, 'latent' in one ? 0 : wishOf(keyOf(one))] as const),
    );
    const world = solve(block, ({ low, high }) => [low, high], wish);
    if (!world) throw new Error(`the true counts do not add up: ${JSON.stringify(block.unknowns[0])}`);
    for (const [one, count] of world)
      if (!('latent' in one) && isUnknown(one) && truth.get(keyOf(one)) !== count) changed.set(keyOf(one), count);
  }
  return {
    folder: new Map([...folder].map(([path, bytes]) => [path, isTable(path) ? rewritten(bytes, changed) : bytes])),
    changed,
  };
}

/** A sum of true counts that says as much in another world: it adds up as it did, with the same rest where there was one. */
function keptTo({ total, parts, sign }: Equation): Equation {
  if ([total, ...parts].some((one) => 'latent' in one)) return { total, parts, sign };
  const rest = total.low - parts.reduce((sum, { low }) => sum + low, 0);
  return { total, parts: [...parts, { latent: 'rest', low: rest, high: rest }], sign: '=' };
}

/** What a count may be in another world in which the same is printed of it. */
function mayBe(
  { low: count }: Cell,
  printed: Cell | undefined,
  { from, to }: { readonly from: number; readonly to: number },
  which: Which,
): [number, number] {
  const isSmall = count >= from && count <= to;
  if (isSmall && (printed === undefined || printed.isHidden)) return [from, to];
  if (printed?.isHidden) return which === 'small' || count === 0 ? [count, count] : [to + 1, 2 * count];
  if (printed?.rounded !== undefined && count > 0) return [Math.max(printed.low, to + 1), printed.high];
  return [count, count];
}

/** A table with other counts, all else as it was. */
function rewritten(bytes: Uint8Array, changed: ReadonlyMap<string, number>): Uint8Array {
  const [head = '', ...lines] = textOf(bytes).split('\n');
  const records = recordsOf(textOf(bytes));
  const at = head.split(',').indexOf('count');
  const others = lines.map((line, index) => {
    const count = changed.get(keyOf(meaningOf(records[index] ?? {})));
    if (count === undefined) return line;
    if (line.includes('"')) throw new Error(`${line} is in quotes`);
    return line.split(',').with(at, String(count)).join(',');
  });
  return new TextEncoder().encode([head, ...others].join('\n'));
}
