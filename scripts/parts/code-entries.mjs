/** What an entry of a code says, with what to write where it says nothing. `example` may be undefined. */
const KEYS = {
  title: 'what is wrong, in half a sentence',
  severity: "'error', 'warning' or 'info'",
  why: 'why it matters',
  fix: 'how to put it right',
};

/** What is missing or misplaced in the entries of codes: a line for each. `groups` are the parts of core/codes by their folders. */
export function wrongCodes(groups) {
  return Object.entries(groups).flatMap(([group, part]) => {
    const place = `src/core/codes/${group}/codes.ts`;
    return Object.entries(part).flatMap(([code, entry]) => [
      ...(code.startsWith(`${group}/`)
        ? []
        : [`${place}: "${code}" is not of this group; name it "${group}/…", or move it to its own group's codes.ts`]),
      ...Object.entries(KEYS)
        .filter(([key]) => typeof entry?.[key] !== 'string' || entry[key].trim() === '')
        .map(([key, meaning]) => `${place}: write "${key}" of "${code}", ${meaning}`),
    ]);
  });
}
