/** More names than this are counted. */
const MOST = 12;

/** Names as a list in words, "a, b and c"; the further ones of a long list are counted. */
export function namedFew(names: readonly string[]): string {
  if (names.length > MOST) return `${names.slice(0, MOST).join(', ')} and ${names.length - MOST} more`;
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
