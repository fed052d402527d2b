import { nodeEffects } from '../../src/commands/node-effects.ts';
import { type Draft, draft } from '../../src/drafts/draft.ts';
import { DRAFT_KINDS } from '../../src/drafts/kinds.ts';
import { knownOf } from '../../src/drafts/known.ts';
import type { DraftName } from '../../src/drafts/names.ts';
import type { Unplaced } from '../../src/drafts/unplaced.ts';
import { problemList } from '../../src/importers/input/problems.ts';
import { readTable } from '../../src/load/csv.ts';
import { AREA_COLUMNS } from '../../src/load/csv-columns.ts';
import { loadProject } from '../../src/load/project.ts';
import { settleAreas } from '../../src/model/areas.ts';
import { REPOSITORY } from '../support/folder.ts';

const loaded = loadProject(nodeEffects(true), REPOSITORY, REPOSITORY);
const { areas } = settleAreas(
  readTable('data/areas.csv', loaded.tables.get('areas.csv')?.bytes ?? new Uint8Array(), AREA_COLUMNS),
);
/** The records of the example. */
export const EXAMPLE = loaded.content;
const known = knownOf(loaded.content, areas);

/** Asked of a draft, with records that the content file has already. */
export interface Asked {
  readonly sheet?: string;
  readonly table?: number;
  readonly into?: string;
  readonly there?: readonly Readonly<Record<string, unknown>>[];
}

/** What a file drafts in the example's folder, whose own lists of actions, streams, measures and engagement count as empty but for `there`. */
export async function drafting(
  kind: DraftName,
  name: string,
  bytes: Uint8Array,
  { there = [], ...asked }: Asked = {},
): Promise<{ readonly made: Draft | undefined; readonly codes: readonly string[] }> {
  const problems = problemList();
  const own = new Set(['action', 'funding', 'measure', 'engagement']);
  const source = { file: name, name, pieces: () => [bytes] };
  const others = {
    ...known,
    ids: (one: string) => (own.has(one) ? there.map(({ id }) => String(id)) : known.ids(one)),
  };
  const made = await draft({ kind: DRAFT_KINDS[kind], source, known: others, there: () => there, ...asked }, problems);
  return { made, codes: problems.list().map(({ code }) => code) };
}

/** Words without a place, with where they stand: `E: Jane`, or alone for a whole row. */
export const placed = ({ column, words }: Unplaced): string =>
  column === undefined ? words : `${column.replace(/ .*/, '')}: ${words}`;
