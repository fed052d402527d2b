import type { Effects } from '../../core/effects.ts';
import { type OutputFile, textFile } from '../../core/output-file.ts';
import { readTable } from '../../load/csv.ts';
import { AREA_COLUMNS } from '../../load/csv-columns.ts';
import { incomplete } from '../../load/program-files.ts';
import type { Loaded } from '../../load/project.ts';
import { decode } from '../../load/text.ts';
import { settleAreas } from '../../model/areas.ts';
import { type Ids, idsOf } from '../../validate/ids.ts';
import type { OutputSet } from '../../write/write.ts';
import { settingsWith } from './settings.ts';
import { withIds } from './with-ids.ts';

/** What lets an editor help in a folder. */
export interface EditorFiles {
  readonly schemas: readonly OutputFile[];
  /** Those of `.vscode/` that are not there yet or need a change. */
  readonly settings: readonly OutputFile[];
  readonly ids: Ids;
  /** Whether the folder's own settings have remarks, so that nothing could be added to them. */
  readonly isLeftAlone: boolean;
}

/** schemas/ with the folder's own ids, and .vscode/ where its settings do not name them. @throws Stop where the program is not complete. */
export function editorFiles(
  effects: Effects,
  dir: string,
  toolRoot: string,
  { content, tables }: Pick<Loaded, 'content' | 'tables'>,
): EditorFiles {
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
  const before = text(`${dir}/.vscode/settings.json`);
  const settings = settingsWith(before, ofProgram('.vscode/settings.json'));
  const recommended = effects.look(`${dir}/.vscode/extensions.json`).kind === 'missing';
  return {
    schemas: names.map((name) =>
      textFile(name, `${JSON.stringify(withIds(JSON.parse(ofProgram(`schemas/${name}`)), ids))}\n`),
    ),
    settings: [
      ...(settings === undefined ? [] : [textFile('settings.json', settings)]),
      ...(recommended ? [textFile('extensions.json', ofProgram('.vscode/extensions.json'))] : []),
    ],
    ids,
    isLeftAlone: settings === undefined && before !== undefined && !before.includes('./schemas/'),
  };
}

/** The same, as it is written to the folder. */
export const editorSets = (dir: string, { schemas, settings }: EditorFiles): OutputSet[] => [
  { folder: `${dir}/schemas`, files: schemas, removed: [] },
  ...(settings.length > 0 ? [{ folder: `${dir}/.vscode`, files: settings, removed: [] }] : []),
];
