import type { Bounds } from './bounds.ts';

/** Where one day of the content must lie. A bound that is left out is none. */
export interface DayRule {
  /** The paths, lists stepped into. */
  readonly paths: readonly string[];
  readonly notBefore?: keyof Bounds;
  readonly notAfter?: keyof Bounds;
  /** What is recorded here is done: a day to come is not yet evidence. */
  readonly done?: true;
  /**
   * What is recorded here is due: when the day has passed it is open still, unless this key of the same record says otherwise. A key alone must
   * be filled; `status: complete` must hold. `bearsOn`: the tests that ask for a day to come; for the others the record stands.
   */
  readonly open?: { readonly unless?: readonly [key: string, value?: string]; readonly bearsOn?: readonly string[] };
}

/**
 * Every day that the schemas of the content know, once (a test compares). The source of each bound stands with it, in bounds.ts.
 *
 * - What is done *under the Duty* cannot be older than the Act (preparing: asking, assessing) or than the Duty itself (agreeing, publishing,
 *   sending, reviewing a strategy made under it), nor lie after the edition.
 * - What is planned lies in the strategy's period or near it.
 * - History, such as work that has gone on since before the Act, may be older.
 */
export const DAY_RULES: readonly DayRule[] = [
  {
    paths: [
      'consultation.log.asked_on',
      'consultation.log.responded_on',
      'consultation.public.opened_on',
      'needs.assessment.completed_on',
      'equality.assessment.completed_on',
      'actions.actions.agreed_on',
      'partnership.invited_participants.since',
    ],
    notBefore: 'the Act',
    done: true,
  },
  {
    paths: [
      'document.agreed_on',
      'document.approvals.agreed_on',
      'document.screening.screened_on',
      'document.versions.published_on',
      'document.publication.first_published_on',
      'document.dissemination.sent_on',
      'document.review.last',
      'document.partnership_plan.sent_to_policing_body_on',
      'waivers.waivers.when',
    ],
    notBefore: 'the Duty',
    done: true,
  },
  { paths: ['document.versions.date'], notBefore: 'the Act', done: true },
  { paths: ['document.edition_date'], notBefore: 'the Duty' },
  { paths: ['document.period.from'], notBefore: 'the Duty', notAfter: 'ten years on' },
  { paths: ['document.period.to'], notBefore: 'the Duty', notAfter: 'ten years on' },
  { paths: ['document.publication.date'], notBefore: 'the Duty', notAfter: 'the period’s end' },
  {
    paths: ['document.publication.planned_on'],
    notBefore: 'the Duty',
    notAfter: 'the period’s end',
    open: { unless: ['date'] },
  },
  { paths: ['document.versions.implemented_from'], notBefore: 'the Duty', notAfter: 'near the period' },
  {
    paths: [
      'document.review.next',
      'waivers.waivers.until',
      'to_record.to_record.due',
      'updates.updates.date',
      'updates.updates.due',
      'risks.risks.review_on',
      'board.meeting.date',
      'board.meeting.previous',
      'board.next_steps.by',
    ],
    notBefore: 'the Duty',
    notAfter: 'near the period',
  },
  {
    paths: ['consultation.public.closed_on', 'consultation.draft.opens_on', 'consultation.draft.closes_on'],
    notBefore: 'the Act',
    notAfter: 'near the period',
  },
  { paths: ['needs.assessment.next_refresh'], notBefore: 'the Act', notAfter: 'near the period', open: {} },
  {
    paths: ['needs.assessment.data_to', 'definition.technical.extracted_on'],
    notBefore: 'five years before',
    done: true,
  },
  {
    paths: ['actions.actions.due', 'actions.actions.review_on'],
    notBefore: 'twenty years before',
    notAfter: 'near the period',
    open: { unless: ['status', 'complete'], bearsOn: ['action-owners'] },
  },
  { paths: ['actions.actions.start'], notBefore: 'twenty years before', notAfter: 'near the period' },
  {
    paths: [
      'engagement.vcs.plans.starts_on',
      'engagement.vcs.plans.ends_on',
      'engagement.young_people.plans.starts_on',
      'engagement.young_people.plans.ends_on',
      'engagement.victims.plans.starts_on',
      'engagement.victims.plans.ends_on',
    ],
    notBefore: 'the Act',
    notAfter: 'near the period',
  },
  {
    paths: [
      'partnership.data_sharing.agreements.agreed_on',
      'interventions.consent.given_on',
      'needs.insight.insight.consent.given_on',
    ],
    notBefore: 'data law',
    done: true,
  },
  { paths: ['partnership.data_sharing.agreements.review_on'], notBefore: 'data law', notAfter: 'ten years on' },
  {
    paths: ['indicators.last_updated', 'indicators.source.accessed', 'indicators.source.cleared_on'],
    notBefore: 'twenty years before',
    done: true,
  },
  // A series may be as old as the records: the counting rules for crime changed in 1998 and 2002.
  { paths: ['indicators.breaks.from', 'indicators.rebase.from'], notAfter: 'near the period' },
];

