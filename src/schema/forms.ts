import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { placeOf } from '../core/place.ts';

/** The content of a folder as it was read, by the names of the table; maps and lists carry their origin. */
type Content = Readonly<Record<string, unknown>>;

/** One change of the form in which content is written. */
export interface FormStep {
  readonly from: number;
  readonly to: number;
  /** What changed, in plain words, as a lead would be told. */
  readonly what: string;
  /** The same content in the newer form; pure, and every value keeps its place. */
  readonly apply: (content: Content) => Content;
}

/**
 * Every change of the form since the first, in order. A change that makes written content invalid, or gives it another meaning, adds its step
 * here and a folder of the form before to test/fixtures.
 */
export const FORM_STEPS: readonly FormStep[] = [
  {
    from: 0,
    to: 1,
    what: 'content/document.yaml says in which form the folder is written (schema: 1).',
    apply: (content) => ({ ...content, document: { ...(content.document as object), schema: 1 } }),
  },
];

/** The form that this version of the program knows. Form 0 has the same keys but for `schema` and is read as it is. */
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
