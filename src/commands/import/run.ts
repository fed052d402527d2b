import { basename } from 'node:path';
import { hasErrors } from '../../core/diagnostic.ts';
import type { Effects } from '../../core/effects.ts';
import { LIMITS } from '../../core/limits.ts';
import { textFile } from '../../core/output-file.ts';
import { EXIT, Stop } from '../../core/stop.ts';
import { withCommas } from '../../core/thousands.ts';
import { DRAFT_NAMES, type DraftName } from '../../drafts/names.ts';
import { fewerRows } from '../../importers/fewer-rows.ts';
import { IMPORTERS } from '../../importers/generated/importers.ts';
import { IMPORTER_NAMES } from '../../importers/generated/names.ts';
import type { Imported, Importer, Origin } from '../../importers/importer.ts';
import { namedFiles } from '../../importers/input/named-files.ts';
import { problemList } from '../../importers/input/problems.ts';
import { sourceFile } from '../../importers/input/source-file.ts';
import { checkMetadata, knownMetadata, knownSources } from '../../importers/metadata.ts';
import { indicatorCsv } from '../../importers/output/indicator-csv.ts';
import { importLog } from '../../importers/output/log.ts';
import { metadataStub } from '../../importers/output/metadata-stub.ts';
import { populationCsv } from '../../importers/output/population-csv.ts';
import { sourceStub } from '../../importers/output/source-stub.ts';
import { runImport } from '../../importers/run-import.ts';
import { importSettings } from '../../importers/settings.ts';
import { reasonsOf } from '../../importers/tally.ts';
import { readTable } from '../../load/csv.ts';
import { AREA_COLUMNS } from '../../load/csv-columns.ts';
import { openFolder } from '../../load/folder.ts';
import type { InputFile } from '../../load/input-file.ts';
import { settleAreas } from '../../model/areas.ts';
import { refuseReplacing } from '../../write/imported.ts';
import { recoverOutput } from '../../write/recover.ts';
import { writeOutput } from '../../write/write.ts';
import type { Run } from '../command.ts';
import type { Given } from '../inputs.ts';
import { printDiagnostics, summary } from '../report/text.ts';
import type { declared } from './command.ts';

/** `svduty import`: official files to canonical tables and import logs. All tables of an import are written or none. */
export const run: Run<typeof declared> = async ({ source, files }, options, invocation) => {
  refuseIdle(source, options);
  if (isDraft(source)) return (await import('./draft.ts')).draftFrom(source, files, options, invocation);
  return importFigures(source, files, options, invocation.effects);
};

/** @throws Stop for an option that the source has no use for: it would be passed over in silence. */
function refuseIdle(source: string, options: Given<(typeof declared)['options']>): void {
  const idle = isDraft(source)
    ? (['out', 'indicator', 'replace'] as const)
    : (['sheet', 'table', 'into', 'write'] as const);
  const given = idle.find((name) => options[name] !== undefined && options[name] !== false);
  if (given === undefined) return;
  const those = isDraft(source) ? IMPORTER_NAMES : DRAFT_NAMES;
  throw new Stop(`--${given} is nothing for "import ${source}". It belongs to: ${those.join(', ')}.`);
}

const isDraft = (source: string): source is DraftName => DRAFT_NAMES.some((name) => name === source);

