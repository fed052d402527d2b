/** The sources that can be imported, each with its page. */
export function importerRows(importers) {
  const rows = Object.values(importers).map(
    ({ name, origin }) => `| ${origin.title}, ${origin.publisher} | [import-${name}.md](import-${name}.md) |`,
  );
  return ['| source | page |', '| --- | --- |', ...rows].join('\n');
}

/** The same sources in a sentence. */
export function importerLinks(importers) {
  return Object.values(importers)
    .map(({ name, origin }) => `[${origin.title}](import-${name}.md)`)
    .join(', ');
}
