import { edited, type TextEdit } from '../core/edited.ts';
import { type Common, type Known, placeNow, unknownWhy } from './changed.ts';
import type { Added, CameBack, Unit } from './copy.ts';
import { isGone } from './made.ts';
import type { Proposal, Refusal } from './proposal.ts';
import { segmentsOf } from './segments.ts';
import { accepted, onOneLine, signsOf } from './signs.ts';
import type { SourceBlock } from './source/atoms.ts';
import type { Source } from './source/content.ts';
import { blockKey, blockKeys, typedParagraph } from './source/rewrite-block.ts';
import { typedItem } from './source/wanted.ts';
import type { PrintedPlace } from './word/places.ts';

/** The field that a whole paragraph is from, and where it is written. */
function sourceOf({ place, ...unit }: Unit, known: Known): Source | undefined {
  const [segment] = segmentsOf({ place, ...unit }).segments;
  if (place.kind !== 'field' || !segment) return undefined;
  return known.sourceOf({ ...place, printed: [...onOneLine(place.text)], fixed: segment.fixed });
}

/** A paragraph that was taken out. */
export function deletedParagraph({ unit }: CameBack, common: Common, known: Known): Proposal {
  const source = sourceOf(unit, known);
  const edit = source && withoutBlock(source);
  const why = whyNotDeleted(unit, source, known);
  return {
    ...common,
    kind: 'deleted',
    place: placeOf(unit, known),
    old: onOneLine(unit.place.text),
    now: '',
    target: source && edit && { field: source.field, about: `${source.aligned.block.start}`, edit },
    why: edit ? undefined : why,
  };
}

function whyNotDeleted({ place }: Unit, source: Source | undefined, known: Known): Refusal {
  if (place.kind !== 'field') return place.kind;
  if (!source) return isGone(place, known) ? 'there' : unknownWhy(known);
  return source.blocks.length > 1 ? 'unwritable' : 'whole-field';
}

/** A field without one of its paragraphs; undefined where there is no other, or where more would go with it. */
function withoutBlock({ field, aligned: { block }, blocks }: Source): TextEdit | undefined {
  const at = blocks.indexOf(block);
  const [before, after] = [blocks[at - 1], blocks[at + 1]];
  if (at < 0 || (!before && !after)) return undefined;
  const edit = before
    ? { start: before.outer.end, end: block.outer.end, text: '' }
    : { start: block.outer.start, end: after?.outer.start ?? block.outer.end, text: '' };
  return blockKeys(edited(field.value, [edit]), field.isMarkdown).join() ===
    blockKeys(field.value, field.isMarkdown).toSpliced(at, 1).join()
    ? edit
    : undefined;
}

/** A paragraph that somebody put in. `moved` is the paragraph that it was before, with what it is written as. */
export function insertedParagraph(
  { after, before, letters, isItem }: Added,
  common: Common,
  known: Known,
  moved?: CameBack,
): Proposal {
  const source = after && sourceOf(after, known);
  const block = source && blockBehind(source);
  const from = moved && sourceOf(moved.unit, known);
  const words = from?.field.isMarkdown
    ? from.field.value.slice(from.aligned.block.start, from.aligned.block.end)
    : typedParagraph(signsOf(letters).map(typedItem));
  const next = before && sourceOf(before, known);
  if (!known.isCurrent && !from && words !== undefined) {
    const holder = [after, before].find((unit) => unit && holds(unit, words, known));
    if (holder)
      return {
        ...common,
        kind: 'inserted',
        place: placeOf(holder, known),
        old: '',
        now: accepted(letters),
        target: undefined,
        why: 'there',
      };
  }
  const edit = source && block && words !== undefined ? behind(source, block, words, isItem) : undefined;
  const ahead = !edit && next && words !== undefined ? aheadOf(next, words, isItem) : undefined;
  if (next && before && ahead)
    return {
      ...common,
      kind: 'inserted',
      place: placeNow(before.place, next),
      old: '',
      now: accepted(letters),
      target: { field: next.field, about: `ahead ${ahead.start} ${words}`, edit: ahead },
      why: undefined,
    };
  return {
    ...common,
    kind: 'inserted',
    place: after && placeOf(after, known),
    old: '',
    now: accepted(letters),
    target: source && edit && { field: source.field, about: `behind ${block?.start} ${words}`, edit },
    why: edit ? undefined : whyNotInserted(after, source, known),
  };
}

/** Whether the text that a paragraph is of has one of these words by now, whatever became of the paragraph. */
function holds(unit: Unit, words: string, known: Known): boolean {
  if (unit.place.kind !== 'field') return false;
  const there = new Set((sourceOf(unit, known)?.blocks ?? known.paragraphsAt(unit.place)).map(blockKey));
  return blockKeys(words, true).every((key) => there.has(key));
}

function placeOf(unit: Unit, known: Known): PrintedPlace {
  const source = sourceOf(unit, known);
  return source ? placeNow(unit.place, source) : unit.place;
}

/** The last of the paragraphs that a place prints. */
const blockBehind = ({ aligned: { block }, blocks }: Source): SourceBlock | undefined =>
  blocks.find((one) => one === block) ?? blocks.at(-1);

function whyNotInserted(after: Unit | undefined, source: Source | undefined, known: Known): Refusal {
  if (!after) return 'no-place';
  if (after.place.kind !== 'field') return after.place.kind;
  if (!source) return unknownWhy(known);
  return source.field.isMarkdown ? 'unwritable' : 'not-markdown';
}

/** A field with a paragraph more, behind one of its own; in a list it is an item. */
function behind(source: Source, block: SourceBlock, words: string, isItem: boolean): TextEdit | undefined {
  const { item, outer } = block;
  const begins =
    item && isItem ? `\n${item.indent}${item.mark.replace(/\d+/, (number) => String(Number(number) + 1))}` : '\n\n';
  return withBlock(source, source.blocks.indexOf(block) + 1, words, {
    start: outer.end,
    end: outer.end,
    text: begins + words,
  });
}

/** A field with a paragraph more ahead of the one that was printed: where a heading, or a text of one line, stands before it. */
function aheadOf(source: Source, words: string, isItem: boolean): TextEdit | undefined {
  const block = source.blocks.find((one) => one === source.aligned.block) ?? source.blocks[0];
  if (!block) return undefined;
  const { item, outer } = block;
  const text = item && isItem ? `${item.mark}${words}\n${item.indent}` : `${words}\n\n`;
  return withBlock(source, source.blocks.indexOf(block), words, { start: outer.start, end: outer.start, text });
}

/** An edit that puts a paragraph at a place among those of a field; undefined where the field takes none, or others would come out differently. */
function withBlock(
  { field: { value, isMarkdown } }: Source,
  at: number,
  words: string,
  edit: TextEdit,
): TextEdit | undefined {
  if (!isMarkdown) return undefined;
  const [own = ''] = blockKeys(words, true);
  const expected = blockKeys(value, true).toSpliced(at, 0, own);
  return blockKeys(edited(value, [edit]), true).join() === expected.join() ? edit : undefined;
}
