import type { SchemaName } from '../schema/table.ts';

/** A list of records that is exported. */
export interface ExportedList {
  /** Its name in the export. */
  readonly name: string;
  readonly description: string;
  /** Where it stands in the settled content, and its schema: a file of one record each has no list in it. */
  readonly at: readonly string[];
  readonly schema: SchemaName;
  readonly list: string | undefined;
  /** Every key that is exported, a dot between those of what holds it. What is not named here is not exported: so a new key of the content never is by itself. */
  readonly keys: readonly string[];
  /** Of a record that is not printed itself and that another points to, these of its keys are exported: print names it there. The others are null. */
  readonly whereNamed?: readonly string[];
}

const PEOPLE = ['owner.body', 'owner.post'];

/**
 * What of the content other programs are given: records that publications for everybody print, and of each what these print of it. Notes, who screened, judged
 * or agreed what, gateways and markings of sources, progress notes, risks and what a board decides on are not among it.
 */
export const EXPORTED: readonly ExportedList[] = [
  {
    name: 'bodies',
    description: 'The authorities and partners.',
    at: ['partnership', 'bodies'],
    schema: 'partnership',
    list: 'bodies',
    keys: ['id', 'name', 'role', 'class', 'type', 'areas'],
    whereNamed: ['id', 'name'],
  },
  {
    name: 'boards',
    description: 'The boards and groups through which the partners work.',
    at: ['partnership', 'boards'],
    schema: 'partnership',
    list: 'boards',
    keys: ['id', 'name', 'role', 'reports_to', 'areas'],
    whereNamed: ['id', 'name'],
  },
  {
    name: 'kinds',
    description: 'The kinds of serious violence of the agreed definition.',
    at: ['definition', 'kinds'],
    schema: 'definition',
    list: 'kinds',
    keys: ['id', 'title', 'text', 'tags', 'decision', 'areas'],
  },
  {
    name: 'findings',
    description: 'The key findings of the needs assessment.',
    at: ['needs', 'key_findings', 'findings'],
    schema: 'needs-key-findings',
    list: 'findings',
    keys: ['id', 'headline', 'text', 'kinds', 'causes', 'indicators', 'areas', 'provenance'],
  },
  {
    name: 'causes',
    description: 'The causes that the needs assessment found.',
    at: ['needs', 'causes', 'causes'],
    schema: 'needs-causes',
    list: 'causes',
    keys: ['id', 'title', 'summary', 'levels', 'evidence', 'kinds', 'indicators', 'areas', 'provenance'],
  },
  {
    name: 'recommendations',
    description: 'The recommendations of the needs assessment, and what takes them forward.',
    at: ['needs', 'recommendations', 'recommendations'],
    schema: 'needs-recommendations',
    list: 'recommendations',
    keys: ['id', 'title', 'text', 'findings', 'causes', 'taken_forward', 'taken_forward_by', 'areas', 'provenance'],
  },
  {
    name: 'priorities',
    description: 'The priorities of the strategy.',
    at: ['priorities'],
    schema: 'priority',
    list: undefined,
    keys: ['id', 'number', 'title', 'aim', 'tags', 'findings', 'causes', 'recommendations', 'measures', 'provenance'],
    whereNamed: ['id', 'title'],
  },
  {
    name: 'actions',
    description: 'The action plan. `status` is the latest that was said.',
    at: ['actions', 'actions'],
    schema: 'actions',
    list: 'actions',
    keys: [
      ...['id', 'title', 'what', 'priority', 'tags', 'tier', 'areas', ...PEOPLE, 'partners', 'other_partners'],
      ...['start', 'due', 'ongoing', 'review_on', 'status', 'measures', 'causes', 'recommendations', 'interventions'],
      ...['funding', 'relevant_authority_action', 'provenance'],
    ],
  },
  {
    name: 'interventions',
    description: 'The interventions that the strategy describes.',
    at: ['interventions'],
    schema: 'intervention',
    list: undefined,
    keys: [
      ...['id', 'title', 'tier', 'what', 'for_whom', 'cohorts', 'lead', 'partners', 'other_partners', 'areas', 'when'],
      ...['evidence.rating', 'priorities', 'funding', 'provenance'],
    ],
  },
  {
    name: 'funding',
    description: 'The streams of money, in pounds, as the strategy prints them.',
    at: ['funding', 'streams'],
    schema: 'funding',
    list: 'streams',
    keys: [
      ...['id', 'title', 'year', 'to_year', 'kind', 'funder', 'holder', 'amount', 'rounded', 'in_kind', 'status'],
      ...['category', 'allocations.title', 'allocations.amount', 'allocations.intervention', 'provenance'],
    ],
  },
  {
    name: 'core_measures',
    description: 'The core measures of success.',
    at: ['measures', 'core'],
    schema: 'measures',
    list: 'core',
    keys: measureKeys(),
  },
  {
    name: 'local_measures',
    description: 'The local measures of success.',
    at: ['measures', 'local'],
    schema: 'measures',
    list: 'local',
    keys: measureKeys(),
  },
];

function measureKeys(): readonly string[] {
  return [
    ...['id', 'title', 'what', 'priorities', 'indicator', 'series.age', 'series.label', 'series.available'],
    ...['baseline.value', 'baseline.period', 'direction', 'target', 'source', 'frequency', ...PEOPLE, 'provenance'],
  ];
}

/** Keys by what holds them: those that hold nothing else are `true`. */
export interface KeyTree {
  readonly [key: string]: true | KeyTree;
}

/** `['id', 'owner.body']` → `{ id: true, owner: { body: true } }` */
export function treeOf(keys: readonly string[]): KeyTree {
  const own = keys.map((key) => key.split('.'));
  const names = [...new Set(own.map(([first = '']) => first))];
  return Object.fromEntries(
    names.map((name) => {
      const below = own.flatMap(([first, ...rest]) => (first === name && rest.length > 0 ? [rest.join('.')] : []));
      return [name, below.length > 0 ? treeOf(below) : true] as const;
    }),
  );
}
