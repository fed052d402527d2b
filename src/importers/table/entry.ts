import type { Part } from '../../core/part.ts';
import type { ImportsContent } from '../../schema/generated/imports.ts';

export type Entry = NonNullable<ImportsContent['tables']>[number];
/** What an entry says beside the indicator it is for. */
export type Layout = Omit<Entry, 'indicator' | 'mapping'>;

/** Where a dimension stands, as the settings write it. */
export interface Where {
  readonly column?: string;
  readonly columns?: readonly string[];
  readonly heading?: number;
  readonly title?: true;
  readonly value?: string;
}

/** The dimensions of a table, each a key of an entry. */
export const DIMENSIONS = ['area', 'period', 'age', 'sex', 'category'] as const;
export const WAYS = ['column', 'columns', 'heading', 'title', 'value'] as const satisfies (keyof Where)[];
/** The keys of an entry that name a column of figures, and what it becomes in the canonical table. */
export const FIGURES = {
  count: 'count',
  denominator: 'denominator',
  value: 'value',
  lower: 'lower95',
  upper: 'upper95',
  lower998: 'lower998',
  upper998: 'upper998',
} as const;
export type Figure = keyof typeof FIGURES;
export const FIGURE_KEYS = Object.keys(FIGURES) as Figure[];

/**
 * A table that many partnerships need, described once: an entry of data/imports.yaml names it under `mapping`. Its folder below
 * `src/importers/table/mappings/` holds `mapping.ts`, which exports it as `part`, and `examples.yaml`.
 */
export interface TableMapping extends Part {
  /** True once somebody imported the real file of the publisher by it. */
  readonly isTried: boolean;
  /** What has to be known before the figures are used; the first caveats of a new indicator. */
  readonly caveats: readonly string[];
  /** What an entry still has to say. */
  readonly asks: readonly string[];
  readonly layout: Layout;
}

/** What a map of the settings says, key by key. */
export const pairsOf = <T>(
  map: Readonly<Record<string, T | undefined>> | undefined,
): (readonly [key: string, value: T])[] =>
  Object.entries(map ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
