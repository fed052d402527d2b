import type { TextEdit } from '../core/edited.ts';
import { grouped } from '../core/grouped.ts';
import { FOLDERS } from '../schema/table.ts';
import type { Known } from './changed.ts';
import { type Commented, type Copy, copyOf } from './copy.ts';
import { type Decided, decided } from './decided.ts';
import { nameOf } from './name.ts';
import type { Refusal } from './proposal.ts';
import { proposalsOf } from './proposals.ts';
import { paragraphsIn, sourceFinder } from './source/content.ts';
import type { ContentFile } from './source/field.ts';
import { joined } from './source/merge.ts';
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
  /** The id of the partnership's edition. */
  readonly base: string;
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

/**
 * Reads what reviewers changed and said. `take` names those whose words count where two differ: by name, or by file. `barred` are fields, by name, whose changes would
 * leave the content with an error. Nothing is written.
 */
export function review(
  files: readonly CameInFile[],
  now: Now,
  take: readonly string[],
  barred: readonly string[] = [],
): Review {
  const copies = files.map(({ name, opened }) => copyOf(name, opened));
  const sourceOf = sourceFinder((file) => now.fileOf(file));
  const paragraphsAt: Known['paragraphsAt'] = ({ file, path }) => paragraphsIn(now.fileOf(file), path);
  const proposals = copies.flatMap((copy) =>
    proposalsOf(copy, { sourceOf, paragraphsAt, isCurrent: copy.part.source === now.source }).map((proposal) => ({
      ...proposal,
      isOfAll: copy.part.variant !== now.base && proposal.target !== undefined && !isLocal(proposal.target.field.file),
    })),
  );
  const unwritten = new Map<string, Refusal>(barred.map((name) => [name, 'invalid']));
  let changes = decided(proposals, take, unwritten);
  let written = writtenWith(changes, now);
  if (written.refused.length > 0) {
    for (const field of written.refused) unwritten.set(nameOf(field), 'shared');
    // Without them, others may have lost the side that they were moved from.
    changes = decided(proposals, take, unwritten);
    written = writtenWith(changes, now);
  }
  return {
    copies,
    older: copies.filter(({ part }) => part.source !== now.source),
    changes,
    comments: copies.flatMap((copy) =>
      copy.comments.filter(({ comment }) => comment.by.who !== PROGRAM).map((comment) => ({ ...comment, copy })),
    ),
    edits: written.edits,
  };
}

/** Whether a file of the content is of a local edition alone. */
const isLocal = (file: string): boolean => file.startsWith(`${FOLDERS.variants.folder}/`);

/** What is to be written for the changes that can be, and the fields that cannot be written. */
function writtenWith(
  changes: readonly Decided[],
  now: Now,
): { readonly edits: Review['edits']; readonly refused: readonly FieldEdits['field'][] } {
  const edits = new Map<string, readonly TextEdit[]>();
  const refused: FieldEdits['field'][] = [];
  for (const [file, own] of grouped(fieldsOf(changes), ({ field }) => field.file)) {
    const content = now.fileOf(file);
    const written = content && writeFields(content, own);
    if (!written) continue;
    if (written.edits.length > 0) edits.set(file, written.edits);
    refused.push(...written.refused);
  }
  return { edits, refused };
}

function fieldsOf(changes: readonly Decided[]): FieldEdits[] {
  const targets = changes.flatMap(({ target, applies }) => (target && applies ? [target] : []));
  return [...grouped(targets, ({ field }) => nameOf(field)).values()].flatMap(([first, ...more]) =>
    first ? [{ field: first.field, edits: editsOf(first.field.value, [first, ...more]) }] : [],
  );
}

/** What is done to a text: what several change in one of its paragraphs as one. */
function editsOf(value: string, targets: readonly NonNullable<Decided['target']>[]): TextEdit[] {
  return [...grouped(targets, ({ about }) => about).values()].flatMap((own) => {
    const edits = own.map(({ edit }) => edit);
    return edits.length > 1 ? joined(value, edits) : edits;
  });
}
