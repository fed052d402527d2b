import type { Nodes } from 'mdast';
import type { Code } from '../core/codes.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { LIMITS } from '../core/limits.ts';
import { isAllowedLink } from '../core/link.ts';
import { didYouMean } from '../core/nearest.ts';
import { originOf, type Place } from '../core/place.ts';
import { withCommas } from '../core/thousands.ts';
import type { ParsedMarkdown } from '../load/markdown.ts';
import { hasTooManyMarks, TOO_MANY_MARKS } from '../load/marks.ts';
import { altLack } from '../load/picture/alt-lack.ts';
import type { Loaded } from '../load/project.ts';
import { markupInPlain, type Nearly, nearlyMarkdown, tasks, type Words } from './nearly-markdown.ts';

/** Pictures of the folder, by their path below content/: those that can be shown, and those that cannot. */
export interface ImageNames {
  /** Those that can be shown, by their paths below content/. */
  readonly shown: ReadonlySet<string>;
  /** Each with what is wrong with it. */
  readonly unreadable: ReadonlyMap<string, Diagnostic>;
}

/** What is known of the pictures of a folder that was read. */
export function imageNames({ images, diagnostics }: Pick<Loaded, 'images' | 'diagnostics'>): ImageNames {
  const found = diagnostics.flatMap((d) =>
    d.place?.file.startsWith('content/images/') ? [[d.place.file.slice('content/'.length), d] as const] : [],
  );
  return { shown: new Set(images.keys()), unreadable: new Map(found) };
}

/** Without the warnings at the names of pictures that a text uses: there it is an error that says the same. */
export function toldWhereUsed(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const isOfPicture = (d: Diagnostic): boolean => d.code === 'image/unreadable';
  const used = new Set(diagnostics.flatMap((d) => (isOfPicture(d) ? d.also.map(({ file }) => file) : [])));
  return diagnostics.filter((d) => !(isOfPicture(d) && used.has(d.place?.file ?? '')));
}

/**
 * Checks one Markdown field: no HTML, headings, tables or tasks, only allowed links, pictures that exist and have a text alternative, and nothing
 * that is nearly markup.
 */
export function checkMarkdown(
  text: string,
  parent: object,
  key: string | number,
  images: ImageNames,
  parsed: ParsedMarkdown,
): Diagnostic[] {
  const origin = originOf(parent);
  const found: Diagnostic[] = [];
  const tooDeep = (): Diagnostic[] => {
    const message = `More than ${LIMITS.markdownDepth} lists or marks stand within each other here.`;
    return [diagnostic('markdown/too-large', origin?.place(key), message)];
  };
  if (levelsOf(text) > LIMITS.markdownDepth) return tooDeep();
  if (hasTooManyMarks(text)) return [diagnostic('markdown/too-large', origin?.place(key), TOO_MANY_MARKS)];
  const words: Words[] = [];
  const at = (line: number, column: number): Place | undefined => origin?.within(key, line, column);
  const visit = (node: Nodes, depth: number): void => {
    if (depth > MOST_LEVELS) throw new TooDeep();
    const start = node.position?.start;
    if (start && node.type === 'text') words.push({ value: node.value, line: start.line, column: start.column });
    const place = start && at(start.line, start.column);
    for (const one of checkNode(node, place, images)) found.push(one);
    if ('children' in node) for (const child of node.children) visit(child as Nodes, depth + 1);
  };
  try {
    if (mayNeedChecking(text)) visit(parsed.get(text), 0);
    for (const { line, column } of tasks(text))
      found.push(diagnostic('markdown/task-list', at(line, column), 'The text holds a list of tasks.'));
    return [
      ...found,
      ...nearlyMarkdown(text, words).map((near) => asTyped('markdown/nearly', near, at(near.line, near.column))),
    ];
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof TooDeep || error instanceof RangeError) return tooDeep();
    throw error;
  }
}

/** A list makes two nodes of each level, and a paragraph and its marks lie within. */
const MOST_LEVELS = 2 * LIMITS.markdownDepth + 4;

class TooDeep extends Error {}

/** Says what is printed as it stands, though it was meant as markup, and how to write it. */
function asTyped(code: Code, { written, fix }: Nearly, place: Place | undefined): Diagnostic {
  const message = `"${shorten(written)}" is printed as it stands.`;
  return diagnostic(code, place, message, { fix: `${fix} Leave it if these signs are meant.` });
}

