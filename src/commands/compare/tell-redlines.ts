/** A publication of the new side, and what of it is tracked: nothing where there was none before. */
interface Redlined {
  readonly title: string;
  readonly path: string;
  readonly changes: number | undefined;
}

/** What was written, for people. `gone`: the titles of what the old side alone has. */
export function tellRedlines(
  [old, now]: readonly [string, string],
  made: readonly Redlined[],
  gone: readonly string[],
): string {
  const lines = made.map(({ title, path, changes }) => {
    if (changes === undefined) return `  ${title}: new, with nothing to compare it with`;
    return `  ${path}: ${changes === 0 ? 'nothing changed' : `${changes} tracked change${changes === 1 ? '' : 's'}`}`;
  });
  const isSame = gone.length === 0 && made.every(({ changes }) => changes === 0);
  return [
    `Before: ${old}`,
    `Now: ${now}`,
    isSame ? 'Nothing changed: no document has a tracked change.' : 'What changed is tracked in Word documents.',
    'For the partnership alone: they may hold what is not published.',
    ...lines,
    ...gone.map((title) => `  ${title}: gone`),
    '',
  ].join('\n');
}
