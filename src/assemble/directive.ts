import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import type { Part } from '../core/part.ts';
import type { Place } from '../core/place.ts';
import type { Assembly } from './assembly.ts';

/** A text that a directive was given, exactly as it was typed, and the place of the value in it. */
export interface WrittenText {
  readonly text: string;
  /** Where messages about it point: the value's own line in the content, else that of the directive. */
  readonly place: Place | undefined;
}

/** A directive as it was written: its attributes and, of a token, what stands in its brackets. */
export interface Written {
  readonly attributes: Readonly<Record<string, WrittenText>>;
  readonly label: WrittenText;
  /** Its own line, in the template or in a Markdown text. */
  readonly place: Place | undefined;
  /** The first value of the content that stands in it: what its nodes are made from. Its own line where there is none. */
  readonly source: Place | undefined;
}

/** What documentation says of one attribute. */
export interface AttributeShape {
  /** What may be written, in words: "the code of an area". */
  readonly type: string;
  readonly description: string;
  readonly isRequired: boolean;
  /** What holds where it is left out, in words. */
  readonly otherwise: string | undefined;
}

interface Base extends Part {
  readonly attributes: Readonly<Record<string, AttributeShape>>;
}

/** `::name{…}` on a line of its own. */
export interface LeafPart extends Base {
  readonly form: 'leaf';
  make(written: Written, assembly: Assembly): RootContent[];
}

/** `:::name` … `:::` around blocks. */
export interface ContainerPart extends Base {
  readonly form: 'container';
  make(written: Written, children: BlockContent[], assembly: Assembly): RootContent[];
}

/** `:name[…]{…}` in a sentence. */
export interface TokenPart extends Base {
  readonly form: 'text';
  /** What stands in the brackets. */
  readonly label: AttributeShape;
  make(written: Written, assembly: Assembly): PhrasingContent[];
}

/** One block or token that templates and Markdown texts may use. */
export type DirectivePart = LeafPart | ContainerPart | TokenPart;

/** How many colons each form is written with. */
export const COLONS: Readonly<Record<DirectivePart['form'], string>> = { text: ':', leaf: '::', container: ':::' };
