import type { XmlElement } from '../load/xml/element.ts';
import type { Pen } from './pen.ts';
import type { Block } from './read-blocks.ts';

/** What a redline is written with. */
export interface Writer {
  readonly pen: Pen;
  /** Properties of an old paragraph, so that they mean the same in the new document. */
  readonly oldProperties: (properties: readonly XmlElement[]) => readonly XmlElement[];
  /** Blocks of both documents, and of one alone: what stands in cells. */
  readonly changed: (old: readonly Block[], now: readonly Block[], writer: Writer) => string;
  readonly tracked: (blocks: readonly Block[], mark: 'ins' | 'del', writer: Writer) => string;
}
