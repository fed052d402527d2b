import type { RootContent } from 'mdast';
import { holdsIllustrative } from '../../assemble/figure/illustrative.ts';
import { label } from '../../assemble/label.ts';
import { plainText } from '../../assemble/plain-text.ts';
import { sum } from '../../core/sum.ts';
import { printedRows, printedText } from '../printed-text.ts';
import { type Block, type StyledParagraph, styled } from './block.ts';
import { bookmarkName } from './bookmark.ts';
import { colophon } from './colophon.ts';
import { CONTENTS_BOOKMARK, contents } from './contents.ts';
import { contentsTail } from './contents-tail.ts';
import { cover, titleLines, versionsBelowContents } from './cover.ts';
import { versionsOnCover } from './cover-height.ts';
import { coverHeader, type Running, running } from './headers.ts';
import { needsLandscape, type Upright } from './landscape.ts';
import { internalLink } from './link.ts';
import { pageFor } from './page.ts';
import { textRun } from './run.ts';
import type { State } from './state.ts';
import { tableEm } from './style/sizes.ts';

/** A run of nodes on pages of one orientation and under one running head: with figures that were made up, or without. */
interface Stretch {
  readonly landscape: boolean;
  readonly illustrative: boolean;
  readonly nodes: RootContent[];
}

/** Words of five pages. */
const FEW_WORDS = 2_000;

/** So many nodes of text turn with the wide table they lead to. */
const LEAD_IN = 8;

/** What may turn with a wide table: a figure or a table that is not wide keeps to its own page. */
const TURNS: readonly string[] = ['heading', 'paragraph', 'panel', 'list'];

/**
 * A wide table stands in landscape, with the headings directly before it. Text turns with it where a page would be
 * turned for a few lines only: between two wide tables. Notes below it turn with it. Chapters with figures that were made up
 * stand apart from those without, but for a few pages between them.
 */
export function stretches(nodes: readonly RootContent[], upright: Upright): Stretch[] {
  const turned = landscapeNodes(nodes, upright);
  const runs = nodes.reduce<RootContent[][]>((all, node, index) => {
    const present = all.at(-1);
    const isTurn = index > 0 && turned.has(index) !== turned.has(index - 1);
    if (present && !isTurn && !isChapter(node)) present.push(node);
    else all.push([node]);
    return all;
  }, []);
  const marked = markedRuns(runs);
  let at = 0;
  return runs.reduce<Stretch[]>((all, run, index) => {
    const landscape = turned.has(at);
    const illustrative = marked[index] ?? false;
    const present = all.at(-1);
    at += run.length;
    if (present?.landscape === landscape && present.illustrative === illustrative) present.nodes.push(...run);
    else all.push({ landscape, illustrative, nodes: run });
    return all;
  }, []);
}

/**
 * Which runs stand under the mark of figures that were made up: those that hold some, and a few pages between them that hold none. A turn of the
 * head turns the page too, which for so little would leave more blank than it says.
 */
function markedRuns(runs: readonly RootContent[][]): boolean[] {
  const marked = runs.map((run) => run.some(holdsIllustrative));
  for (let start = 0; start < runs.length; start++) {
    if (marked[start]) continue;
    const next = marked.indexOf(true, start);
    const end = next < 0 ? runs.length : next;
    const between = runs.slice(start, end);
    if (next > 0 && sum(between.flat().map(wordsIn)) <= FEW_WORDS) marked.fill(true, start, end);
    start = end;
  }
  return marked;
}

function wordsIn(node: RootContent): number {
  const text = node.type === 'dataTable' ? printedRows(node).flat().join(' ') : printedText(node);
  return text.split(/\s+/).length;
}

function landscapeNodes(nodes: readonly RootContent[], upright: Upright): ReadonlySet<number> {
  const turned = new Set<number>();
  const wide = new Set(nodes.filter((node) => needsLandscape(node, upright)));
  for (const [index, node] of nodes.entries()) {
    if (!wide.has(node)) continue;
    for (let at = leadIn(nodes, index, wide); at <= index || isNote(nodes[at]); at++) turned.add(at);
  }
  return turned;
}

/** Where the text that turns with the wide table at `index` begins. */
function leadIn(nodes: readonly RootContent[], index: number, wide: ReadonlySet<RootContent>): number {
  let start = index;
  while (start > 0 && TURNS.includes(nodes[start - 1]?.type ?? '') && !isChapter(nodes[start])) start--;
  const before = nodes[start - 1];
  const isBetween = before !== undefined && wide.has(before);
  if (isBetween && index - start <= LEAD_IN) return start;
  start = index;
  while (nodes[start - 1]?.type === 'heading') start--;
  return start;
}

function isChapter(node: RootContent | undefined): boolean {
  return node?.type === 'heading' && node.depth === 1;
}

