import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { isAllowedLink } from '../core/link.ts';
import { originOf, type Place } from '../core/place.ts';
import type { ParsedMarkdown } from '../load/markdown.ts';
import type { Loaded } from '../load/project.ts';

/** Pictures of the folder, by their path below content/: those that can be shown, and those that cannot. */
export interface ImageNames {
  has(url: string): boolean;
  readonly unreadable: ReadonlySet<string>;
}

/** What is known of the pictures of a folder that was read. */
export function imageNames({ images, diagnostics }: Pick<Loaded, 'images' | 'diagnostics'>): ImageNames {
  const files = diagnostics.flatMap((d) => (d.place?.file.startsWith('content/images/') ? [d.place.file] : []));
  return { has: (url) => images.has(url), unreadable: new Set(files.map((file) => file.slice('content/'.length))) };
}

/** Checks one Markdown field: no HTML, no headings, only allowed links, and pictures that exist and have a text alternative. */
export function checkMarkdown(
  text: string,
  parent: object,
  key: string | number,
  images: ImageNames,
  parsed: ParsedMarkdown,
): Diagnostic[] {
  const origin = originOf(parent);
  const found: Diagnostic[] = [];
  if (!mayNeedChecking(text)) return found;
  visit(parsed.get(text), (node: Nodes) => {
    const start = node.position?.start;
    const place = start && origin?.within(key, start.line, start.column);
    found.push(...checkNode(node, place, images));
  });
  return found;
}

/** Plain prose cannot hold anything that is checked here, and most fields are plain prose. */
const mayNeedChecking = (text: string): boolean => /[<#[\]=]|^\s*-+\s*$|:\/\//m.test(text);

function checkNode(node: Nodes, place: Place | undefined, images: ImageNames): Diagnostic[] {
  switch (node.type) {
    case 'html':
      return [diagnostic('markdown/html', place, `The text holds HTML: ${shorten(node.value)}`)];
    case 'heading':
      return [diagnostic('markdown/heading', place, 'The text holds a heading.')];
    case 'link':
    case 'definition':
      return isAllowedLink(node.url)
        ? []
        : [diagnostic('markdown/bad-link', place, `The link to "${shorten(node.url)}" is not allowed.`)];
    case 'image':
      return checkImage(node.url, node.alt ?? '', node.title ?? '', place, images);
    case 'linkReference':
    case 'imageReference':
      return [diagnostic('markdown/bad-link', place, 'A link names its address in another place.')];
    default:
      return [];
  }
}

function checkImage(
  url: string,
  alt: string,
  title: string,
  place: Place | undefined,
  images: ImageNames,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (!/^images\/[^/\\]+$/.test(url) || url.includes('..')) {
    found.push(diagnostic('image/outside', place, `The picture "${shorten(url)}" does not lie in content/images.`));
  } else if (!/\.(png|jpe?g)$/i.test(url)) {
    found.push(diagnostic('image/type', place, `The picture "${url}" is neither PNG nor JPEG.`));
  } else if (images.unreadable.has(url)) {
    const picture = { file: `content/${url}`, line: 1, column: 1 };
    const message = `The picture content/${url} cannot be shown: it is reported at its own name.`;
    found.push(diagnostic('image/unreadable', place, message, { also: [picture] }));
  } else if (!images.has(url)) {
    found.push(diagnostic('image/missing', place, `There is no picture content/${url}.`));
  }
  if (alt.trim() === '' && title !== 'decorative') {
    found.push(diagnostic('image/no-alt', place, `The picture "${shorten(url)}" has no alternative text.`));
  }
  return found;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
