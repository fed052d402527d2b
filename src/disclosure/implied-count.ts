import { multiplierOf } from '../indicators/settle-value.ts';
import { isWorkedOut } from '../indicators/worked-out.ts';
import type { Cell } from './cell.ts';

/** Digits beyond these are noise of binary fractions. */
const DECIMALS = 8;

/** The step in which the values of an indicator are given, such as 0.1: by the one with the most decimal places. */
export function stepOf(cells: readonly Cell[]): number {
  let decimals = 0;
  for (const { observation } of cells) {
    const [, places = ''] = (observation.value ?? 0).toFixed(DECIMALS).replace(/0+$/, '').split('.');
    decimals = Math.max(decimals, places.length);
  }
  return 10 ** -decimals;
}

/**
 * The count of a figure: its own, or that which its value gives where it has none. A share of 12.5 per cent of 200 people is 25 of them: the only whole number that rounds to it in steps of
 * `step`. Null where several do, or none, as of answers that are weighted.
 */
export function impliedCount({ observation, indicator: { meta } }: Cell, step: number): number | null {
  const { count, value, denominator } = observation;
  if (count !== null || value === null || !isWorkedOut(meta.measure)) return count;
  const people = meta.measure === 'count' ? 1 : (denominator ?? 0) / multiplierOf(meta);
  const [low, high] = [Math.ceil((value - step / 2) * people - SLIP), Math.floor((value + step / 2) * people + SLIP)];
  return people > 0 && low === high ? low : null;
}

/** Of numbers that are no binary fractions. */
const SLIP = 1e-9;