/** What stands below a table in small type belongs to it. */
function isNote(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' && (node.data?.style === 'note' || node.data?.style === 'source');
}

/** A section of the document (w:sectPr, ECMA-376 17.6.17). */
export interface Section {
  readonly landscape: boolean;
  /** Its headers, then its footers. */
  readonly running: readonly Running[];
  readonly blocks: readonly Block[];
  /** The paragraph after them, in which the properties of a section stand. */
  readonly last: StyledParagraph;
}

/** The document's sections. The cover is the first page of the first: it has a header of its own and no page number. */
export function sections(state: State): Section[] {
  const { tree, brand, hasCover, contentsDepth } = state.publication;
  const body = stretches(tree.children, { em: tableEm(brand), width: pageFor(brand).portrait });
  const front = frontOf(state);
  const text = body.map((stretch) => stretchBlocks(stretch, state));
  // A few lines at the top turn with a wide table; contents keep upright.
  const turns = !hasCover && contentsDepth === 0 && body.length > 0;
  const blank = opensBriefly(tree.children) ? LEAST_ROOM : MOST_BLANK;
  const runsOn = turns || (body[0]?.landscape === false && (!hasCover || contentsTail(state.publication) > blank));
  const written = runsOn ? [[...front, ...(text[0] ?? [])], ...text.slice(1)] : [front, ...text];
  written.at(-1)?.push(...colophon(state));
  return (runsOn ? body : [FRONT, ...body]).map((stretch, index) => {
    const { header, footer } = running(state, stretch);
    const first = hasCover && index === 0 ? [coverHeader(state)] : [];
    return {
      landscape: stretch.landscape,
      running: [header, ...first, footer],
      ...withLast(written[index] ?? [], stretch, state),
    };
  });
}

/** What stands before the first chapter. */
function frontOf(state: State): Block[] {
  const { publication } = state;
  if (!publication.hasCover) return [...titleLines(state), ...contents(state)];
  const holdsVersions = versionsOnCover(publication);
  return [...cover(state, holdsVersions), ...contents(state), ...(holdsVersions ? [] : versionsBelowContents(state))];
}

/** Above this share of a page, what the contents leave blank is no pause but a hole. */
const MOST_BLANK = 0.5;

/** A page has room for so few words, and more of it than this is blank below the contents. */
const BRIEF = 120;
const LEAST_ROOM = 0.25;

/** Whether the first chapter is a few words before one that begins a page: it would leave its own page blank. */
function opensBriefly(nodes: readonly RootContent[]): boolean {
  const next = nodes.findIndex((node, at) => at > 0 && node.type === 'heading' && node.data?.newPage === true);
  const first = nodes.slice(0, next);
  return (
    next > 0 &&
    first.every(({ type }) => type === 'heading' || type === 'paragraph') &&
    sum(first.map(wordsIn)) <= BRIEF
  );
}

/** Cover and contents stand upright and hold no figures. The first chapter begins a page after them, or runs on where they leave most of one blank. */
const FRONT: Stretch = { landscape: false, illustrative: false, nodes: [] };

function stretchBlocks({ landscape, nodes }: Stretch, state: State): Block[] {
  return state.blocks(nodes, landscape ? { ...state, width: pageFor(state.publication.brand).landscape } : state);
}

function withLast(blocks: readonly Block[], stretch: Stretch, state: State): Pick<Section, 'blocks' | 'last'> {
  const last = lastOf(blocks, stretch);
  if (last) return { blocks: blocks.slice(0, -1), last };
  return { blocks, last: stretch === FRONT ? onward(state) : back(state) };
}

/**
 * A section's properties stand in its last paragraph, so one that ends with a table gets a way back instead of a blank, and one that ends with
 * the lists of contents a way on: their last entry is within a field (ECMA-376 part 1, 17.16.18), and LibreOffice prints no page numbers in the foot of a
 * section that ends in one. Where there are no contents, nothing leads back to them.
 */
function lastOf(blocks: readonly Block[], { nodes }: Stretch): StyledParagraph | undefined {
  const last = blocks.at(-1);
  return nodes.length > 0 && last?.type === 'paragraph' ? last : undefined;
}

function back(state: State): StyledParagraph {
  if (state.publication.contentsDepth === 0) return styled(state, 'BackToContents', []);
  const text = textRun(label(state.publication.labels, 'back_to_contents'), { style: 'Hyperlink' });
  return styled(state, 'BackToContents', internalLink(bookmarkName(CONTENTS_BOOKMARK), [text]));
}

function onward(state: State): StyledParagraph {
  const first = state.publication.tree.children.find(isChapter);
  if (first?.type !== 'heading') return back(state);
  const text = label(state.publication.labels, 'to_first_chapter', { title: plainText(first) });
  const run = textRun(text, { style: 'Hyperlink' });
  return styled(state, 'BackToContents', internalLink(bookmarkName(first.data?.id ?? ''), [run]));
}
