import type { SettledContent } from '../../model/model.ts';

export type Board = SettledContent['partnership']['boards'][number];

/** A board with those that report to it. */
export interface Reporting {
  readonly board: Board;
  readonly below: readonly Reporting[];
}

/** Who reports to whom, in the order of the content: the trees of boards, from those that report to none, and the boards to and from which no line leads. */
export function reporting(boards: readonly Board[]): {
  readonly roots: readonly Reporting[];
  readonly apart: readonly Board[];
} {
  const under = (board: Board): Reporting => ({
    board,
    below: boards.filter(({ reports_to: above }) => above === board.id).map(under),
  });
  const tops = boards.filter(({ reports_to: above }) => above === null).map(under);
  return {
    roots: tops.filter(({ below }) => below.length > 0),
    apart: tops.filter(({ below }) => below.length === 0).map(({ board }) => board),
  };
}
