import type { KeyHeadings } from '../kind.ts';

export const TIERS = {
  primary: ['primary prevention', 'universal', 'tier 1'],
  secondary: ['secondary prevention', 'targeted', 'early intervention', 'tier 2'],
  tertiary: ['tertiary prevention', 'specialist', 'intensive', 'tier 3'],
  enforcement: ['enforcement and disruption', 'disruption', 'criminal justice'],
  system: ['whole system', 'system change', 'enabling', 'enabler', 'cross cutting'],
} as const;

export const AREAS: KeyHeadings = {
  key: 'areas',
  headings: ['area', 'place', 'location', 'district', 'locality', 'where', 'local authority area', 'geography'],
};

/** Who answers for a record: in one column, or the organisation and the post in two. */
export const OWNER: readonly KeyHeadings[] = [
  {
    key: 'owner',
    as: 'owner',
    headings: [
      'lead',
      'leads',
      'responsible',
      'responsibility',
      'who',
      'by whom',
      'action owner',
      'accountable',
      'owner or lead',
      'lead and organisation',
      'who will lead',
      'person responsible',
    ],
  },
  {
    key: 'owner.body',
    as: 'body',
    headings: [
      'lead organisation',
      'lead agency',
      'lead partner',
      'lead body',
      'organisation',
      'agency',
      'responsible organisation',
      'responsible agency',
      'owning organisation',
      'lead authority',
    ],
  },
  {
    key: 'owner.post',
    as: 'post',
    headings: [
      'lead officer',
      'lead post',
      'lead role',
      'post',
      'role',
      'job title',
      'responsible officer',
      'responsible post',
      'named lead',
      'sro',
      'senior responsible owner',
      'senior responsible officer',
    ],
  },
];

export const REFERENCES: readonly KeyHeadings[] = [
  { key: 'references', headings: ['source document', 'source documents', 'evidence reference'] },
  { key: 'provenance', headings: [] },
];

/** The short name that other records point by. */
export const ID: KeyHeadings = {
  key: 'id',
  headings: [
    'ref',
    'reference',
    'ref no',
    'reference number',
    'no',
    'number',
    'action ref',
    'action no',
    'action number',
    'item',
  ],
};

/** How far work has come, with the colours of reports to boards. */
export const STATUS = {
  not_started: [
    'not yet started',
    'not begun',
    'to start',
    'to do',
    'not commenced',
    'grey',
    'gray',
    'white',
    'not due',
  ],
  on_track: [
    'on target',
    'on schedule',
    'going well',
    'green',
    'g',
    'progressing well',
    'in progress on track',
    'in progress and on track',
  ],
  at_risk: ['some risk', 'some delay', 'amber', 'a', 'yellow', 'minor delay', 'needs attention', 'slipping'],
  off_track: ['red', 'r', 'behind', 'behind schedule', 'delayed', 'overdue', 'not on track', 'off target', 'stalled'],
  complete: ['completed', 'done', 'finished', 'closed', 'achieved', 'delivered', 'blue', 'b', '100%'],
} as const;
