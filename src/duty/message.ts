/** More details than this are counted and not listed: the full list is in the JSON result. */
const MOST = 6;

/** A requirement's message with what its test found in place of `{details}`. */
export function messageOf(template: string, details: readonly string[]): string {
  const shown = details.slice(0, MOST).join('; ');
  const more = details.length > MOST ? `; and ${details.length - MOST} more` : '';
  return template.replaceAll('{details}', `${shown}${more}`);
}
