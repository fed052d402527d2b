import { hasErrors } from '../../core/diagnostic.ts';
import { textFile } from '../../core/output-file.ts';
import { EXIT, Stop } from '../../core/stop.ts';
import { appended } from '../../drafts/append.ts';
import { endsOf } from '../../drafts/choose.ts';
import { type Draft, draft } from '../../drafts/draft.ts';
import type { DraftKind } from '../../drafts/kind.ts';
import { DRAFT_KINDS } from '../../drafts/kinds.ts';
import { knownOf } from '../../drafts/known.ts';
import type { DraftName } from '../../drafts/names.ts';
import { yamlItem } from '../../drafts/yaml-item.ts';
import { namedFiles } from '../../importers/input/named-files.ts';
import { problemList } from '../../importers/input/problems.ts';
import { readTable } from '../../load/csv.ts';
import { AREA_COLUMNS } from '../../load/csv-columns.ts';
import { loadProject } from '../../load/project.ts';
import { loadYaml } from '../../load/yaml.ts';
import { settleAreas } from '../../model/areas.ts';
import { writeOutput } from '../../write/write.ts';
import type { Invocation } from '../command.ts';
import { printDiagnostics, summary } from '../report/text.ts';
import { refuseOther } from '../request.ts';
import { draftReport } from './draft-report.ts';

/** What is asked of a draft. */
export interface Asked {
  readonly dir: string;
  readonly write: boolean;
  readonly sheet: string | undefined;
  readonly table: string | undefined;
  readonly into: string | undefined;
}

/** Text as it is, with the mark at its beginning and the line ends that it has. */
const withMark = new TextDecoder('utf-8', { ignoreBOM: true });

/** `svduty import actions FILE` and the like: records drafted from a table. Printed as YAML, or with `--write` put behind those of the content file, all or none. */
export async function draftFrom(
  name: DraftName,
  paths: readonly string[],
  asked: Asked,
  invocation: Invocation,
): Promise<number> {
  const { effects, toolRoot } = invocation;
  const kind = DRAFT_KINDS[name];
  const { dir, into, sheet } = asked;
  const table = tableNumber(asked);
  const lists = [...kind.lists.map(({ path }) => path), ...endsOf(kind)];
  if (into !== undefined && !lists.includes(into))
    throw new Stop(`--into cannot be "${into}" for ${name}. Use: ${lists.join(', ')}.`);
  refuseOther(effects, dir);
  const [source, second] = namedFiles(effects, paths);
  if (!source || second) throw new Stop(`Name one file: ${name} are drafted from one table at a time.`);
  const loaded = loadProject(effects, dir, toolRoot);
  const file = `content/${kind.file}`;
  const input = loaded.inputs.find((one) => one.file === file);
  const problems = problemList();
  // Only what stands in the way: the rest of the folder is the business of check.
  for (const found of loaded.diagnostics)
    if (found.place?.file === file && found.severity === 'error') problems.add(found);
  const bytes = loaded.tables.get('areas.csv')?.bytes ?? new Uint8Array();
  const { areas } = settleAreas(readTable('data/areas.csv', bytes, AREA_COLUMNS));
  const known = knownOf(loaded.content, areas);
  const there = (path: string) => recordsAt(loaded.content[kind.schema], path);
  const made = hasErrors(problems.list())
    ? undefined
    : await draft({ kind, source, known, there, sheet, table, into }, problems);
  effects.err(printDiagnostics(problems.list(), { inputs: loaded.inputs }, effects.colour));
  if (!made || hasErrors(problems.list())) {
    effects.err(`${summary(problems.list())} Nothing was written.\n`);
    return EXIT.content;
  }
  const report = draftReport(made, kind, source.name);
  if (!asked.write) {
    effects.out(draftText(made, kind));
    // Beside the results: whoever sends the draft to a file has no names of people in it.
    effects.err(report.map((line) => `${line}\n`).join(''));
    return EXIT.fine;
  }
  const count = made.lists.reduce((sum, { records }) => sum + records.length, 0);
  if (count > 0) {
    const text = input ? withMark.decode(input.bytes) : schemaLine(kind);
    const whole = textFile(kind.file, withRecords(file, text, made));
    writeOutput(effects, [{ folder: `${dir}/content`, files: [whole], removed: [] }]);
    effects.out(`${count} ${count === 1 ? kind.one : kind.many} added to ${file}. Next: svduty check\n\n`);
  } else effects.out(`Nothing was added to ${file}.\n\n`);
  effects.out(report.map((line) => `${line}\n`).join(''));
  return EXIT.fine;
}

function tableNumber({ table, sheet }: Asked): number | undefined {
  if (table === undefined) return undefined;
  if (sheet !== undefined) throw new Stop('--sheet and --table cannot be given together: a file has one or the other.');
  if (!/^[1-9]\d{0,3}$/.test(table))
    throw new Stop(`--table cannot be "${table}": it is the number of a table, from 1.`);
  return Number(table);
}

function recordsAt(value: unknown, path: string): Readonly<Record<string, unknown>>[] {
  const list = path.split('.').reduce<unknown>((at, key) => Object(at)[key], value);
  return Array.isArray(list) ? list.filter((item) => typeof item === 'object' && item !== null) : [];
}

const schemaLine = ({ schema }: DraftKind): string =>
  `# yaml-language-server: $schema=../schemas/${schema}.schema.json\n`;

const draftText = (made: Draft, kind: DraftKind): string => withRecords(`content/${kind.file}`, schemaLine(kind), made);

/** The text of a file with the records behind those that are there. @throws Stop where nothing can be added, and where what is there would not be read as before. */
function withRecords(file: string, before: string, { lists }: Draft): string {
  const mark = /^\uFEFF/.exec(before)?.[0] ?? '';
  const plain = before.slice(mark.length);
  const text = lists.reduce(
    (whole, { path, records }) => (records.length > 0 ? appended(file, whole, path, records.map(yamlItem)) : whole),
    plain,
  );
  const [old, now] = [loadYaml(file, plain).value, loadYaml(file, text)];
  const isKept = lists.every(({ path, records }) => {
    const [then, since] = [recordsAt(old, path), recordsAt(now.value, path)];
    return (
      since.length === then.length + records.length &&
      JSON.stringify(since.slice(0, then.length)) === JSON.stringify(then)
    );
  });
  if (!isKept && lists.some(({ records }) => records.length > 0))
    throw new Stop(
      `${file} is written in a way in which nothing can be added to it. Paste what svduty prints without --write. Nothing was written.`,
    );
  return mark + text;
}
