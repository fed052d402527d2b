import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { AREA_COLUMNS, POPULATION_COLUMNS } from '../load/csv-columns.ts';
import { NEEDS_FILES, SINGLE_FILES } from '../schema/table.ts';
import { resolveNode, schemaNamed } from '../schema/walk.ts';
import { asYaml, expected, type Form, smallest, under } from './form.ts';
import { figuresOf } from './where-declared.ts';

/** More files than this that are not there are one problem: the folder is only begun. */
const FEW = 3;

/** What stands at the top of a file that is needed. */
interface Beginning {
  /** On one line: its keys, or its columns. */
  readonly inBrief: string;
  /** As a file of its own. */
  readonly whole: string;
}

/**
 * Files that are needed and not there: each with what it holds at least, or, when most are, one problem that lists them all. Other problems are
 * passed on. Code: load/missing-file.
 */
export function missingTogether(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const isMissing = ({ code, place }: Diagnostic): boolean =>
    code === 'load/missing-file' && beginningOf(place?.file) !== undefined && place?.line === 1;
  const missing = [...new Map(diagnostics.filter(isMissing).map((one) => [one.place?.file ?? '', one])).values()];
  const others = diagnostics.filter((one) => !isMissing(one)).map(withRows);
  if (missing.length <= FEW) return [...missing.map(withBeginning), ...others];
  const files = missing.map(({ place }) => place?.file ?? '').toSorted();
  const widest = Math.max(...files.map((file) => file.length));
  const list = files.map((file) => `${file.padEnd(widest)}  ${beginningOf(file)?.inBrief ?? ''}`);
  const all = diagnostic(
    'load/missing-file',
    missing[0]?.place,
    `${files.length} files that a partnership's folder needs are not there.`,
    {
      why: 'The publications are made from these files. A folder without them is only begun.',
      fix: 'Make each file with the keys, or the columns, that are listed here. Or begin in a new folder with "svduty init FOLDER", which makes them all; docs/start-your-own.md says how to go on.',
      example: list.join('\n'),
      also: missing.slice(1).flatMap(({ place }) => place ?? []),
    },
  );
  return [all, ...others];
}

/** A file without words, rows or keys: what it holds at least. */
function withRows(problem: Diagnostic): Diagnostic {
  const isEmpty = problem.code === 'load/empty-file';
  const beginning = isEmpty || problem.code === 'schema/wrong-type' ? beginningOf(problem.place?.file) : undefined;
  if (!beginning) return problem;
  const fix = isEmpty
    ? 'Put the content back. A new file begins at least like the example.'
    : 'Begin the file with a key and a colon. It has at least the keys of the example.';
  return { ...problem, fix, example: beginning.whole.trimEnd() };
}

function withBeginning(problem: Diagnostic): Diagnostic {
  const { whole = '' } = beginningOf(problem.place?.file) ?? {};
  return {
    ...problem,
    fix: 'Make the file: it begins at least like the example. If it was moved or renamed, put it back.',
    example: /^data\/(?!areas|population)/.test(problem.place?.file ?? '') ? problem.example : whole.trimEnd(),
  };
}

function beginningOf(file: string | undefined): Beginning | undefined {
  if (file === 'data/areas.csv') return columns(AREA_COLUMNS, 'local:our-area,Our area,custom,');
  const table = /^data\/([^/]+)\.csv$/.exec(file ?? '')?.[1];
  if (table !== undefined && !['areas', 'population'].includes(table))
    return { inBrief: '', whole: figuresOf(table.replace(/-ILLUSTRATIVE$/, '')) };
  if (file === 'data/population.csv') return columns(POPULATION_COLUMNS, 'local:our-area,2024,all,persons,50000');
  const row = [...Object.values(SINGLE_FILES), ...Object.values(NEEDS_FILES)].find(({ path }) => path === file);
  if (!row) return undefined;
  const schema = schemaNamed(row.schema);
  const form = resolveNode(schema, schema.$id ?? '');
  const inBrief = expected(form.node).map((key) => `${key}:${shapeOf(under(form, key))}`);
  return { inBrief: inBrief.join(', '), whole: asYaml(undefined, smallest(form)) };
}

/** " a list", " a group of keys" or nothing, behind a key. */
function shapeOf({ node }: Form): string {
  if ([node.type].flat().includes('array')) return ' a list';
  return node.properties ? ' a group of keys' : '';
}

function columns(rules: readonly { readonly name: string; readonly required: boolean }[], row: string): Beginning {
  const names = rules.filter(({ required }) => required).map(({ name }) => name);
  return { inBrief: `the columns ${names.join(',')}`, whole: `${names.join(',')}\n${row}` };
}
