/** The table of the lists that a local variant can change and add to, one row for each file, as Markdown. */
export function variantLists(lists, singleFiles, needsFiles, folders) {
  const byFile = new Map();
  for (const [
    key,
    {
      path: [first, second],
      changes,
    },
  ] of Object.entries(lists)) {
    const file =
      first === 'needs' ? needsFiles[second].path : (singleFiles[first]?.path ?? `${folders[first].folder}/`);
    byFile.set(file, [...(byFile.get(file) ?? []), `\`${key}\`${changes ? '' : '*'}`]);
  }
  const rows = [...byFile].map(([file, keys]) => `| \`${file}\` | ${keys.join(', ')} |`);
  return ['| file | lists |', '| --- | --- |', ...rows].join('\n');
}

/** The table of what stands under `set`, one row for each file, as Markdown. */
export function variantSets(sets) {
  const rows = Object.entries(sets).map(
    ([key, { keys }]) => `| \`${key}\` | ${keys.map((one) => `\`${one}\``).join(', ')} |`,
  );
  return ['| under `set:` | keys |', '| --- | --- |', ...rows].join('\n');
}
