import type { Review } from '../../review/review.ts';
import { notesOf, whyOf } from '../../review/told.ts';
import type { PrintedPlace } from '../../review/word/places.ts';

/** What came back, for other programs: the form `svduty-review/1` of docs/review.schema.json. */
export function printReviewJson({ copies, older, changes, comments }: Review, isWritten: boolean): string {
  const value = {
    schema: 'svduty-review/1',
    private: true,
    files: copies.map(({ name, part }) => ({
      file: name,
      variant: part.variant,
      publication: part.publication,
      edition: part.edition,
      status: part.status,
      older: older.some((copy) => copy.name === name),
    })),
    changes: changes.map((change) => ({
      kind: change.kind,
      ...placeIn(change.place),
      publications: change.publications,
      old: change.old,
      new: change.now,
      together: change.together ?? null,
      by: change.by.map(({ who, when, copy }) => ({ who: who ?? null, when: when ?? null, file: copy })),
      conflict: change.isConflict,
      can_be_written: change.applies,
      written: isWritten && change.applies,
      why_not: change.why ?? null,
      why_not_in_words: whyOf(change) ?? null,
      all_editions: change.isOfAll ?? false,
      notes: notesOf(change),
    })),
    comments: comments.map(({ comment, unit, on, answers, copy }) => ({
      ...placeIn(unit?.place),
      publication: copy.part.publication,
      on,
      text: comment.text,
      by: { who: comment.by.who ?? null, when: comment.by.when ?? null, file: copy.name },
      resolved: comment.isResolved,
      in_answer_to: answers ?? null,
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function placeIn(place: PrintedPlace | undefined) {
  const isKnown = place !== undefined && place.file !== '';
  return {
    source: isKnown ? { file: place.file, line: place.line, column: place.column } : null,
    field: isKnown && place.path !== '' ? place.path : null,
  };
}
