import type { Judge } from './judge.ts';
import type { Hidden, Table } from './table.ts';

export function protectedByMoves(_table: Table, _judge: Judge): Hidden | undefined {
  return undefined;
}