async function importFigures(
  source: keyof typeof IMPORTERS,
  paths: readonly string[],
  options: Given<(typeof declared)['options']>,
  effects: Effects,
): Promise<number> {
  const importer: Importer = IMPORTERS[source];
  const folder = options.dir;
  const out = options.out ?? `${folder}/data`;
  for (const place of new Set([`${folder}/data`, out])) recoverOutput(effects, place);
  const problems = problemList();
  const inData = (path: string) => {
    const source = sourceFile(effects, `${folder}/data/${path}`, path);
    return source && { ...source, file: `data/${path}` };
  };

  const { areasFile, settingsFile } = ownFiles(effects, folder, problems);
  const areaTable = readTable('data/areas.csv', areasFile.bytes, AREA_COLUMNS);
  const { areas, diagnostics: areaProblems } = settleAreas(areaTable);
  const { settings, diagnostics: settingProblems } = importSettings(settingsFile);
  for (const found of [...areaTable.diagnostics, ...areaProblems, ...settingProblems]) problems.add(found);

  const files = namedFiles(effects, paths);
  const beside = (path: string) => sourceFile(effects, path, basename(path));
  const { tables, inputs } = hasErrors(problems.list())
    ? { tables: [], inputs: [] }
    : await runImport(importer, { files, beside, inData, settings, indicator: options.indicator, areas, problems });
  const made = tables.map((table) => {
    const metadata = knownMetadata(effects, folder, table.id);
    checkMetadata(metadata, table, problems);
    const origin = originOf(table, importer);
    const sourceId = metadata?.sourceId ?? origin.id;
    const csv =
      table.kind === 'indicator'
        ? indicatorCsv(table.id, sourceId, table.rows, areas)
        : populationCsv(table.rows, areas);
    const before = effects.read(`${out}/${table.id}.csv`);
    for (const found of fewerRows(`${out}/${table.id}.csv`, table.rows.length, before)) problems.add(found);
    return {
      table,
      csv,
      log: importLog(importer.name, origin, table, inputs, csv),
      origin,
      isNew: metadata === undefined,
    };
  });

  const found = problems.list();
  effects.err(
    printDiagnostics(found, { inputs: settingsFile ? [settingsFile, areasFile] : [areasFile] }, effects.colour),
  );
  if (hasErrors(found)) {
    effects.err(`${summary(found)} Nothing was written.\n`);
    return EXIT.content;
  }
  if (options.replace !== true) {
    refuseReplacing(
      effects,
      out,
      made.map(({ table, csv }) => ({ id: table.id, csv })),
    );
  }
  const written = made.flatMap(({ table, csv, log }) => [
    textFile(`${table.id}.csv`, csv),
    textFile(`${table.id}.import.json`, log),
  ]);
  writeOutput(effects, [{ folder: out, files: written, removed: [] }]);
  for (const { table, origin, isNew } of made) {
    effects.out(inWords(table, out));
    if (isNew && table.kind === 'indicator')
      effects.out(
        `\nThere is no data/${table.id}.meta.yaml yet. It could begin like this:\n\n${metadataStub(table, origin)}\n`,
      );
  }
  const origins = made.filter(({ table, isNew }) => isNew && table.kind === 'indicator').map(({ origin }) => origin);
  const described = origins.length > 0 ? knownSources(effects, folder) : new Set<string>();
  for (const origin of new Map(origins.map((one) => [one.id, one])).values())
    if (!described.has(origin.id))
      effects.out(`\nNothing describes the source "${origin.id}" yet:\n\n${sourceStub(origin)}\n`);
  for (const attribution of new Set(made.map(({ origin }) => origin.attribution))) effects.out(`${attribution}\n`);
  return EXIT.fine;
}

const originOf = (table: Imported, { origin }: Importer): Origin =>
  (table.kind === 'indicator' ? table.origin : undefined) ?? origin;

/** The two files of the folder that every import needs. @throws Stop for a folder without areas. */
function ownFiles(
  effects: Effects,
  folder: string,
  problems: ReturnType<typeof problemList>,
): { areasFile: InputFile; settingsFile: InputFile | undefined } {
  const opened = openFolder(effects, folder, (found) => problems.add(found));
  const areas = opened.read('data/areas.csv', LIMITS.csvBytes);
  const settingsFile = opened.read('data/imports.yaml', LIMITS.yamlBytes).input;
  if (areas.input) return { areasFile: areas.input, settingsFile };
  if (areas.why === 'refused')
    throw new Stop(
      problems
        .list()
        .map(({ message }) => message)
        .join(' '),
    );
  throw new Stop(
    `"${folder}" is not a partnership's folder: it has no file data/areas.csv. Name the folder with --dir.`,
  );
}

function inWords({ id, rows, tally }: Imported, out: string): string {
  const count = (number: number): string => withCommas(number);
  const { reasons, others } = reasonsOf(tally, LIMITS.reasonsPrinted);
  const dropped = reasons.map(({ reason, rows: left }) => `  left out: ${count(left)}  ${reason}\n`);
  if (others.rows > 0)
    dropped.push(
      `  left out: ${count(others.rows)}  for ${count(others.reasons)} other reasons, which the log names\n`,
    );
  const files = [...tally.filesLeftOut]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, number]) => `  left out: ${count(number)} ${number === 1 ? 'file' : 'files'}  ${reason}\n`);
  const markers = [...tally.markers.values()].map(
    ({ marker, meaning, cells }) => `  marked:   ${count(cells)}  ${marker} ${meaning}\n`,
  );
  const notes = [...tally.notes].sort().map((note) => `  note:     ${note}\n`);
  return `${id}: ${count(tally.read)} rows read, ${count(tally.kept)} kept; ${count(rows.length)} rows in ${out}/${id}.csv, the log in ${out}/${id}.import.json.\n${files.join('')}${dropped.join('')}${markers.join('')}${notes.join('')}`;
}
