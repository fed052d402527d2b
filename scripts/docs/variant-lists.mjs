/** The table of the lists that a local variant can change and add to, one row for each file, as Markdown. */
export function variantLists(lists, singleFiles, needsFiles, folders) {
  const byFile = new Map();
  for (const [
    key,
    {
      path: [first, second],
    },
  ] of Object.entries(lists)) {
    const file =
      first === 'needs' ? needsFiles[second].path : (singleFiles[first]?.path ?? `${folders[first].folder}/`);
    byFile.set(file, [...(byFile.get(file) ?? []), `\`${key}\``]);
  }
  const rows = [...byFile].map(([file, keys]) => `| \`${file}\` | ${keys.join(', ')} |`);
  return ['| file | keys |', '| --- | --- |', ...rows].join('\n');
}
