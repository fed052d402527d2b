import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { placeOf } from '../core/place.ts';
import type { FormStep } from './forms/form-step.ts';
import { FORM_STEPS } from './forms/steps.ts';

/** The content of a folder as it was read, by the names of the table; maps and lists carry their origin. */
type Content = Readonly<Record<string, unknown>>;

/** The form that this version of the program knows. */
export const FORM: number = FORM_STEPS.at(-1)?.to ?? 0;

/** The form a folder says it has: 0 for one that was written before forms were counted. Undefined when what it says is no number. */
export function formOf(content: Content): number | undefined {
  const said = (content.document as { schema?: unknown } | undefined)?.schema ?? 0;
  return typeof said === 'number' ? said : undefined;
}

/** What stops a folder whose form is newer than the program: no other message about it could be trusted. Code: schema/newer-form. */
export function newerForm(content: Content): Diagnostic | undefined {
  const form = formOf(content);
  if (form === undefined || form <= FORM) return undefined;
  return diagnostic(
    'schema/newer-form',
    placeOf(content.document, 'schema'),
    `This folder is written in form ${form}, and this version of svduty knows no form after ${FORM}.`,
  );
}

/**
 * What is said of a folder whose form is older than the program's: a note while a folder without the steps is read, an error where it is not. A folder
 * without a document.yaml says nothing of its form. Code: schema/older-form.
 */
export function olderForm(content: Content, steps: readonly FormStep[] = FORM_STEPS): Diagnostic | undefined {
  const form = formOf(content);
  const newest = steps.at(-1)?.to ?? 0;
  if (content.document === undefined || form === undefined || form >= newest) return undefined;
  const isRead = steps.every(({ from, olderIsRead }) => from < form || olderIsRead);
  return diagnostic(
    'schema/older-form',
    placeOf(content.document, 'schema'),
    `This folder is written in form ${form}, and this version of svduty writes form ${newest}.`,
    { severity: isRead ? 'info' : 'error' },
  );
}
