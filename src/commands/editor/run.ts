import { EXIT } from '../../core/stop.ts';
import { loadProject } from '../../load/project.ts';
import { writeOutput } from '../../write/write.ts';
import type { Run } from '../command.ts';
import { printDiagnostics } from '../report/text.ts';
import { refuseOther } from '../request.ts';
import type { declared } from './command.ts';
import { editorFiles, editorSets } from './editor-files.ts';

/** `svduty editor [DIR]`: schemas/ with the folder's ids, and .vscode/ where its settings do not name them yet. */
export const run: Run<typeof declared> = async ({ dir }, _options, { effects, toolRoot }) => {
  refuseOther(effects, dir);
  const loaded = loadProject(effects, dir, toolRoot);
  // A file that is not there yet is no reason to look after those that are.
  const unread = loaded.diagnostics.filter(({ code }) => code !== 'load/missing-file');
  effects.err(printDiagnostics(unread, loaded, effects.colour));
  const files = editorFiles(effects, dir, toolRoot, loaded);
  writeOutput(effects, editorSets(dir, files));
  if (files.isLeftAlone)
    effects.err(
      `${dir}/.vscode/settings.json has remarks and stays as it is. Copy "yaml.schemas" into it from ${toolRoot}/.vscode/settings.json.\n`,
    );
  const count = [...files.ids.values()].reduce((sum, known) => sum + known.size, 0);
  effects.out(
    `${files.schemas.length} schemas in ${dir}/schemas offer ${count} ids. After new records, run this again.\n`,
  );
  return EXIT.fine;
};
