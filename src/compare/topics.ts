import type { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../schema/table.ts';

/** A kind of content, as its files are named in the tables of the schemas; those of the assessment behind `needs.`. */
export type TopicKey = keyof typeof SINGLE_FILES | keyof typeof FOLDERS | `needs.${keyof typeof NEEDS_FILES}`;

/** How what changed in one kind of content is said. */
export interface Topic {
  readonly title: string;
  /** What of a new record, or of one that is gone, is told beside its title: keys, a dot between those of what holds them. */
  readonly brief?: readonly string[];
  /** What a change of a key is called in one word or two. Others are `reworded` where it is a text, and else `details`. */
  readonly how?: Readonly<Record<string, string>>;
  /** Keys in the words that are printed, where these are not the key's own. */
  readonly words?: Readonly<Record<string, string>>;
  /** Words of `templates/labels` for the values of a key: the group they stand in. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Keys that are compared, where they are not all. */
  readonly only?: readonly string[];
  /** Keys that hold pounds. */
  readonly money?: readonly string[];
}

const OWNER = { 'owner.body': 'Owner', 'owner.post': 'Post of the owner' };
const NEW_OWNER = { 'owner.body': 'another owner', 'owner.post': 'another owner' };

/**
 * Every kind of content in the order in which changes are told: what a board asks for first comes first. `satisfies` holds that none is forgotten.
 */
export const TOPICS = {
  priorities: {
    title: 'Priorities',
    brief: ['aim'],
    how: { title: 'renamed', aim: 'another aim', number: 'another place' },
    labels: { tags: 'tag' },
  },
  actions: {
    title: 'Actions',
    brief: ['priority', 'owner.body', 'owner.post', 'start', 'due', 'ongoing', 'status'],
    how: {
      title: 'renamed',
      start: 're-dated',
      due: 're-dated',
      ongoing: 're-dated',
      review_on: 're-dated',
      status: 'another status',
      progress: 'progress',
      ...NEW_OWNER,
    },
    words: {
      what: 'What will be done',
      due: 'Due',
      start: 'Starts',
      ongoing: 'Goes on',
      review_on: 'Looked at again',
      ...OWNER,
    },
    labels: { status: 'status', tier: 'tier', tags: 'tag' },
  },
  interventions: {
    title: 'Interventions',
    brief: ['tier', 'lead', 'when'],
    how: { title: 'renamed', lead: 'another lead', when: 're-dated' },
    words: { lead: 'Lead', what: 'What it is', for_whom: 'For whom' },
    labels: { tier: 'tier', 'evidence.rating': 'evidence' },
  },
  funding: {
    title: 'Funding',
    brief: ['year', 'to_year', 'amount', 'status', 'funder'],
    how: {
      title: 'renamed',
      amount: 'another amount',
      year: 're-dated',
      to_year: 're-dated',
      status: 'another status',
    },
    words: { to_year: 'To year', rounded: 'The amount is', in_kind: 'In kind' },
    labels: { status: 'funding_status', scope: 'funding_scope', rounded: 'rounded' },
    money: ['amount', 'intervention_spend', 'allocations.amount'],
  },
  measures: {
    title: 'Measures of success',
    brief: ['direction', 'target', 'frequency', 'owner.body'],
    how: {
      title: 'renamed',
      direction: 'another direction',
      target: 'another target',
      'baseline.value': 'another baseline',
      ...NEW_OWNER,
    },
    words: { what: 'What is measured', ...OWNER },
    labels: { direction: 'direction', frequency: 'frequency' },
  },
  engagement: {
    title: 'Engagement',
    brief: ['when', 'starts_on', 'ends_on', 'owner.body', 'audience'],
    how: { title: 'renamed', starts_on: 're-dated', ends_on: 're-dated', when: 're-dated', ...NEW_OWNER },
    words: { starts_on: 'Begins', ends_on: 'Ends', ...OWNER },
  },
  'needs.recommendations': { title: 'Recommendations of the needs assessment', how: { title: 'renamed' } },
  consultation: { title: 'Consultation', brief: ['asked_on'], labels: { class: 'consultation_class' } },
  'needs.key_findings': { title: 'Key findings', how: { headline: 'reworded' } },
  'needs.assessment': { title: 'The needs assessment', labels: { publication: 'publication_level' } },
  'needs.kinds': { title: 'Kinds of violence: the evidence' },
  'needs.cohorts': { title: 'Groups most affected', labels: { roles: 'cohort_role' } },
  'needs.place_and_time': { title: 'Place and time' },
  'needs.causes': { title: 'Causes', labels: { evidence: 'cause_evidence' } },
  'needs.factors': { title: 'Risk and protective factors', labels: { type: 'factor_type', level: 'level' } },
  'needs.insight': { title: 'What people told us', labels: { group: 'insight_group' } },
  'needs.services': { title: 'Services and gaps', labels: { tier: 'tier', status: 'service_status' } },
  'needs.what_works': { title: 'What works', labels: { evidence: 'approach_evidence' } },
  'needs.injury_surveillance': { title: 'Injury surveillance' },
  'needs.limitations': { title: 'Limits of the evidence', labels: { type: 'limitation_type' } },
  definition: { title: 'The definition', labels: { decision: 'decision', tags: 'tag', form: 'form' } },
  problem: { title: 'The local problem' },
  document: {
    title: 'The document',
    labels: { status: 'document_status', 'progress.status': 'progress', 'approvals.status': 'approval' },
  },
  partnership: {
    title: 'The partnership',
    how: { name: 'renamed' },
    labels: { class: 'class', 'data_sharing.agreements.status': 'agreement_status' },
  },
  area: { title: 'Areas covered' },
  summary: { title: 'Summaries' },
  equality: { title: 'Equality', labels: { characteristic: 'characteristic' } },
  sources: { title: 'Sources', labels: { level: 'source_level', group: 'source_group' } },
  glossary: { title: 'Terms' },
  indicators: { title: 'What the figures are', how: { label: 'renamed' }, words: { label: 'Name' } },
  unit_costs: { title: 'Unit costs', money: ['unit_cost'] },
  disclosure: { title: 'Rules for small numbers' },
  // What a local edition says of its own is compared by asking for it.
  variants: {
    title: 'Local editions',
    how: { name: 'renamed' },
    only: ['id', 'name', 'area', 'areas', 'compare', 'organisation'],
  },
  updates: { title: 'Progress of actions', brief: ['date', 'status', 'note'], labels: { status: 'status' } },
  risks: { title: 'Risks', how: { title: 'reworded' }, labels: { trend: 'risk_trend' } },
  board: { title: 'The paper for the board' },
  outline: { title: 'The outline' },
  waivers: { title: 'Waivers' },
  to_record: { title: 'Still to be recorded' },
  imports: { title: 'Settings of imports' },
} as const satisfies Record<TopicKey, Topic>;
