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

/** The mappings of tables that ship, each with what an entry has to say beside it and what has to be known first. */
export function mappingSections(mappings) {
  const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  const list = (items) => items.map((item) => `- ${item}`).join('\n');
  const sections = Object.values(mappings).map(
    ({ name, summary, isTried, asks, caveats, layout }) => `### ${name}

${sentence(summary)}. ${isTried ? 'Tried on a real file.' : '**Not tried on a real file.**'} Headings it looks for: ${headings(layout).join(', ')}.

The entry says:

${list(asks)}

Know first:

${list(caveats)}`,
  );
  return sections.join('\n\n');
}

const headings = ({ area, period, age, sex, count }) =>
  [area?.column, period?.column, ...(period?.columns ?? []), age?.column, sex?.column, count]
    .filter((heading) => heading !== undefined)
    .map((heading) => `\`${heading}\``)
    .concat(period?.heading ? ['years across'] : [], period?.title ? ['the period in the title'] : []);
