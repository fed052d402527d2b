import * as highsModule from 'highs';
import { type Guess, guessesOf } from './guesses.ts';
import type { Row } from './rows.ts';

/** Its types are those of a CommonJS module; what is loaded is not one. */
const loadHighs = highsModule.default as unknown as typeof highsModule.default.default;

/** What an attacker found out about a hidden count: the least and the most that it can be. */
export interface Found {
  readonly row: Row;
  readonly low: number;
  readonly high: number;
}

/**
 * Works out every hidden count of published tables as far as it can be, by whole-number programming over every sum that the shown counts bear
 * out. It reads what anybody can read and shares nothing with the protection but the tables. Zeros are published, so a hidden count is at least 1.
 */
export async function attack(rows: readonly Row[], parents: ReadonlyMap<string, string>): Promise<Found[]> {
  const highs = await loadHighs();
  const found: Found[] = [];
  for (const block of blocksOf(
    rows.filter(({ count }) => count === undefined),
    equationsOf(rows, parents),
  )) {
    const ends = (sense: 'Minimize' | 'Maximize', place: number): number => {
      // A count that adds up with nothing has no most. The solver only says that it finds none.
      if (sense === 'Maximize' && block.equations.length === 0) return Number.POSITIVE_INFINITY;
      const { Status, ObjectiveValue } = highs.solve(program(block, sense, place), {
        threads: 1,
        mip_rel_gap: 0,
        output_flag: false,
      });
      if (Status === 'Unbounded') return Number.POSITIVE_INFINITY;
      if (Status !== 'Optimal') throw new Error(`no answer for ${block.unknown[place]?.indicator}: ${Status}`);
      return Math.round(ObjectiveValue);
    };
    block.unknown.forEach((row, place) => {
      const [low, high] = [ends('Minimize', place), ends('Maximize', place)];
      found.push({ row, low, high });
    });
  }
  return found;
}

interface Equation {
  readonly total: Row;
  readonly parts: readonly Row[];
  readonly sign: '=' | '>=';
}

/** A way of splitting is believed to be exact where it is whenever everything is shown, and to be less than the total where it is not. */
function equationsOf(rows: readonly Row[], parents: ReadonlyMap<string, string>): Equation[] {
  const families = new Map<string, Guess[]>();
  for (const guess of guessesOf(rows, parents)) {
    const { indicator, area, age, kind } = guess.total;
    const way =
      guess.parts[0]?.area !== area ? `areas of ${area}` : guess.parts[0]?.age !== age ? 'ages' : `others ${kind}`;
    const key = `${indicator} ${way}`;
    families.set(key, [...(families.get(key) ?? []), guess]);
  }
  return [...families.values()].flatMap((guesses): Equation[] => {
    const rests = guesses.flatMap(({ total, parts }) => {
      const counts = [total, ...parts].map(({ count }) => count);
      return counts.some((count) => count === undefined)
        ? []
        : [(total.count as number) - parts.reduce((sum, { count }) => sum + (count as number), 0)];
    });
    if (rests.some((rest) => rest < 0)) return [];
    return guesses.map((guess) => ({ ...guess, sign: rests.every((rest) => rest === 0) ? '=' : '>=' }));
  });
}

interface Block {
  readonly unknown: readonly Row[];
  readonly equations: readonly Equation[];
}

function blocksOf(unknown: readonly Row[], equations: readonly Equation[]): Block[] {
  const own = equations.map(
    (equation) => [equation, [equation.total, ...equation.parts].filter(({ count }) => count === undefined)] as const,
  );
  const left = new Set(unknown);
  const blocks: Block[] = [];
  for (const first of unknown) {
    if (!left.has(first)) continue;
    const rows = new Set([first]);
    for (const row of rows)
      for (const [, hidden] of own) if (hidden.includes(row)) for (const other of hidden) rows.add(other);
    for (const row of rows) left.delete(row);
    blocks.push({
      unknown: [...rows],
      equations: own.flatMap(([equation, hidden]) => (hidden.some((row) => rows.has(row)) ? [equation] : [])),
    });
  }
  return blocks;
}

/** The block as a problem in the LP format of CPLEX. */
function program({ unknown, equations }: Block, sense: string, place: number): string {
  const nameOf = new Map(unknown.map((row, index) => [row, `x${index}`]));
  const lines = equations.map(({ total, parts, sign }, index) => {
    const terms = [`${term(1, total)}`, ...parts.map((part) => term(-1, part))].filter((one) => one !== '');
    const shown = parts.reduce((sum, { count }) => sum + (count ?? 0), 0) - (total.count ?? 0);
    return ` e${index}: ${terms.join(' ')} ${sign} ${shown}`;
  });
  function term(sign: 1 | -1, row: Row): string {
    const name = nameOf.get(row);
    return name === undefined ? '' : `${sign === 1 ? '+' : '-'} ${name}`;
  }
  const names = [...nameOf.values()];
  return [
    sense,
    ` obj: x${place}`,
    'Subject To',
    ...(lines.length > 0 ? lines : [' e: x0 >= 1']),
    'Bounds',
    ...names.map((name) => ` ${name} >= 1`),
    'General',
    ` ${names.join(' ')}`,
    'End',
  ].join('\n');
}
