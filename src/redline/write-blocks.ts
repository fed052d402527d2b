import { childrenOf, type XmlElement } from '../load/xml/element.ts';
import { aligned, type Beside } from './aligned.ts';
import type { Mark, Pen } from './pen.ts';
import type { Line } from './piece.ts';
import { BLOCKS, type Block, markupOf, type Paragraph } from './read-blocks.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { changedRuns, trackedRuns } from './write-line.ts';
import { changedTable, trackedTable } from './write-table.ts';
import type { Writer } from './writer.ts';

/** Blocks of both documents, with what came and what went: of each list of contents, and of what lies between, by itself. */
export function changedBlocks(old: readonly Block[], now: readonly Block[], writer: Writer): string {
  const [was, is] = [byLists(old), byLists(now)];
  if (was.length !== is.length) return changedPart(old, now, writer);
  return is.map((part, at) => changedPart(was[at] ?? [], part, writer)).join('');
}

/** Blocks, divided before and after each field that goes over several paragraphs. */
function byLists(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  let depth = 0;
  for (const block of blocks) {
    const change = block.type === 'paragraph' ? block.line.opens : { begun: 0, ended: 0 };
    if (depth === 0 && change.begun > 0) parts.push([]);
    parts.at(-1)?.push(block);
    const before = depth;
    depth = Math.max(0, depth + change.begun - change.ended);
    if (depth === 0 && before + change.begun > 0) parts.push([]);
  }
  return parts;
}

function changedPart(old: readonly Block[], now: readonly Block[], writer: Writer): string {
  return stretchesOf(old, now)
    .map((stretch) => changedStretch(stretch, writer) + changedTable(stretch.table, writer))
    .join('');
}

/** Blocks of one document alone. The mark of the last paragraph stays: no cell can be without one. */
export function trackedBlocks(blocks: readonly Block[], mark: 'ins' | 'del', writer: Writer): string {
  return blocks
    .map((block, at) => {
      if (block.type === 'table') return trackedTable(block, mark, writer);
      const isBeforeTable = blocks[at + 1]?.type === 'table' || at === blocks.length - 1;
      return trackedParagraph(block, mark, isBeforeTable ? undefined : mark, writer);
    })
    .join('');
}

/** A paragraph of the redline before its mark is known. */
interface Step {
  readonly at: Beside<Paragraph>;
  readonly mark: Mark;
}

/**
 * The paragraphs of a stretch. Its last mark stands in both documents: where the last paragraphs come or go, it is the mark before them that does, as when
 * somebody types on, or rubs out, at the end of a cell.
 */
function changedStretch(stretch: Stretch, writer: Writer): string {
  const { old, now } = stretch;
  const found = aligned<Paragraph>(old, now, BLOCKS);
  const isKept = old.length > 0 && now.length > 0 && keepsLast(stretch);
  const all = isKept ? withLastPair(found) : found;
  const last = isKept ? all.findLastIndex((one) => one.old && one.now) : all.length;
  const tail = all.at(-1);
  const steps = all.map((at, index): Step => {
    const isEnd = isKept && index === all.length - 1;
    return { at, mark: isEnd ? undefined : index < last ? markOf(at) : tail && markOf(tail) };
  });
  const ends = isKept ? { old: old.at(-1), now: now.at(-1) } : NO_ENDS;
  return steps.map((step, index) => stepMarkup(step, index === steps.length - 1, ends, writer)).join('');
}

const NO_ENDS = { old: undefined, now: undefined };

const markOf = ({ old, now }: Beside<Paragraph>): Mark => (old && now ? undefined : old ? 'del' : 'ins');

/** Styles that some readers, pandoc among them, take for something of its own: text before a mark that came does not flow into it, nor old text from it. */
const APART = /^(?:Heading|Caption|Title)/;

/** Whether the last mark of a stretch can stand in both documents, and look like the new one. Where no table follows it must. */
function keepsLast({ old, now, table }: Stretch): boolean {
  const [was, is] = [old.at(-1)?.kind, now.at(-1)?.kind];
  return table === undefined || was === is || is === undefined || !APART.test(is);
}

/** The last paragraphs of both stand beside each other, unless one of them stands beside another already. */
function withLastPair(all: readonly Beside<Paragraph>[]): Beside<Paragraph>[] {
  const last = all.findLastIndex((one) => one.old && one.now);
  const tail = all.slice(last + 1);
  const [olds, nows] = [tail.flatMap(({ old }) => old ?? []), tail.flatMap(({ now }) => now ?? [])];
  const [old, now] = [olds.at(-1), nows.at(-1)];
  if (!old || !now) return [...all];
  return [
    ...all.slice(0, last + 1),
    ...olds.slice(0, -1).map((one) => ({ old: one })),
    ...nows.slice(0, -1).map((one) => ({ now: one })),
    { old, now },
  ];
}

/** One paragraph; the last of a stretch has the properties of the last of either document, and ends the section that this ends. */
function stepMarkup(
  { at: { old, now }, mark }: Step,
  isLast: boolean,
  ends: { readonly old: Paragraph | undefined; readonly now: Paragraph | undefined },
  writer: Writer,
): string {
  const { pen } = writer;
  const runs = (): string => {
    if (old && now) return changedRuns(old.line, now.line, pen);
    return trackedRuns((old ?? now)?.line as Line, old ? 'del' : 'ins', pen);
  };
  if (isLast && ends.old && ends.now) return paragraphMarkup(changedProperties(ends.old, ends.now, writer), runs());
  const all = now ? now.properties : writer.oldProperties(old?.properties ?? []);
  const own = now === ends.now && ends.old ? all.filter(({ name }) => name !== 'w:sectPr') : all;
  return paragraphMarkup(propertiesMarkup(own, mark, '', pen), runs());
}

function trackedParagraph({ properties, line }: Paragraph, mark: 'ins' | 'del', ownMark: Mark, writer: Writer): string {
  const own = mark === 'del' ? writer.oldProperties(properties) : properties;
  return paragraphMarkup(propertiesMarkup(own, ownMark, '', writer.pen), trackedRuns(line, mark, writer.pen));
}

const paragraphMarkup = (properties: string, runs: string): string => `<w:p>${properties}${runs}</w:p>`;

/** The properties of a paragraph that is in both, with those that it had where it was of another kind. */
function changedProperties(old: Paragraph, now: Paragraph, { pen, oldProperties }: Writer): string {
  const before =
    old.kind === now.kind
      ? ''
      : pen.before(markupOf(oldProperties(old.properties).filter(({ name }) => name !== 'w:rPr')));
  return propertiesMarkup(now.properties, undefined, before, pen);
}

/** The properties of a paragraph (w:pPr) in the order of CT_PPr: its own, those of its mark, of its section, and before. */
function propertiesMarkup(properties: readonly XmlElement[], mark: Mark, before: string, pen: Pen): string {
  const named = (...names: readonly string[]): XmlElement[] => properties.filter(({ name }) => names.includes(name));
  const ofMark = named('w:rPr')
    .map((one) => markupOf(childrenOf(one)))
    .join('');
  const changed = mark === undefined ? '' : pen.around(mark);
  const own = properties.filter(({ name }) => !['w:rPr', 'w:sectPr'].includes(name));
  const inner = [
    markupOf(own),
    ofMark + changed === '' ? '' : `<w:rPr>${changed}${ofMark}</w:rPr>`,
    markupOf(named('w:sectPr')),
    before,
  ].join('');
  return inner === '' ? '' : `<w:pPr>${inner}</w:pPr>`;
}
