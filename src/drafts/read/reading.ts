import type { SchemaNode } from '../../schema/walk.ts';
import type { KeyHeadings } from '../kind.ts';
import type { Known } from '../known.ts';

/** Words of a cell that have no place in the record, and why. */
export interface Left {
  readonly words: string;
  readonly why: string;
}

/** What a cell says: values by key, what could not be placed, and how the words were taken where they could be taken otherwise. */
export interface Said {
  readonly values: Readonly<Record<string, unknown>>;
  readonly left: readonly Left[];
  /** By key: a remark that stands above it in the draft. */
  readonly remarks: Readonly<Record<string, string>>;
}

/** What a reader is told of the column. */
export interface Column {
  readonly key: string;
  readonly heading: string;
  readonly headings: KeyHeadings;
  /** The schema of the key, and of an item where it is a list. */
  readonly node: SchemaNode;
  readonly item: SchemaNode | undefined;
}

/** Reads a cell that is not blank. */
export type Read = (text: string, column: Column, known: Known) => Said;

/** What a cell says where all of it has a place. */
export const said = (values: Said['values'], remarks: Said['remarks'] = {}): Said => ({ values, left: [], remarks });

/** What a cell says where none of it has a place. */
export const leftOut = (words: string, why: string): Said => ({ values: {}, left: [{ words, why }], remarks: {} });
