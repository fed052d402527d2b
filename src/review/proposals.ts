import { grouped } from '../core/grouped.ts';
import { sequenceChanges } from '../core/sequence-changes.ts';
import { type Common, changedWords, type Known, textOf } from './changed.ts';
import type { Added, CameBack, Copy, Unit } from './copy.ts';
import { deletedParagraph, insertedParagraph } from './paragraph-changes.ts';
import { partnered } from './partnered.ts';
import type { Proposal } from './proposal.ts';
import {
  accepted,
  folded,
  handsIn,
  isSame,
  type NowSign,
  onOneLine,
  PARAGRAPH_END,
  rejected,
  signsOf,
} from './signs.ts';
import type { Letters } from './word/paragraph.ts';

/** All that one reviewer's file changes, in the order of the document. */
export function proposalsOf(copy: Copy, known: Known): readonly Proposal[] {
  const added = grouped(copy.added, ({ after }) => after);
  const moved = movedParagraphs(copy);
  const movedAway = new Set(moved.values());
  const outOfOrder = unitsOutOfOrder(copy);
  const out: Proposal[] = [];
  /** One of the two sides of a paragraph that was moved: both carry the bookmark that it had. */
  const side = (proposal: Proposal, back: CameBack | undefined): Proposal =>
    back ? { ...proposal, kind: 'moved', partner: `${copy.name} ${back.unit.place.id}` } : proposal;
  const behind = (unit: Unit | undefined): void => {
    for (const one of added.get(unit) ?? []) {
      if (one.isContinued) continue;
      const from = moved.get(one);
      out.push(side(insertedParagraph(one, commonOf(copy, [one]), known, from), from));
    }
  };
  behind(undefined);
  for (const back of copy.paragraphs) {
    const { unit } = back;
    const parts = partsOf(back, added.get(unit) ?? []);
    const now = signsOfParts(parts);
    const common = { ...commonOf(copy, parts, unit.place.text), ...(back.knownBy && { knownBy: back.knownBy }) };
    const old = onOneLine(unit.place.text);
    if (now.length === 0 && old !== '')
      out.push(side(deletedParagraph(back, common, known), movedAway.has(back) ? back : undefined));
    else out.push(...changedWords(back, now, common, known));
    const told = { ...common, place: unit.place, old, now: textOf(now), target: undefined };
    if (back.runsOn && now.length > 0) {
      const hands = back.runsOn.length > 0 ? back.runsOn : [copy.savedBy];
      out.push({ ...told, hands, kind: 'changed', why: 'run-on' });
    }
    if (outOfOrder.has(back)) out.push({ ...told, kind: 'moved', why: 'order' });
    behind(unit);
  }
  return partnered(out, copy.name);
}

/** What stands in a paragraph by itself, and how that ends. */
type Part = Pick<CameBack, 'letters' | 'end'>;

/** A paragraph, and those behind it that somebody made of its end. */
const partsOf = (back: CameBack, behind: readonly Added[]): Part[] => [
  back,
  ...behind.filter(({ isContinued }) => isContinued),
];

/** Who changed letters, or divided a paragraph: those who tracked it, and whoever saved the file where something was not tracked. */
function commonOf({ name, part, savedBy }: Copy, parts: readonly Part[], printed?: string): Common {
  const letters = parts.flatMap((one) => one.letters);
  const ends = parts.slice(0, -1).map(({ end }) => end);
  const hands = handsIn([
    ...letters.filter(({ text }) => text.trim() !== ''),
    ...ends.flatMap((end) => (end?.fate === 'inserted' ? end : [])),
  ]);
  const isTracked = printed === undefined || isSame(rejected(letters), printed);
  const isAllTracked = hands.length > 0 && isTracked && ends.every((end) => end && end.fate !== 'kept');
  return { hands: isAllTracked ? hands : [...hands, savedBy], copy: name, publication: part.publication };
}

/** The signs of a paragraph that was divided, or of one that was and is whole again. */
function signsOfParts(parts: readonly Part[]): NowSign[] {
  const end: NowSign = { sign: PARAGRAPH_END, strong: false, emphasis: false };
  const lines: Letters[][] = [];
  let isOpen = false;
  for (const { letters, end: own } of parts) {
    if (isOpen) lines.at(-1)?.push(...letters);
    else lines.push([...letters]);
    isOpen = own?.fate === 'deleted';
  }
  const all = lines.map(signsOf).filter((signs) => signs.length > 0);
  return all.flatMap((signs, index) => (index === 0 ? signs : [end, ...signs]));
}

/** Paragraphs that were put in and are, word by word, one that was taken out. */
function movedParagraphs({ paragraphs, added }: Copy): ReadonlyMap<Added, CameBack> {
  const gone = new Map<string, CameBack>();
  for (const back of paragraphs)
    if (accepted(back.letters) === '') gone.set(folded(onOneLine(back.unit.place.text)), back);
  const moved = new Map<Added, CameBack>();
  for (const one of added) {
    const text = folded(accepted(one.letters));
    const back = gone.get(text);
    if (!back || one.isContinued) continue;
    moved.set(one, back);
    gone.delete(text);
  }
  return moved;
}

/** Printed paragraphs that stand elsewhere, bookmarks and all. */
function unitsOutOfOrder({ paragraphs, order }: Copy): ReadonlySet<CameBack> {
  const byId = new Map(paragraphs.map((back) => [back.unit.place.id, back]));
  const there = new Set(order);
  const before = paragraphs.map(({ unit }) => unit.place.id).filter((id) => there.has(id));
  const moved = sequenceChanges(before, order).flatMap(({ now: [from, to] }) => order.slice(from, to));
  return new Set(moved.flatMap((id) => byId.get(id) ?? []));
}
