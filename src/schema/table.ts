import type { SchemaTypes } from './generated/types.ts';

export type SchemaName = keyof SchemaTypes;

export interface FileRow {
  readonly schema: SchemaName;
  readonly path: string;
  /** Whether a folder can do without it: never, until it is written, or always. */
  readonly need: 'now' | 'later' | 'never';
  /** The list of the file that templates see under the file's own name, in its place: `{{#each actions}}` and not `actions.actions`. */
  readonly flatten?: string;
}

/** Many files of one kind in a folder; `suffix` tells them from what else lies there. */
export interface FolderRow {
  readonly schema: SchemaName;
  readonly folder: string;
  readonly suffix: string;
}

/** The content files that there is one of. The key is the name templates use; `flatten` lists the exceptions. A new content type is one row and one schema. */
export const SINGLE_FILES = {
  document: { schema: 'document', path: 'content/document.yaml', need: 'now' },
  partnership: { schema: 'partnership', path: 'content/partnership.yaml', need: 'now' },
  area: { schema: 'area', path: 'content/area.yaml', need: 'now' },
  definition: { schema: 'definition', path: 'content/definition.yaml', need: 'later' },
  problem: { schema: 'problem', path: 'content/problem.yaml', need: 'never' },
  actions: { schema: 'actions', path: 'content/actions.yaml', need: 'later', flatten: 'actions' },
  updates: { schema: 'updates', path: 'content/updates.yaml', need: 'never', flatten: 'updates' },
  funding: { schema: 'funding', path: 'content/funding.yaml', need: 'later' },
  engagement: { schema: 'engagement', path: 'content/engagement.yaml', need: 'later' },
  consultation: { schema: 'consultation', path: 'content/consultation.yaml', need: 'later' },
  measures: { schema: 'measures', path: 'content/measures.yaml', need: 'later' },
  sources: { schema: 'sources', path: 'content/sources.yaml', need: 'later' },
  equality: { schema: 'equality', path: 'content/equality.yaml', need: 'later' },
  glossary: { schema: 'glossary', path: 'content/glossary.yaml', need: 'later' },
  outline: { schema: 'outline', path: 'content/outline.yaml', need: 'never' },
  waivers: { schema: 'waivers', path: 'content/waivers.yaml', need: 'never', flatten: 'waivers' },
  to_record: { schema: 'to-record', path: 'content/to-record.yaml', need: 'never' },
  risks: { schema: 'risks', path: 'content/risks.yaml', need: 'never', flatten: 'risks' },
  board: { schema: 'board', path: 'content/board.yaml', need: 'never' },
  summary: { schema: 'summary', path: 'content/summary.yaml', need: 'never' },
  unit_costs: { schema: 'unit-costs', path: 'content/unit-costs.yaml', need: 'never' },
  disclosure: { schema: 'disclosure', path: 'data/disclosure.yaml', need: 'later' },
  imports: { schema: 'imports', path: 'data/imports.yaml', need: 'never' },
} as const satisfies Record<string, FileRow>;

/** The files of content/needs, under `needs.` in templates. */
export const NEEDS_FILES = {
  assessment: { schema: 'needs-assessment', path: 'content/needs/assessment.yaml', need: 'later' },
  key_findings: { schema: 'needs-key-findings', path: 'content/needs/key-findings.yaml', need: 'later' },
  kinds: { schema: 'needs-kinds', path: 'content/needs/kinds.yaml', need: 'later' },
  cohorts: { schema: 'needs-cohorts', path: 'content/needs/cohorts.yaml', need: 'later' },
  place_and_time: { schema: 'needs-place-and-time', path: 'content/needs/place-and-time.yaml', need: 'later' },
  causes: { schema: 'needs-causes', path: 'content/needs/causes.yaml', need: 'later' },
  factors: { schema: 'needs-factors', path: 'content/needs/factors.yaml', need: 'later' },
  insight: { schema: 'needs-insight', path: 'content/needs/insight.yaml', need: 'later' },
  services: { schema: 'needs-services', path: 'content/needs/services.yaml', need: 'later' },
  what_works: { schema: 'needs-what-works', path: 'content/needs/what-works.yaml', need: 'later' },
  injury_surveillance: {
    schema: 'needs-injury-surveillance',
    path: 'content/needs/injury-surveillance.yaml',
    need: 'never',
  },
  limitations: { schema: 'needs-limitations', path: 'content/needs/limitations.yaml', need: 'later' },
  recommendations: { schema: 'needs-recommendations', path: 'content/needs/recommendations.yaml', need: 'later' },
} as const satisfies Record<string, FileRow>;

/** The folders that hold one file per record. */
export const FOLDERS = {
  priorities: { schema: 'priority', folder: 'content/priorities', suffix: '.yaml' },
  interventions: { schema: 'intervention', folder: 'content/interventions', suffix: '.yaml' },
  variants: { schema: 'variant', folder: 'content/variants', suffix: '.yaml' },
  indicators: { schema: 'indicator', folder: 'data', suffix: '.meta.yaml' },
} as const satisfies Record<string, FolderRow>;

type TypesOf<Rows extends Record<string, { schema: SchemaName }>> = {
  [Key in keyof Rows]: SchemaTypes[Rows[Key]['schema']];
};
type ListsOf<Rows extends Record<string, { schema: SchemaName }>> = {
  [Key in keyof Rows]: SchemaTypes[Rows[Key]['schema']][];
};

/** What the user wrote, once it has passed its schemas: still raw, with optional keys absent. */
export type Content = TypesOf<typeof SINGLE_FILES> & { needs: TypesOf<typeof NEEDS_FILES> } & ListsOf<typeof FOLDERS>;

/** The content by the names that templates use: a file that is flattened is its list. */
export function flattened(content: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const rows: readonly [string, FileRow][] = Object.entries(SINGLE_FILES);
  const lists = rows.flatMap(([key, { flatten }]): [string, unknown][] =>
    flatten === undefined ? [] : [[key, (content[key] as Readonly<Record<string, unknown>> | undefined)?.[flatten]]],
  );
  return { ...content, ...Object.fromEntries(lists) };
}

/** The file or folder of the content in which a dotted path begins; undefined for a path that begins in none. */
export function fileOfPath(path: string): string | undefined {
  const row = rowOf(path);
  return row && ('path' in row ? row.path : row.folder);
}

/** Whether a folder can do without the file in which a dotted path begins. */
export function needOf(path: string): FileRow['need'] | undefined {
  const row = rowOf(path);
  return row && 'need' in row ? row.need : undefined;
}

/** Whether templates know a file of the content by its list. */
export const isList = (name: string): boolean => {
  const row = rowOf(name);
  return row !== undefined && 'flatten' in row && row.flatten !== undefined;
};

function rowOf(path: string): FileRow | FolderRow | undefined {
  const [first = '', second = ''] = path.split('.');
  const rows: Readonly<Record<string, FileRow | FolderRow>> = { ...SINGLE_FILES, ...FOLDERS };
  const needs: Readonly<Record<string, FileRow>> = NEEDS_FILES;
  const [from, name] = first === 'needs' ? [needs, second] : [rows, first];
  return Object.hasOwn(from, name) ? from[name] : undefined;
}

/** The schema of a file of the folder; undefined for a file of another kind. */
export function schemaOfFile(file: string): SchemaName | undefined {
  const single = [...Object.values(SINGLE_FILES), ...Object.values(NEEDS_FILES)].find(({ path }) => path === file);
  const many = Object.values(FOLDERS).find(
    ({ folder, suffix }) => file.startsWith(`${folder}/`) && file.endsWith(suffix),
  );
  return (single ?? many)?.schema;
}
