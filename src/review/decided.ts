import { edited, overlap, type TextEdit } from '../core/edited.ts';
import { grouped } from '../core/grouped.ts';
import { nameOf } from './name.ts';
import type { Proposal, Refusal } from './proposal.ts';
import { areApart, joined } from './source/merge.ts';
import type { Hand } from './word/paragraph.ts';

/** Somebody who made a change, and the file it came in. */
export interface Reviewer extends Hand {
  readonly copy: string;
}

/** A change, of everybody who made it, and whether it can be written into the content. */
export interface Decided extends Omit<Proposal, 'hands' | 'copy' | 'publication'> {
  readonly by: readonly Reviewer[];
  readonly publications: readonly string[];
  /** Somebody else made something else of the same words, or the content says something else by now. */
  readonly isConflict: boolean;
  readonly applies: boolean;
  /** What its paragraph says in the content with what others change in it, where more than one change is made in it. */
  readonly together?: string;
}

/** The same changes as one each; of what contradicts each other what `take` chooses, or nothing. Changes of other sentences of a paragraph do not. `unwritten` are fields that cannot be written, and why. */
export function decided(
  proposals: readonly Proposal[],
  take: readonly string[],
  unwritten: ReadonlyMap<string, Refusal>,
): Decided[] {
  const changes = together(proposals);
  const byWords = grouped(changes, wordsOf);
  const byField = grouped(
    changes.filter(({ target }) => target !== undefined),
    fieldOf,
  );
  const chosen = [...changes].map((change): Decided => {
    const rivals = (byWords.get(wordsOf(change)) ?? []).filter(
      (other) => other.target && change.target && isRival(other.target, change.target),
    );
    const overlap = (byField.get(fieldOf(change)) ?? []).filter((other) => isAcross(other, change));
    const isConflict = rivals.length + overlap.length > 0 || change.why === 'changed-since';
    const isOther = [...rivals, ...overlap].some((other) => isOf(other, take) && other.why === undefined);
    const isTaken = isOf(change, take);
    const differs = isTaken === isOther ? 'conflict' : isOther ? 'not-taken' : undefined;
    const barred = change.target && unwritten.get(nameOf(change.target.field));
    const isSettled =
      change.why === 'changed-since' && !isTaken && (byWords.get(wordsOf(change)) ?? []).some(isSettledBy(take));
    const why = isSettled ? 'not-taken' : (change.why ?? barred ?? (isConflict ? differs : undefined));
    return { ...change, isConflict, why, applies: change.target !== undefined && why === undefined };
  });
  const parted = new Set(chosen.filter(({ applies }) => !applies).flatMap(({ partner }) => partner ?? []));
  return withOthers(
    chosen.map((change) =>
      change.applies && change.partner !== undefined && parted.has(change.partner)
        ? { ...change, applies: false, why: 'partner' }
        : change,
    ),
  );
}

type Joined = Omit<Decided, 'isConflict' | 'applies' | 'together'>;
type Target = NonNullable<Proposal['target']>;

const isRival = ({ field, edit }: Target, { edit: other }: Target): boolean =>
  edit.text !== other.text && !areApart(field, edit, other);

/** Whether it is what an earlier reading wrote of those who are taken. */
const isSettledBy =
  (take: readonly string[]) =>
  (other: Joined): boolean =>
    other.why === 'there' && isOf(other, take);

/** Changes that are made in one paragraph say what it is with all of them. */
function withOthers(changes: readonly Decided[]): Decided[] {
  const made = grouped(
    changes.filter(({ applies }) => applies),
    wordsOf,
  );
  return changes.map((change) => {
    const { target, applies } = change;
    const edits = (made.get(wordsOf(change)) ?? []).flatMap((one) => one.target?.edit ?? []);
    if (!applies || !target || edits.length < 2) return change;
    return { ...change, together: textTogether(target.field.value, edits) };
  });
}

/** What a part of a text says with all that is done to it. */
function textTogether(value: string, edits: readonly TextEdit[]): string {
  const [start, end] = [Math.min(...edits.map((edit) => edit.start)), Math.max(...edits.map((edit) => edit.end))];
  const own = joined(value, edits).map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return edited(value.slice(start, end), own);
}

/** The same change of several reviewers, or in several places where the same is printed, as one. */
function together(proposals: readonly Proposal[]): Joined[] {
  const groups = grouped(proposals, ({ kind, place, old, now, target, why }) =>
    target
      ? JSON.stringify([nameOf(target.field), target.about, target.edit.text])
      : JSON.stringify([kind, place?.file, place?.path, place?.line, old, now, why]),
  );
  return [...groups.values()].flatMap((group): Joined[] => {
    const [first] = group;
    if (!first) return [];
    const { hands: _, copy: __, publication: ___, ...change } = first;
    const by = new Map<string, Reviewer>();
    for (const { hands, copy } of group)
      for (const hand of hands) by.set(JSON.stringify([hand.who, copy]), { ...hand, copy });
    return [
      {
        ...change,
        // Where a copy of the partnership's edition says the same, it is no news.
        isOfAll: group.every(({ isOfAll }) => isOfAll),
        by: [...by.values()],
        publications: [...new Set(group.map(({ publication }) => publication))],
      },
    ];
  });
}

/** The field that a change is to be written into. */
const fieldOf = ({ target }: Joined): string | undefined => target && nameOf(target.field);

/** What of the content a change is about: two that are about the same contradict each other. */
const wordsOf = ({ target, place }: Joined): string =>
  target ? JSON.stringify([nameOf(target.field), target.about]) : `${place?.id}`;

/** Whether two changes of a field, which are not about the same, reach into each other. */
function isAcross({ target: one }: Joined, { target: other }: Joined): boolean {
  return one !== undefined && other !== undefined && one.about !== other.about && overlap(one.edit, other.edit);
}

const isOf = ({ by }: Joined, take: readonly string[]): boolean =>
  by.some(({ who, copy }) => take.some((name) => name === who || name === copy));
