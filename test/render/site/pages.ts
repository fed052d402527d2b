import { posix } from 'node:path';
import type { OutputFile } from '../../../src/core/output-file.ts';

/** Quotes as they are: the signs of markup stay what they are written as. */
const plain = (html: string): string => html.replaceAll('&#x27;', "'").replaceAll('&amp;', '&');

/** The pages of a site by their paths, as text. */
export const pagesAmong = (files: readonly OutputFile[]): ReadonlyMap<string, string> =>
  new Map(
    files.flatMap(({ path, bytes }) =>
      path.endsWith('.html') ? [[path, plain(new TextDecoder().decode(bytes))] as const] : [],
    ),
  );

/** The text of a page: what stands in its `main`. */
export const mainOf = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

const idsIn = (html: string): string[] =>
  [...html.matchAll(/<(?!svg)[a-z0-9]+(?: [^<>]*?)? id="([^"]+)"/g)].map(([, id = '']) => id);

/** The ids of the text of a page, without those within drawings, which nothing leads to. */
export const textIds = (html: string): string[] =>
  idsIn(mainOf(html).replaceAll(/<svg[\s\S]*?<\/svg>/g, '')).filter((id) => id !== 'main');

/** Every link of the pages that leads to no file, or to no place in it. `files` are all that are there. */
export function deadLinks(pages: ReadonlyMap<string, string>, files: ReadonlySet<string>): string[] {
  const ids = new Map([...pages].map(([path, html]) => [path, new Set(idsIn(html))]));
  return [...pages].flatMap(([path, html]) =>
    [...html.matchAll(/(?:href|src)="([^"]*)"/g)].flatMap(([, link = '']) => {
      if (/^(?:https?:|mailto:|data:)/.test(link)) return [];
      const [way = '', id] = link.split('#').map(decodeURIComponent);
      const target = way === '' ? path : posix.join(posix.dirname(path), way);
      const isThere = files.has(target) && (id === undefined || !ids.has(target) || ids.get(target)?.has(id));
      return isThere ? [] : [`${path}: ${link}`];
    }),
  );
}
