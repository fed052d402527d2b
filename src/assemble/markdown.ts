import type { BlockContent, Heading, Link, Nodes, Paragraph, Parent, PhrasingContent, RootContent, Text } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { isAllowedLink } from '../core/link.ts';
import { didYouMean } from '../core/nearest.ts';
import type { Place } from '../core/place.ts';
import { type Assembly, report } from './assembly.ts';
import { inCell } from './cell.ts';
import { type InCurlyMarks, straightened } from './curly-marks.ts';
import { attributesIn, headingAttributes } from './heading-attributes.ts';
import { inLines } from './lines.ts';
import { nearTokens } from './near-tokens.ts';
import type { CellContent } from './nodes.ts';
import { printedList } from './plain-lists.ts';
import { append, joined, prose, trimmed } from './prose.ts';
import { literal, patternOf, piecesOf, type SourceText } from './source-text.ts';
import { placeOfText } from './template.ts';
import { below } from './walk.ts';
import { inTemplate, placeOf, sourceOf, valuePlace, type Whereabouts } from './whereabouts.ts';
import { bracketed, read, unknown, withinWord } from './written.ts';

/** What a template gave, parsed → blocks of the tree: values put in, directives resolved, places set. */
export function expandBlocks(nodes: readonly Nodes[], assembly: Assembly): RootContent[] {
  return expandAll(nodes, { ...inTemplate(assembly.run.marks.at, undefined), isChapter: true }, assembly);
}

/** One Markdown field of the content as blocks; each knows its own line in the YAML file. Nothing in it is a mark. */
function fieldBlocks(field: SourceText, assembly: Assembly): RootContent[] {
  const whereabouts: Whereabouts = {
    marked: () => undefined,
    placeOf: ({ position }) => position && field.whence.within?.(position.start.line, position.start.column),
    around: field.whence.place?.(),
  };
  const { text, found } = straightened(field.value, assembly.kit.directives);
  for (const one of found) reportCurlyMarks(one, field, assembly);
  warnOfNearTokens({ value: text, whence: field.whence }, assembly);
  return expandAll(assembly.kit.parsed.get(text).children, whereabouts, assembly);
}

/** Says it once of a directive: what it asks for is read as if the marks were straight. Codes: token/unknown, template/bad-directive. */
function reportCurlyMarks(one: InCurlyMarks, { whence }: SourceText, assembly: Assembly): void {
  const place = whence.within?.(one.line, one.column) ?? whence.place?.();
  const signs = one.marks.join(' and ');
  const message = `Here ${one.marks.length === 1 ? 'stands the quotation mark' : 'stand the quotation marks'} ${signs}, as Word writes them: a value stands in straight ones.`;
  report(assembly, one.form === 'text' ? 'token/unknown' : 'template/bad-directive', place, message, {
    why: 'Curly marks mark nothing here: the value could not be told from the words around it.',
    fix: `Type straight quote marks (") in their place: ${one.meant}`,
    example: one.meant,
  });
}

function warnOfNearTokens({ value, whence }: Pick<SourceText, 'value' | 'whence'>, assembly: Assembly): void {
  const { kit, model } = assembly;
  for (const { line, column, written, meant, form } of nearTokens(value, kit.directives, (id) => model.names.has(id))) {
    const place = whence.within?.(line, column) ?? whence.place?.();
    const where = form === 'text' ? '' : ' on a line of its own';
    report(assembly, 'token/nearly', place, `"${written}" is printed as it stands. Did you mean "${meant}"?`, {
      fix: `Write ${meant}${where}, or leave it if these words are meant.`,
    });
  }
}

