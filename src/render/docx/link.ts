import { escapeXml } from '../../core/xml.ts';
import type { Markup } from './markup.ts';
import { leadsTo } from './relations.ts';
import { textRun } from './run.ts';
import type { State } from './state.ts';

/** A link to a bookmark of the document (w:hyperlink, ECMA-376 17.16.22). */
export function internalLink(anchor: string, children: readonly Markup[]): Markup[] {
  return [`<w:hyperlink w:history="1" w:anchor="${anchor}">`, ...children, '</w:hyperlink>'];
}

/** A link to outside, or to a bookmark of a document beside this one (the same, with a relation and `w:anchor`). */
export function externalLink(address: string, children: readonly Markup[], anchor?: string): Markup[] {
  const place = anchor === undefined ? '' : ` w:anchor="${anchor}"`;
  return [`<w:hyperlink w:history="1" ${leadsTo('r:id', escapeXml(address))}${place}>`, ...children, '</w:hyperlink>'];
}

/** The name of a data file, by its path from the folder of the publication, as a link to it where it is there. */
export function fileLink(path: string, { dataAt }: State): Markup {
  const address = dataAt(path);
  return address === undefined
    ? textRun(path)
    : externalLink(encodeURI(address), [textRun(path, { style: 'Hyperlink' })]).join('');
}
