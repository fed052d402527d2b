import { textFile } from '../../core/output-file.ts';
import { EXIT } from '../../core/stop.ts';
import { readTable } from '../../load/csv.ts';
import { AREA_COLUMNS } from '../../load/csv-columns.ts';
import { incomplete } from '../../load/program-files.ts';
import { loadProject } from '../../load/project.ts';
import { decode } from '../../load/text.ts';
import { settleAreas } from '../../model/areas.ts';
import { writeOutput } from '../../write/write.ts';
import type { Run } from '../command.ts';
import { printDiagnostics } from '../report/text.ts';
import { refuseOther } from '../request.ts';
import type { declared } from './command.ts';
import { idsOf } from './ids.ts';
import { settingsWith } from './settings.ts';
import { withIds } from './with-ids.ts';

/** `svduty editor [DIR]`: schemas/ with the folder's ids, and .vscode/ where its settings do not name them yet. */
export const run: Run<typeof declared> = async ({ dir }, _options, { effects, toolRoot }) => {
  refuseOther(effects, dir);
  const { content, tables, inputs, diagnostics } = loadProject(effects, dir, toolRoot);
  // A file that is not there yet is no reason to look after those that are.
  const unread = diagnostics.filter(({ code }) => code !== 'load/missing-file');
  effects.err(printDiagnostics(unread, { inputs }, effects.colour));
  const table = tables.get('areas.csv');
  const { areas } = settleAreas(readTable('data/areas.csv', table?.bytes ?? new Uint8Array(), AREA_COLUMNS));

  const text = (path: string): string | undefined => {
    const bytes = effects.read(path);
    return bytes && decode(bytes);
  };
  const ofProgram = (path: string): string => {
    const found = text(`${toolRoot}/${path}`);
    if (found === undefined) throw incomplete(`${path} is missing.`);
    return found;
  };
  const names = effects.list(`${toolRoot}/schemas`).filter((name) => name.endsWith('.schema.json'));
  if (names.length === 0) throw incomplete('schemas is missing.');
  const ids = idsOf(content, areas);
  const schemas = names.map((name) =>
    textFile(name, `${JSON.stringify(withIds(JSON.parse(ofProgram(`schemas/${name}`)), ids))}\n`),
  );
  const before = text(`${dir}/.vscode/settings.json`);
  const settings = settingsWith(before, ofProgram('.vscode/settings.json'));
  const recommended = effects.look(`${dir}/.vscode/extensions.json`).kind === 'missing';
  const editorFiles = [
    ...(settings === undefined ? [] : [textFile('settings.json', settings)]),
    ...(recommended ? [textFile('extensions.json', ofProgram('.vscode/extensions.json'))] : []),
  ];
  writeOutput(effects, [
    { folder: `${dir}/schemas`, files: schemas, removed: [] },
    ...(editorFiles.length > 0 ? [{ folder: `${dir}/.vscode`, files: editorFiles, removed: [] }] : []),
  ]);
  if (settings === undefined && before !== undefined && !before.includes('./schemas/'))
    effects.err(
      `${dir}/.vscode/settings.json has remarks and stays as it is. Copy "yaml.schemas" into it from ${toolRoot}/.vscode/settings.json.\n`,
    );
  const count = [...ids.values()].reduce((sum, known) => sum + known.size, 0);
  effects.out(`${schemas.length} schemas in ${dir}/schemas offer ${count} ids. After new records, run this again.\n`);
  return EXIT.fine;
};
