import type { Node } from 'mdast';
import type { Block } from '../block.ts';
import type { Markup } from '../markup.ts';
import type { Formatting, State } from '../state.ts';

/** Writes one kind of block as paragraphs and tables. */
export type BlockHandler<T extends Node> = (node: T, state: State) => Block[];

/** Writes one kind of inline content as runs, with the marks of what it stands in. */
export type InlineHandler<T extends Node> = (node: T, state: State, marks: Formatting) => Markup[];
