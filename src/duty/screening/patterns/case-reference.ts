import { longExpression } from '../../../core/long-expression.ts';
import { type Hit, matches } from '../pattern.ts';
import type { ReadableText } from '../readable.ts';

/** The number of a case at court or of a crime report; "R v Name" without the year of a law report. */
const REFERENCE = longExpression(
  /(?:\b(?:[Cc]ases?|[Cc]rime|[Cc]ourt|[Cc]ustody|[Ii]ncident|[Oo]ccurrence|URN|[Ii]ndictment|[Ii]nquest) ?(?:numbers?|no\.?|ref(?:erence)?\.?|report|record)?[ ,:(]+(?:numbers?|no\.?|ref(?:erence)?\.?)? ?(?=[A-Z\d/*-]*\d{3})(?!(?:19|20)\d{2}\b|\d+(?:,\d{3})*(?:\s|\.|$))[A-Z\d][A-Z\d/*-]{4,}|\b(?:[Cc]rime|[Cc]ase|[Ii]ncident|[Cc]ourt) (?:ref(?:erence)?|number|no\.?)(?: number)?:? \d{6,}|\b[TS]20\d{6,}\b|\bR v\.? [A-Z][a-z]+(?! \[|\w* \[(?:19|20)))/g,
);

/** References by which a single case can be found. */
export function caseReferences({ prose }: ReadableText): Hit[] {
  return /[TS]20\d|R v|ref|number|no\.|[Cc]ase|crime|URN/i.test(prose) && /\d{3}|R v/.test(prose)
    ? matches(prose, REFERENCE())
    : [];
}