/** Where the years of a period written in words must lie: "2026/27", "Before the launch in April 2021". */
export const YEAR_RULES: readonly {
  readonly paths: readonly string[];
  readonly notBefore: keyof Bounds;
  readonly notAfter: keyof Bounds;
}[] = [
  { paths: ['needs.insight.insight.when'], notBefore: 'twenty years before', notAfter: 'the edition' },
  {
    paths: ['engagement.vcs.record.when', 'engagement.young_people.record.when', 'engagement.victims.record.when'],
    notBefore: 'twenty years before',
    notAfter: 'the edition',
  },
  {
    paths: [
      'measures.core.baseline.period',
      'measures.local.baseline.period',
      'needs.cohorts.disproportionality.period',
    ],
    notBefore: 'twenty years before',
    notAfter: 'the edition',
  },
  { paths: ['needs.place_and_time.place_types.period'], notBefore: 'twenty years before', notAfter: 'the edition' },
  {
    paths: ['funding.streams.year', 'funding.streams.to_year'],
    notBefore: 'twenty years before',
    notAfter: 'near the period',
  },
  {
    paths: ['definition.history.from', 'definition.history.to'],
    notBefore: 'twenty years before',
    notAfter: 'near the period',
  },
  { paths: ['partnership.linked_plans.period'], notBefore: 'twenty years before', notAfter: 'ten years on' },
];

/** What numbers count, and the least and most that there can be. */
export const NUMBER_RULES: readonly {
  readonly paths: readonly string[];
  readonly least: number;
  readonly most?: number;
  readonly whole?: true;
}[] = [
  { paths: ['partnership.relevant_authorities.number'], least: 1, whole: true },
  {
    paths: ['document.revision', 'document.versions.revision', 'consultation.log.revision'],
    least: 1,
    most: 50,
    whole: true,
  },
  { paths: ['priorities.number'], least: 1, most: 100, whole: true },
  { paths: ['consultation.public.responses'], least: 0, whole: true },
  { paths: ['interventions.reach.number', 'measures.core.baseline.value', 'measures.local.baseline.value'], least: 0 },
  { paths: ['funding.streams.amount', 'funding.streams.allocations.amount', 'funding.context.amount'], least: 1 },
  { paths: ['funding.intervention_rule.percent', 'needs.place_and_time.place_types.rows.share'], least: 0, most: 100 },
  {
    paths: ['needs.cohorts.disproportionality.share', 'needs.cohorts.disproportionality.population_share'],
    least: 0,
    most: 100,
  },
];

/** How many took part, in words: what stands there holds no number below one. */
export const COUNTED_IN_WORDS: readonly string[] = [
  'needs.insight.insight.number',
  'engagement.vcs.record.number',
  'engagement.young_people.record.number',
  'engagement.victims.record.number',
];

/** Records of these lists are told apart by this key, so that no two may share it. */
export const OWN_KEYS: readonly { readonly list: string; readonly key: string }[] = [
  { list: 'priorities', key: 'number' },
  { list: 'priorities', key: 'title' },
  { list: 'actions.actions', key: 'title' },
  { list: 'interventions', key: 'title' },
  { list: 'definition.kinds', key: 'title' },
  { list: 'definition.forms', key: 'form' },
  { list: 'measures.core', key: 'title' },
  { list: 'measures.local', key: 'title' },
  { list: 'needs.kinds.kinds', key: 'kind' },
  { list: 'needs.causes.causes', key: 'title' },
  { list: 'needs.cohorts.cohorts', key: 'title' },
  { list: 'needs.factors.factors', key: 'name' },
  { list: 'needs.services.services', key: 'name' },
  { list: 'needs.recommendations.recommendations', key: 'title' },
  { list: 'partnership.bodies', key: 'name' },
  { list: 'partnership.boards', key: 'name' },
  { list: 'partnership.relevant_authorities', key: 'name' },
  { list: 'partnership.linked_plans', key: 'title' },
];

/** Keys of one record that cannot both hold. */
export const NOT_BOTH: readonly {
  readonly path: string;
  readonly value: boolean;
  readonly with: string;
  readonly why: string;
  /** Told, and for people to settle: the rest of the record can stand. */
  readonly forPeople?: true;
}[] = [
  {
    path: 'actions.actions.ongoing',
    value: true,
    with: 'due',
    why: 'work without an end has a day on which it ends',
    forPeople: true,
  },
  { path: 'consultation.public.done', value: false, with: 'responses', why: 'nobody was asked and answers came in' },
  {
    path: 'partnership.relevant_authorities.none',
    value: true,
    with: 'number',
    why: 'there is none and there are some',
  },
];

/** Keys of one record that say when something begins, or is asked, and when it ends: the last first. */
export const BEGINS: Readonly<Record<string, string>> = {
  to: 'from',
  valid_to: 'valid_from',
  to_year: 'year',
  due: 'start',
  ends_on: 'starts_on',
  closed_on: 'opened_on',
  closes_on: 'opens_on',
  responded_on: 'asked_on',
  next: 'last',
};

/** Addresses at which the public must be able to read something. */
export const PUBLIC_ADDRESSES: readonly string[] = [
  'document.publication.url',
  'document.publication.planned_url',
  'document.publication.accessibility_statement',
  'document.publication.first_published_url',
  'document.publication.hosts.url',
  'document.versions.url',
  'document.partnership_plan.summary_url',
  'equality.assessment.url',
  'partnership.linked_plans.url',
];
