import { cutTo } from '../core/printable.ts';

/** More details than this are counted and not listed: the full list is in the JSON result. */
const MOST = 6;

/** A detail names a record, whose name may be as long as its file. */
const LONGEST = 400;

/** A requirement's message with what its test found in place of `{details}`, and in place of `{because}` what makes it apply. */
export function messageOf(template: string, details: readonly string[], because = ''): string {
  const shown = details
    .slice(0, MOST)
    .map((detail) => cutTo(detail, LONGEST))
    .join('; ');
  const more = details.length > MOST ? `; and ${details.length - MOST} more` : '';
  // A function, since details may hold what replacing would take for its own signs, such as $&.
  return template.replaceAll(/\{(details|because)\}/g, (_, slot) => (slot === 'because' ? because : `${shown}${more}`));
}
