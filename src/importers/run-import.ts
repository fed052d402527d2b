import { diagnostic, hasErrors } from '../core/diagnostic.ts';
import type { Imported, Importer, ImportInput } from './importer.ts';
import { screen } from './input/screen.ts';
import { type Fingerprint, fingerprinted } from './input/source-file.ts';

/**
 * One import, start to end: looks at the beginning of every file, has the importer read them, and answers the tables with the fingerprint
 * of everything that was read. Problems go to `input.problems`. Code: import/nothing-kept.
 */
export async function runImport(
  importer: Importer,
  input: Omit<ImportInput, 'markers'>,
): Promise<{ tables: readonly Imported[]; inputs: readonly Fingerprint[] }> {
  const { problems } = input;
  if (!importer.findsHeadings) for (const file of input.files) screen(file, importer.rowsAreEvents, problems);
  if (hasErrors(problems.list())) return { tables: [], inputs: [] };

  const opened = new Map<string, ReturnType<typeof fingerprinted>>();
  const open = (source: ImportInput['files'][number]) => {
    const file = opened.get(source.file) ?? fingerprinted(source);
    opened.set(source.file, file);
    return file;
  };
  const find = (look: ImportInput['beside']): ImportInput['beside'] => {
    return (path) => {
      const source = look(path);
      return source && open(source);
    };
  };
  const tables = await importer.read({
    ...input,
    markers: importer.markers,
    files: input.files.map(open),
    beside: find(input.beside),
    inData: find(input.inData),
  });
  if (!hasErrors(problems.list())) for (const table of tables) checkKept(table, input);
  return { tables, inputs: [...opened.values()].flatMap((file) => file.fingerprint() ?? []) };
}

function checkKept({ id, rows, tally }: Imported, { files, problems }: Pick<ImportInput, 'files' | 'problems'>): void {
  if (rows.length > 0) return;
  const why = [...tally.dropped].map(([reason, dropped]) => `${dropped} ${reason}`).join('; ');
  const message = `None of the ${tally.read} rows was taken for ${id}${why === '' ? '' : `: ${why}`}.`;
  problems.add(diagnostic('import/nothing-kept', { file: files[0]?.file ?? '', line: 1, column: 1 }, message));
}
