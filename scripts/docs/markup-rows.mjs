/** All that is markup in a text, from the table that the parser is held to. */
export function markupRows(markup) {
  const rows = markup.map(({ name, write, prints }) => `| ${name} | ${write} | ${prints} |`);
  return ['| for | write | prints |', '| --- | --- | --- |', ...rows].join('\n');
}
