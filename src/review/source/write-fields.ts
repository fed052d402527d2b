import { edited, type TextEdit } from '../../core/edited.ts';
import { type ContentFile, contentFile, type Field } from './field.ts';
import { editedScalar, wordEdits } from './rewrite-scalar.ts';

/** What is to be done to a field: parts of its value, which do not overlap. */
export interface FieldEdits {
  readonly field: Field;
  readonly edits: readonly TextEdit[];
}

/** The edits of a file, and the fields that cannot be written so that all else stays as it was. */
export interface FileWritten {
  readonly edits: readonly TextEdit[];
  readonly refused: readonly Field[];
}

/**
 * What of a file of the content is replaced, so that these fields have their new values: nothing but their own signs. A text that can no longer stand as it
 * is written, such as one with a colon and a blank, gets quote marks. Refused are fields that others share by a shortcut.
 */
export function writeFields(content: ContentFile, fields: readonly FieldEdits[]): FileWritten {
  const made = fields.flatMap((one) => writings(one).map((edit) => ({ ...one, edit })));
  const firsts = fields.map((one) => made.find(({ field }) => field === one.field)).flatMap((one) => one ?? []);
  if (
    firsts.length === fields.length &&
    isAsMeant(
      content,
      fields,
      firsts.map(({ edit }) => edit),
    )
  )
    return { edits: firsts.map(({ edit }) => edit), refused: [] };
  // One of them does not work out: each by itself.
  const chosen = fields.map((one) => ({
    field: one.field,
    edit: made.find(({ field, edit }) => field === one.field && isAsMeant(content, [one], [edit]))?.edit,
  }));
  return {
    edits: chosen.flatMap(({ edit }) => edit ?? []),
    refused: chosen.filter(({ edit }) => edit === undefined).map(({ field }) => field),
  };
}

/** The ways in which a field may be written, the nearest to how it is first. */
function writings({ field, edits }: FieldEdits): TextEdit[] {
  const { start, end, form, value } = field;
  const now = edited(value, edits);
  const words = edits.flatMap((edit) => wordEdits(value, edit));
  const near = form && [words, edits].map((some) => editedScalar(form.pieces, form.style, form.margin, some));
  const isBlock = form?.style === 'literal' || form?.style === 'folded';
  const quoted = isBlock
    ? []
    : [now.includes('\n') ? undefined : `'${now.replaceAll("'", "''")}'`, JSON.stringify(now)];
  return [...(near ?? []), ...quoted].flatMap((text) => (text === undefined ? [] : [{ start, end, text }]));
}

/** Whether a file with these edits holds these values, and all others as they were. */
function isAsMeant(content: ContentFile, fields: readonly FieldEdits[], edits: readonly TextEdit[]): boolean {
  const after = contentFile(content.file, edited(content.text, edits));
  if (!after) return false;
  const wanted: unknown = JSON.parse(content.json);
  for (const { field, edits: own } of fields) {
    const last = field.path.at(-1);
    const parent = field.path.slice(0, -1).reduce<unknown>((at, step) => Object(at)[step], wanted);
    if (last === undefined || typeof parent !== 'object' || parent === null) return false;
    (parent as Record<string | number, unknown>)[last] = edited(field.value, own);
  }
  return after.json === JSON.stringify(wanted);
}
