import type { SchemaTypes } from './generated/types.ts';

export type SchemaName = keyof SchemaTypes;

export interface FileRow {
  readonly schema: SchemaName;
  readonly path: string;
  readonly required: boolean;
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
  document: { schema: 'document', path: 'content/document.yaml', required: true },
  partnership: { schema: 'partnership', path: 'content/partnership.yaml', required: true },
  area: { schema: 'area', path: 'content/area.yaml', required: true },
  definition: { schema: 'definition', path: 'content/definition.yaml', required: false },
  problem: { schema: 'problem', path: 'content/problem.yaml', required: false },
  actions: { schema: 'actions', path: 'content/actions.yaml', required: false, flatten: 'actions' },
  funding: { schema: 'funding', path: 'content/funding.yaml', required: false },
  engagement: { schema: 'engagement', path: 'content/engagement.yaml', required: false },
  consultation: { schema: 'consultation', path: 'content/consultation.yaml', required: false },
  measures: { schema: 'measures', path: 'content/measures.yaml', required: false },
  sources: { schema: 'sources', path: 'content/sources.yaml', required: false },
  equality: { schema: 'equality', path: 'content/equality.yaml', required: false },
  glossary: { schema: 'glossary', path: 'content/glossary.yaml', required: false },
  outline: { schema: 'outline', path: 'content/outline.yaml', required: false },
  waivers: { schema: 'waivers', path: 'content/waivers.yaml', required: false, flatten: 'waivers' },
  to_record: { schema: 'to-record', path: 'content/to-record.yaml', required: false },
  summary: { schema: 'summary', path: 'content/summary.yaml', required: false },
  unit_costs: { schema: 'unit-costs', path: 'content/unit-costs.yaml', required: false },
  disclosure: { schema: 'disclosure', path: 'data/disclosure.yaml', required: false },
  imports: { schema: 'imports', path: 'data/imports.yaml', required: false },
} as const satisfies Record<string, FileRow>;

/** The files of content/needs, under `needs.` in templates. */
export const NEEDS_FILES = {
  assessment: { schema: 'needs-assessment', path: 'content/needs/assessment.yaml', required: false },
  key_findings: { schema: 'needs-key-findings', path: 'content/needs/key-findings.yaml', required: false },
  kinds: { schema: 'needs-kinds', path: 'content/needs/kinds.yaml', required: false },
  cohorts: { schema: 'needs-cohorts', path: 'content/needs/cohorts.yaml', required: false },
  place_and_time: { schema: 'needs-place-and-time', path: 'content/needs/place-and-time.yaml', required: false },
  causes: { schema: 'needs-causes', path: 'content/needs/causes.yaml', required: false },
  factors: { schema: 'needs-factors', path: 'content/needs/factors.yaml', required: false },
  insight: { schema: 'needs-insight', path: 'content/needs/insight.yaml', required: false },
  services: { schema: 'needs-services', path: 'content/needs/services.yaml', required: false },
  what_works: { schema: 'needs-what-works', path: 'content/needs/what-works.yaml', required: false },
  injury_surveillance: {
    schema: 'needs-injury-surveillance',
    path: 'content/needs/injury-surveillance.yaml',
    required: false,
  },
  limitations: { schema: 'needs-limitations', path: 'content/needs/limitations.yaml', required: false },
  recommendations: { schema: 'needs-recommendations', path: 'content/needs/recommendations.yaml', required: false },
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
