/** The files of one folder that the program reads, from the table of content files: each with what its schema says it holds. */
export function contentFiles(folder) {
  return (singleFiles, needsFiles, folders, schemaNamed) => {
    const single = [...Object.values(singleFiles), ...Object.values(needsFiles)].filter((row) =>
      isIn(folder, row.path),
    );
    const many = Object.values(folders)
      .map(({ schema, folder: own, suffix }) => ({ schema, path: `${own}/*${suffix}` }))
      .filter(({ path }) => isIn(folder, path));
    const rows = [...single, ...many].map(
      ({ schema, path }) => `| \`${path.slice(path.indexOf('/') + 1)}\` | ${wordsOf(schemaNamed(schema))} |`,
    );
    return [`| file in \`${folder.split('/')[0]}/\` | what it holds |`, '| --- | --- |', ...rows].join('\n');
  };
}

/** In the folder itself, or in one of its own that has no table here. */
const TABLES = ['content/needs', 'content', 'data'];
const isIn = (folder, path) => TABLES.find((one) => path.startsWith(`${one}/`)) === folder;

const wordsOf = ({ description = '' }) => description.replaceAll('|', '\\|');
