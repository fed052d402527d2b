import { strFromU8, unzipSync } from 'fflate';
import type { RootContent } from 'mdast';
import type { Publication } from '../../../src/assemble/publication.ts';
import { renderDocx } from '../../../src/render/docx/index.ts';
import { drawings, publication } from '../fixture/publication.ts';

/** The parts of a Word file as text, by name. */
export type Package = Readonly<Record<string, string>>;

/** Renders the fixture, altered as asked, and opens the file. */
export async function rendered(change: Partial<Publication> = {}): Promise<Package> {
  return opened(await renderDocx({ ...publication, ...change }, drawings));
}

/** The main part of a publication whose tree is these nodes. */
export async function documentOf(...children: RootContent[]): Promise<string> {
  const { 'word/document.xml': xml = '' } = await rendered({ tree: { type: 'root', children } });
  return xml;
}

/** Its parts as text, by name. */
export function opened(bytes: Uint8Array): Package {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
}

/** The elements of a name, each with all that is in it. Elements that nest in themselves are not looked for here. */
export function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?(?:/>|>.*?</${name}>)`, 'gs'))].map(([all]) => all);
}

/** The values of an attribute of the elements of a name. */
export function attributes(xml: string, name: string, attribute: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name} [^>]*?${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    unescaped(value),
  );
}

/** The words of a piece of XML, with tabs. */
export function words(xml: string): string {
  return unescaped(
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|(<w:tab\/>)/g)]
      .map(([, text, tab]) => (tab ? '\t' : text))
      .join(''),
  );
}

/** The style of a paragraph. */
export function styleOf(paragraph: string): string | undefined {
  return attributes(paragraph, 'w:pStyle', 'w:val')[0];
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
