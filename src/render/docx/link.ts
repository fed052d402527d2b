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

/** A link to outside. The library's paragraph gives it its relation, when the part it stands in is written. */
export class ExternalLink extends XmlComponent {
  readonly #paragraph: Paragraph;

  constructor(link: string, children: readonly Markup[]) {
    super('');
    this.#paragraph = new Paragraph({ children: [new ExternalHyperlink({ link, children: [written(children)] })] });
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    return this.#paragraph.prepForXml(context)?.['w:p'] as IXmlableObject | undefined;
  }
}
