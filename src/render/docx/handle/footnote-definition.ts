import type { FootnoteDefinition } from 'mdast';
import type { BlockHandler } from './handler.ts';

/** Printed where it is first referred to. */
export const footnoteDefinition: BlockHandler<FootnoteDefinition> = () => [];
