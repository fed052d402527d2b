import { grouped } from '../core/grouped.ts';
import type { Known } from './changed.ts';
import { type Commented, type Copy, copyOf } from './copy.ts';
import { type Decided, decided } from './decided.ts';
import { nameOf } from './name.ts';
import { proposalsOf } from './proposals.ts';
import { sourceFinder } from './source/content.ts';
import type { ContentFile } from './source/field.ts';
import type { TextEdit } from './source/rewrite-scalar.ts';
import { type FieldEdits, writeFields } from './source/write-fields.ts';
import type { OpenedCopy } from './word/open.ts';

/** What came back, by the name of its file. */
export interface CameInFile {
  readonly name: string;
  readonly opened: OpenedCopy;
}

/** What is known of the folder as it is now. */
export interface Now {
  fileOf(file: string): ContentFile | undefined;
  /** Stands for its content, as copies name it. */
  readonly source: string;
}

/** All that several reviewers' files say, as one list. */
export interface Review {
  readonly copies: readonly Copy[];
  /** Copies that were made from another state of the content than the present one. */
  readonly older: readonly Copy[];
  readonly changes: readonly Decided[];
  readonly comments: readonly (Commented & { readonly copy: Copy })[];
  /** What is to be replaced in each file of the content, for the changes that can be made. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
}

/** Comments of the program itself stand in copies that it made. */
const PROGRAM = 'svduty';

/** Reads what reviewers changed and said. `take` names those whose words count where two differ: by name, or by file. Nothing is written. */
export function review(files: readonly CameInFile[], now: Now, take: readonly string[]): Review {
  const copies = files.map(({ name, opened }) => copyOf(name, opened));
  const sourceOf = sourceFinder((file) => now.fileOf(file));
  const proposals = copies.flatMap((copy) => {
    const known: Known = { sourceOf, isCurrent: copy.part.source === now.source };
    return proposalsOf(copy, known);
  });
  const first = decided(proposals, take, new Set());
  const fields = fieldsOf(first);
  const written = new Map(
    [...grouped(fields, ({ field }) => field.file)].flatMap(([file, own]) => {
      const content = now.fileOf(file);
      return content ? [[file, writeFields(content, own)] as const] : [];
    }),
  );
  const refused = new Set([...written.values()].flatMap((one) => one.refused).map(nameOf));
  if (refused.size > 0) {
    // Without them, others may have lost the side that they were moved from.
    const changes = decided(proposals, take, refused);
    return done(changes, editsOf(fieldsOf(changes), now));
  }
  return done(first, new Map([...written].map(([file, { edits }]) => [file, edits])));

  function done(changes: readonly Decided[], edits: Review['edits']): Review {
    return {
      copies,
      older: copies.filter(({ part }) => part.source !== now.source),
      changes,
      comments: copies.flatMap((copy) =>
        copy.comments.filter(({ comment }) => comment.by.who !== PROGRAM).map((comment) => ({ ...comment, copy })),
      ),
      edits,
    };
  }
}

function fieldsOf(changes: readonly Decided[]): FieldEdits[] {
  const targets = changes.flatMap(({ target, applies }) => (target && applies ? [target] : []));
  return [...grouped(targets, ({ field }) => nameOf(field)).values()].flatMap(([first, ...more]) =>
    first ? [{ field: first.field, edits: [first, ...more].map(({ edit }) => edit) }] : [],
  );
}

function editsOf(fields: readonly FieldEdits[], now: Now): Review['edits'] {
  const edits = new Map<string, readonly TextEdit[]>();
  for (const [file, own] of grouped(fields, ({ field }) => field.file)) {
    const content = now.fileOf(file);
    if (content) edits.set(file, writeFields(content, own).edits);
  }
  return edits;
}
