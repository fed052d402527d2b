/** What an import printed to be pasted: the beginnings of metadata, and the record of the source where nothing describes it. */
export function draftsIn(printed: string): {
  readonly metadata: readonly string[];
  readonly source: string | undefined;
} {
  const metadata = [...printed.matchAll(/^# yaml-language-server.*?(?=\n\n)/gms)].map(([text]) => text);
  const source = /^# Add to content\/sources\.yaml.*?\nother:\n(.*?)(?=\n\n)/ms.exec(printed)?.[1];
  return { metadata, source };
}

/** A draft as somebody fills it in: any word that is allowed, where only some are. */
export function filledIn(draft: string): string {
  return draft
    .replaceAll(
      /(# One of: (.*)\n *\w+: )FILL IN$/gm,
      (_, before: string, allowed: string) =>
        `${before}${allowed.includes('dsr') ? 'dsr' : allowed.split(', ').at(-1)}`,
    )
    .replaceAll('FILL IN', 'words');
}
