import { ExternalHyperlink, type IContext, type IXmlableObject, Paragraph, XmlComponent } from 'docx';
import { type Markup, written } from './markup.ts';
import { textRun } from './run.ts';

/** A link to a bookmark of the document (w:hyperlink, ECMA-376 17.16.22). */
export function internalLink(anchor: string, children: readonly Markup[]): Markup[] {
  return [`<w:hyperlink w:history="1" w:anchor="${anchor}">`, ...children, '</w:hyperlink>'];
}

/** The name of a file beside the document, by its path from there, as a link to it. */
export function fileLink(path: string): Markup {
  return new ExternalLink(encodeURI(path), [textRun(path, { style: 'Hyperlink' })]);
}

/**
 * A link to outside, or to a bookmark of a document beside this one (ECMA-376 17.16.22: `r:id` with `w:anchor`). The library's paragraph gives it
 * its relation, when the part it stands in is written.
 */
export class ExternalLink extends XmlComponent {
  readonly #paragraph: Paragraph;
  readonly #anchor: string | undefined;

  constructor(link: string, children: readonly Markup[], anchor?: string) {
    super('');
    this.#anchor = anchor;
    this.#paragraph = new Paragraph({ children: [new ExternalHyperlink({ link, children: [written(children)] })] });
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const link: unknown = this.#paragraph.prepForXml(context)?.['w:p']?.[0];
    if (!isLink(link)) throw new Error('The library writes a link in another way.');
    const [first, ...children] = link['w:hyperlink'];
    if (this.#anchor === undefined) return link;
    return { 'w:hyperlink': [{ _attr: { ...first._attr, 'w:anchor': this.#anchor } }, ...children] };
  }
}

/** A link as the library writes it: its attributes, and what stands in it. */
interface WrittenLink {
  readonly 'w:hyperlink': readonly [{ readonly _attr: object }, ...unknown[]];
}

function isLink(part: unknown): part is WrittenLink {
  const parts: unknown = typeof part === 'object' && part !== null && 'w:hyperlink' in part ? part['w:hyperlink'] : [];
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  return typeof first === 'object' && first !== null && '_attr' in first;
}