/** Keys of what is printed in contents, above tables and in links. */
const TITLES: readonly (string | number)[] = [
  'title',
  'short_title',
  'subtitle',
  'name',
  'label',
  'headline',
  'caption',
];

/** Of a line that is no title. */
const LINE = {
  why: 'It is printed as one line or paragraph, and nobody reads or hears so long a one to its end. It is nearly always a slip of copying.',
  fix: 'Say it in a few words.',
  example: undefined,
};

/** Checks one field of plain text for signs that would be markup in a text, and for its length. Codes: markdown/in-plain, markdown/long-line. */
export function checkPlainText(text: string, parent: object, key: string | number): Diagnostic[] {
  const origin = originOf(parent);
  const isTitle = TITLES.includes(key);
  const most = isTitle ? LIMITS.titleLength : LIMITS.lineLength;
  if (text.length > most) {
    const message = `"${key}" has ${withCommas(text.length)} characters; the limit is ${withCommas(most)}.`;
    return [diagnostic('markdown/long-line', origin?.place(key), message, isTitle ? {} : LINE)];
  }
  return markupInPlain(text).map((near) =>
    asTyped('markdown/in-plain', near, origin?.within(key, near.line, near.column)),
  );
}

const CONTAINERS = /^[ \t]*(?:(?:-|\d{1,2}\.)[ \t]*)+/gm;

/** How deep the lists of a text go, at most: by the marks before and the indentation of its lines. Cheap, since the parser's time grows with its square. */
function levelsOf(text: string): number {
  let most = 0;
  for (const [before] of text.matchAll(CONTAINERS)) {
    if (before.length <= LIMITS.markdownDepth) continue;
    const indent = before.length - before.trimStart().length;
    most = Math.max(most, Math.floor(indent / 2) + (before.match(/-(?=\s)|\d\./g)?.length ?? 0));
  }
  return most;
}

/** Says that a text is longer than any should be. Code: markdown/too-large. */
export function tooLong(text: string, place: Place | undefined): Diagnostic {
  const message = `This text has ${withCommas(text.length)} characters; the limit is ${withCommas(LIMITS.textLength)}.`;
  return diagnostic('markdown/too-large', place, message);
}

/** Plain prose cannot hold anything that is checked here, and most fields are plain prose. Many marks may be many levels. */
const mayNeedChecking = (text: string): boolean => /[<#|]|\]\(|\*\*|:-/.test(text) || /(?:\*[^*]*){64}/.test(text);

function checkNode(node: Nodes, place: Place | undefined, images: ImageNames): Diagnostic[] {
  switch (node.type) {
    case 'html':
      return [diagnostic('markdown/html', place, `The text holds HTML: ${shorten(node.value)}`)];
    case 'heading':
      return [diagnostic('markdown/heading', place, 'The text holds a heading.')];
    case 'table':
      return [diagnostic('markdown/table', place, 'The text holds a table.')];
    case 'link':
      return isAllowedLink(node.url)
        ? []
        : [diagnostic('markdown/bad-link', place, `The link to "${shorten(node.url)}" is not allowed.`)];
    case 'image':
      return checkImage(node.url, node.alt ?? '', node.title ?? '', place, images);
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
  const problem = images.unreadable.get(url);
  if (!/^images\/[^/\\]+$/.test(url) || url.includes('..')) {
    const name = /[^/\\]+\.(?:png|jpe?g)$/i.exec(url)?.[0];
    const example = name === undefined ? {} : { example: `![${alt || '…'}](images/${name})` };
    const message = `The picture "${shorten(url)}" is not written as one that lies in content/images.`;
    found.push(diagnostic('image/outside', place, message, example));
  } else if (!/\.(png|jpe?g)$/i.test(url)) {
    found.push(diagnostic('image/type', place, `The picture "${url}" is neither PNG nor JPEG.`));
  } else if (problem) {
    const picture = { file: `content/${url}`, line: 1, column: 1 };
    const message = `The picture cannot be shown: ${problem.message}`;
    found.push(diagnostic('image/unreadable', place, message, { also: [picture], fix: problem.fix }));
  } else if (!images.shown.has(url)) {
    const message = `There is no picture content/${url}.${didYouMean(url, images.shown)}`;
    found.push(diagnostic('image/missing', place, message));
  }
  const lack = title === 'decorative' ? undefined : altLack(alt);
  if (lack !== undefined) found.push(diagnostic('image/no-alt', place, `The picture "${shorten(url)}" ${lack}.`));
  return found;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