const PLAIN = /^[^\\*[\]<|:\n]*$/;
const BLOCK_START = /^\s*(-|#|\d{1,2}\.|$)/;

/**
 * Markdown on one line that a template gave, as inline content. Paragraphs and list items are joined by line breaks. `around` is where
 * messages point that know no better.
 */
export function inline(text: string, assembly: Assembly, around?: Place): PhrasingContent[] {
  return inLines(lineBlocks(text, assembly, around), around, assembly);
}

/** The same for a cell of a table, which may hold lists. */
export function cell(text: string, assembly: Assembly, around?: Place): CellContent[] {
  const [piece, ...others] = piecesOf(text.trim(), assembly.run.marks.at);
  // Most cells hold one value and nothing else.
  if (typeof piece === 'object' && others.length === 0 && !piece.isMarkdown)
    return piece.value === '' ? [] : [prose(piece.line, piece.whence.place?.())];
  return inCell(lineBlocks(text, assembly, around), around, assembly);
}

function lineBlocks(text: string, assembly: Assembly, around: Place | undefined): Nodes[] {
  // Cells of one column share their form: it is parsed once.
  const { pattern, marked } = patternOf(text.trim(), assembly.run.marks.at);
  if (pattern === '') return [];
  const whereabouts = inTemplate(marked, around);
  const isPlain = PLAIN.test(pattern) && !BLOCK_START.test(pattern);
  if (!isPlain) return expandAll(assembly.kit.parsed.get(pattern).children, whereabouts, assembly);
  return paragraphs({ type: 'paragraph', children: [{ type: 'text', value: pattern }] }, whereabouts, assembly);
}

function expandAll(nodes: readonly Nodes[], whereabouts: Whereabouts, assembly: Assembly): RootContent[] {
  const expanded: Nodes[] = [];
  let before: Nodes | undefined;
  for (const node of nodes) {
    for (const made of expand(node, whereabouts, assembly, before)) append(expanded, made);
    before = node;
  }
  return expanded as RootContent[];
}

/** One parsed node → the nodes that take its place, as copies: the parsed tree serves again. */
function expand(node: Nodes, whereabouts: Whereabouts, assembly: Assembly, before?: Nodes): Nodes[] {
  switch (node.type) {
    case 'text':
      return words(node, whereabouts, assembly);
    case 'paragraph':
      return paragraphs(node, whereabouts, assembly);
    case 'heading':
      return [heading(node, whereabouts, assembly)];
    case 'link':
      return [link(node, whereabouts, assembly)];
    case 'list': {
      const made = (): Nodes => copy(node, whereabouts, assembly);
      return [whereabouts.isChapter ? printedList(node, made) : made()];
    }
    case 'html':
      report(
        assembly,
        'markdown/html',
        whereabouts.placeOf(node) ?? whereabouts.around ?? placeOfText(assembly.section, node.value),
        'HTML stands in a template or a text.',
      );
      return [];
    case 'leafDirective':
      return leaf(node, whereabouts, assembly);
    case 'containerDirective':
      return container(node, whereabouts, assembly);
    case 'textDirective':
      return token(node, whereabouts, assembly, before);
    default:
      return [copy(node, whereabouts, assembly)];
  }
}

function copy(node: Nodes, whereabouts: Whereabouts, assembly: Assembly): Nodes {
  const { position: _position, ...rest } = node as Parent & { value?: string; url?: string; alt?: string };
  const result = { ...rest, data: { ...(node.data ?? {}) } } as Record<string, unknown>;
  for (const key of ['value', 'url', 'alt', 'title'])
    if (typeof result[key] === 'string') result[key] = literal(result[key], whereabouts.marked);
  if ('children' in node) result.children = expandAll(node.children, whereabouts, assembly);
  const source = sourceOf(node, whereabouts) ?? firstSource(result as unknown as Nodes);
  if (source) (result.data as { source?: Place }).source = source;
  return result as unknown as Nodes;
}

/** Only a copy has these: it has a source of its own, if anything in it has one. */
const COPIED: ReadonlySet<string> = new Set(['tableRow', 'tableCell', 'strong', 'emphasis']);

/** A block of a template comes from the first content in it. */
function firstSource(node: Nodes): Place | undefined {
  if (node.data?.source) return node.data.source;
  for (const child of below(node)) {
    const source = COPIED.has(child.type) ? child.data?.source : firstSource(child);
    if (source) return source;
  }
  return undefined;
}

/** A text of plain values and template words, and the blocks of each Markdown field in it. */
function parts(node: Text, whereabouts: Whereabouts, assembly: Assembly): (Text | RootContent[])[] {
  const found: (Text | RootContent[])[] = [];
  const add = (text: Text): void => {
    const last = found.at(-1);
    if (last === undefined || Array.isArray(last)) found.push(text);
    else found.splice(-1, 1, joined(last, text));
  };
  for (const piece of piecesOf(node.value, whereabouts.marked)) {
    if (typeof piece === 'string') add(prose(piece, whereabouts.placeOf(node)));
    else if (piece.isMarkdown) found.push(fieldBlocks(piece, assembly));
    else if (piece.value !== '') add(prose(piece.line, piece.whence.place?.()));
  }
  return found;
}

function words(node: Text, whereabouts: Whereabouts, assembly: Assembly): PhrasingContent[] {
  const nodes: Nodes[] = [];
  for (const part of parts(node, whereabouts, assembly)) {
    const made = Array.isArray(part) ? inLines(part, whereabouts.around, assembly) : [part];
    for (const child of made) append(nodes, child);
  }
  return nodes as PhrasingContent[];
}

/** A paragraph of a template. A Markdown field of several blocks in it divides it: its first and last paragraph go on with the words beside them. */
function paragraphs(node: Paragraph, whereabouts: Whereabouts, assembly: Assembly): Nodes[] {
  const blocks: Nodes[] = [];
  let open: Nodes[] = [];
  let own: Nodes['data'];
  const close = (): void => {
    const children = trimmed(open);
    if (children.length > 0) {
      const made: Paragraph = { type: 'paragraph', children };
      const source = own?.source ?? sourceOf(node, whereabouts) ?? firstSource(made);
      blocks.push({ ...made, data: source ? { source } : {} });
    }
    open = [];
    own = undefined;
  };
  let before: Nodes | undefined;
  for (const child of node.children) {
    const made: (Nodes | RootContent[])[] =
      child.type === 'text' ? parts(child, whereabouts, assembly) : expand(child, whereabouts, assembly, before);
    before = child;
    for (const part of made) {
      if (!Array.isArray(part)) {
        append(open, part);
        continue;
      }
      for (const [index, block] of part.entries()) {
        if (index > 0) close();
        if (block.type === 'paragraph') {
          own = open.length === 0 ? block.data : own;
          for (const word of block.children) append(open, word);
        } else {
          close();
          blocks.push(block);
        }
      }
    }
  }
  close();
  return blocks;
}

/** `# Words {#id .class}`: what stands in the braces is read from what the template wrote, never from a value. */
function heading(node: Heading, whereabouts: Whereabouts, assembly: Assembly): Nodes {
  const { children, written } = headingAttributes(node.children);
  const made = copy({ ...node, children }, whereabouts, assembly);
  if (written === undefined) return made;
  const { id, classes: named } = attributesIn(literal(written, whereabouts.marked));
  const classes = [...named];
  const known = [...CHAPTER_KINDS, ...(node.depth <= 2 ? ['shared', 'page'] : [])];
  const odd = classes.find((name) => !known.includes(name));
  if (odd !== undefined) {
    const message = `A heading has no class "${odd}".${didYouMean(odd, known)}`;
    report(assembly, 'template/bad-directive', placeOfText(assembly.section, `.${odd}`), message, {
      fix: `Use one of: ${known.map((kind) => `.${kind}`).join(', ')}.`,
    });
  }
  const chapter = classes.find(isChapterKind);
  const source = made.data?.source ?? valuePlace(written, whereabouts);
  const newPage = named.has('page') ? ({ newPage: true } as const) : undefined;
  made.data = { ...made.data, ...(source && { source }), ...(id && { id }), ...(chapter && { chapter }), ...newPage };
  return made;
}

const CHAPTER_KINDS = ['unnumbered', 'annex'] as const;
const isChapterKind = (name: string): name is (typeof CHAPTER_KINDS)[number] =>
  CHAPTER_KINDS.some((kind) => kind === name);

function link(node: Link, whereabouts: Whereabouts, assembly: Assembly): Nodes {
  const made = copy(node, whereabouts, assembly);
  if (made.type === 'link' && !made.data?.isMade && !isAllowedLink(made.url)) {
    const message = `The link to "${made.url}" is not allowed.`;
    const place = valuePlace(node.url, whereabouts) ?? placeOf(node, whereabouts, assembly);
    report(assembly, 'markdown/bad-link', place, message);
  }
  return made;
}

function leaf(node: LeafDirective, whereabouts: Whereabouts, assembly: Assembly): Nodes[] {
  const part = assembly.kit.directives.get(node.name);
  if (part?.form !== 'leaf') return unknown(node, whereabouts, assembly);
  if (node.children.length > 0) return bracketed(node, whereabouts, assembly);
  return part.make(read(node, whereabouts, assembly), assembly);
}

function container(node: ContainerDirective, whereabouts: Whereabouts, assembly: Assembly): Nodes[] {
  const part = assembly.kit.directives.get(node.name);
  if (part?.form !== 'container') return unknown(node, whereabouts, assembly);
  if (node.children.some(({ data }) => data && 'directiveLabel' in data)) return bracketed(node, whereabouts, assembly);
  const children = expandAll(node.children, whereabouts, assembly) as BlockContent[];
  return children.length === 0 ? [] : part.make(read(node, whereabouts, assembly), children, assembly);
}

/** `:name[…]` is a token; a bare `:word` is only a colon in a sentence, and `foo:bar[baz]` a word where no token has a name like that. */
function token(node: TextDirective, whereabouts: Whereabouts, assembly: Assembly, before?: Nodes): Nodes[] {
  const { start, end } = node.position ?? {};
  const isBare = start && end && end.column - start.column === node.name.length + 1;
  if (isBare) return [prose(`:${node.name}`, whereabouts.placeOf(node))];
  const part = assembly.kit.directives.get(node.name);
  const word = part ? undefined : withinWord(node, before, assembly);
  if (word !== undefined) return [prose(word, whereabouts.placeOf(node))];
  if (part?.form !== 'text') return unknown(node, whereabouts, assembly);
  const written = read(node, whereabouts, assembly);
  const { source } = written;
  const made = part.make(written, assembly);
  for (const one of made) {
    one.data ??= {};
    one.data.isMade = true;
    if (source) one.data.source = source;
  }
  return made;
}
