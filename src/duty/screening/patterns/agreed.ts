import type { ReadableText } from '../readable.ts';

const CHANGED =
  /\b(?:not (?:his|her|their) real names?|(?:names?|details) (?:has|have|was|were|are) (?:been )?(?:changed|invented|made up)|pseudonyms?|fictitious|fictional)\b/i;

/** A text about a person who has agreed, or who is nobody: consent or a composite stands beside it, or it says that the name is not real. */
export function hasAgreed({ isAgreed, prose }: ReadableText): boolean {
  return isAgreed || CHANGED.test(prose);
}
