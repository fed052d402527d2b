import { once } from '../../core/once.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import type { Assembly } from '../assembly.ts';
import type { Measured } from './selection.ts';
import type { Plotted } from './series.ts';
import type { Statement } from './statement.ts';
import { statementsOf } from './subject.ts';

/** What a figure or a number token states: the ground that sentences beside it stand on. */
export interface Spoken {
  readonly statements: readonly Statement[];
  /** Those meant where no area is named: of a figure about one area that one, else all. */
  readonly main: readonly Statement[];
  /** Every number that is printed, unrounded. */
  readonly numbers: readonly number[];
  readonly illustrative: boolean;
  /** True of a whole key message, which says nothing that its figures do not. */
  readonly isComposed?: boolean;
}

declare module '../nodes.ts' {
  interface NodeData {
    /** On a figure or a number token: what it states. */
    says?: Spoken;
  }
}

/** What a figure states: on its one subject, or on each of its series. */
export function spokenOf(
  plotted: Plotted,
  measured: Measured,
  subject: Statement | undefined,
  assembly: Assembly,
): Spoken {
  const all = statementsOf(plotted, measured, assembly);
  const statements = subject ? [subject, ...all.slice(1)] : all;
  const numbers = once(() => [
    ...plotted.series.flatMap(({ points }) => points.flatMap((point) => (point ? numbersOf(point) : []))),
    ...(plotted.benchmark ? [plotted.benchmark.value] : []),
  ]);
  return {
    statements,
    main: subject ? [subject] : statements,
    get numbers() {
      return numbers();
    },
    illustrative: measured.published.provenance === 'illustrative',
  };
}

/** The numbers a point prints: value, limits, count and what the count is divided by. */
export function numbersOf({ value, lower, upper, count, denominator }: PublishedPoint): number[] {
  const shown = [value, count].flatMap((number) => (number.kind === 'shown' ? [number.value] : []));
  return [...shown, ...[lower, upper, denominator].filter((number) => number !== null)];
}
