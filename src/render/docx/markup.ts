import {
  type FileChild,
  type IContext,
  type IXmlableObject,
  type Paragraph,
  type ParagraphChild,
  XmlComponent,
} from 'docx';
import { escapeXml } from '../../core/xml.ts';

/**
 * A piece of a part: WordprocessingML as text, or an element of the library's where it has to number something when the part is written, such as a
 * picture or a link to outside. A tag may begin in one piece and end in another.
 */
export type Markup = string | XmlComponent;

/** Text as the content of an element or an attribute in double quotes. */
export function escaped(text: string): string {
  return /[&<>"\p{Cc}\uFFFE\uFFFF]/u.test(text) ? escapeXml(text) : text;
}

/** Neighbouring texts as one. */
export function joined(markup: readonly Markup[]): Markup[] {
  const pieces: Markup[] = [];
  let text = '';
  for (const piece of markup) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    pieces.push(text, piece);
    text = '';
  }
  return [...pieces, text];
}

/** Markup among the library's own elements, in a paragraph or in the body. Of which kind an element is, only the library's types ask. */
export function written(markup: readonly Markup[]): ParagraphChild & FileChild & Paragraph {
  return new Written(markup) as unknown as ParagraphChild & FileChild & Paragraph;
}

class Written extends XmlComponent {
  readonly #markup: readonly Markup[];

  constructor(markup: readonly Markup[]) {
    super('');
    this.#markup = joined(markup);
  }

  /** A list, which the library takes as well as one element. */
  override prepForXml(context: IContext): IXmlableObject {
    const elements = this.#markup.flatMap((piece) =>
      typeof piece === 'string' ? asItStands(piece) : (piece.prepForXml(context) ?? []),
    );
    return elements as unknown as IXmlableObject;
  }
}

/** An element without a name has no tags, and the library escapes only what is a string. */
function asItStands(xml: string): IXmlableObject {
  return { '': Object.assign(() => xml, { toString: () => xml }) };
}
