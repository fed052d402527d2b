import { join } from 'node:path';
import { CHART_KINDS, type ChartKindId } from '../../src/charts/kinds.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { examplesIn } from '../support/examples.ts';
import { REPOSITORY } from '../support/folder.ts';

/** The examples.yaml of a kind of chart. */
export interface ChartExamples {
  /** Keys that say "none" by being left out are not written. Undefined where it was forgotten. */
  readonly drawing?: Omit<ChartSpec, 'kind' | 'benchmark' | 'own'>;
  /** A folder of test/directives that lies over the small one. */
  readonly folder?: string;
  /** Directives that make a figure of the small folder, or of what lies over it. */
  readonly works: readonly string[];
  /** Further examples that docs/charts.md shows, each with its own drawing, which becomes golden.<name>.svg, and what it is for. */
  readonly also?: readonly {
    readonly name: string;
    readonly says: string;
    readonly chart: string;
    readonly drawing: NonNullable<ChartExamples['drawing']>;
  }[];
  /** Directives that are refused, each with its code and its line and column within the example. */
  readonly fails: readonly { readonly chart: string; readonly expect: readonly string[] }[];
}

/** The folder of a kind. */
export const folderOf = (kind: string): string => join(REPOSITORY, 'src/charts/kinds', kind);

export const CHART_EXAMPLES = Object.fromEntries(
  Object.keys(CHART_KINDS).map((kind) => [kind, examplesIn(`src/charts/kinds/${kind}/examples.yaml`)]),
) as unknown as Readonly<Record<ChartKindId, ChartExamples>>;
