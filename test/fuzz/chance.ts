import { mulberry32 } from '../../scripts/data/random.mjs';

/** Decisions of one case. The same seed and index give the same ones, whatever was run before. */
export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  int(below: number): number;
  /** True once in `times`. */
  once(times: number): boolean;
  pick<T>(from: readonly T[]): T;
}

/** The decisions of case `index` under a seed. */
export function chanceOf(seed: number, index: number): Chance {
  const random = mulberry32(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  random();
  const int = (below: number): number => Math.floor(random() * below);
  return {
    int,
    once: (times) => int(times) === 0,
    pick: (from) => {
      if (from.length === 0) throw new Error('There is nothing to pick from.');
      return from[int(from.length)] as (typeof from)[number];
    },
  };
}
