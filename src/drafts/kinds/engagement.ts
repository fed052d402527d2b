import type { DraftKind, KeyHeadings } from '../kind.ts';
import { AREAS, ID, OWNER, REFERENCES } from './shared.ts';

const TITLE: KeyHeadings = {
  key: 'title',
  as: 'title',
  headings: [
    'activity',
    'engagement',
    'engagement activity',
    'event',
    'what',
    'name',
    'name of event',
    'action',
    'what we will do',
    'what was done',
    'what we did',
    'method',
    'session',
  ],
};
const TEXT = [
  'description',
  'detail',
  'details',
  'how',
  'summary',
  'what happened',
  'notes',
  'how we will do it',
  'what we did',
  'purpose',
  'format',
  'method',
];
const AUDIENCE: KeyHeadings = {
  key: 'audience',
  headings: [
    'with whom',
    'participants',
    'stakeholder',
    'stakeholders',
    'people',
    'target audience',
    'community',
    'who we will speak to',
    'who with',
    'attendees',
    'who took part',
    'who is it for',
  ],
};

const PLANS: readonly KeyHeadings[] = [
  ID,
  TITLE,
  { key: 'text', headings: TEXT },
  AUDIENCE,
  ...OWNER,
  {
    key: 'starts_on',
    as: 'start',
    headings: [
      'start date',
      'start',
      'starts',
      'from',
      'date',
      'when',
      'planned date',
      'by when',
      'proposed date',
      'timescale',
    ],
  },
  { key: 'ends_on', as: 'due', headings: ['end date', 'end', 'ends', 'until', 'to', 'finish', 'deadline'] },
  AREAS,
  {
    key: 'informs',
    headings: [
      'what it will inform',
      'will inform',
      'what for',
      'used for',
      'use',
      'how it will be used',
      'what it will be used for',
    ],
  },
  { key: 'action', headings: ['action ref', 'linked action', 'action plan ref'] },
  ...REFERENCES,
];

const RECORD: readonly KeyHeadings[] = [
  ID,
  TITLE,
  { key: 'when', headings: ['date', 'dates', 'date held', 'date of event', 'held on', 'month', 'period', 'year'] },
  { key: 'text', headings: TEXT },
  AUDIENCE,
  {
    key: 'number',
    headings: [
      'how many',
      'number of people',
      'attendance',
      'number attending',
      'numbers',
      'number of participants',
      'how many took part',
      'attended',
      'reach',
    ],
  },
  {
    key: 'result',
    headings: [
      'outcome',
      'outcomes',
      'what came of it',
      'what changed',
      'findings',
      'feedback',
      'you said we did',
      'we did',
      'impact',
      'key findings',
      'what we heard',
    ],
  },
  AREAS,
  REFERENCES[0]!,
];

const GROUPS = {
  young_people: [
    'young people',
    'young person',
    'youth',
    'children',
    'children and young people',
    'pupils',
    'students',
    'schools',
  ],
  victims: [
    'victim',
    'survivors',
    'lived experience',
    'bereaved families',
    'people with lived experience',
    'victims and survivors',
  ],
  vcs: [
    'voluntary',
    'voluntary sector',
    'vcse',
    'vcfs',
    'community',
    'community groups',
    'voluntary and community sector',
    'voluntary and community',
    'sports',
    'sports clubs',
    'faith groups',
    'charities',
  ],
} as const;

/** A table of engagement: a row what is planned with a group, or what was done. */
export const ENGAGEMENT: DraftKind = {
  file: 'engagement.yaml',
  schema: 'engagement',
  one: 'piece of engagement',
  many: 'pieces of engagement',
  identity: ['title'],
  sorted: {
    headings: [
      'group',
      'section',
      'group of people',
      'category',
      'stakeholder group',
      'sector',
      'engagement group',
      'audience group',
    ],
    words: GROUPS,
  },
  lists: Object.keys(GROUPS).flatMap((group) => [
    { path: `${group}.plans`, columns: PLANS },
    { path: `${group}.record`, columns: RECORD },
  ]),
};
