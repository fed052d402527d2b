import type { AssemblyInput } from '../assemble/assemble.ts';
import type { Publication } from '../assemble/publication.ts';
import { type OutputFile, textFile } from '../core/output-file.ts';
import { descriptionName } from '../disclosure/csvw.ts';

/**
 * What stands beside printed publications as data, each file with the one that describes it: the table of each indicator that an edition shows, and the
 * data of each figure. `folder` is the variant's.
 */
export function dataFiles(
  tables: AssemblyInput['tables'],
  printed: readonly Publication[],
  folder: string,
): OutputFile[] {
  const shown = [...tables.values()].filter(({ isShown }) => isShown());
  const ofFigures = printed.flatMap(({ figures }) => figures.flatMap(({ ownCsv }) => ownCsv ?? []));
  return [...shown, ...ofFigures].flatMap(({ file, text, description }) => [
    textFile(`${folder}/${file}`, text()),
    textFile(`${folder}/${descriptionName(file)}`, description()),
  ]);
}
