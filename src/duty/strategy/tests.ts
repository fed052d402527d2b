import { placeOf } from '../../core/place.ts';
import { isFilled, placeInContent, placeUnder } from '../../model/content-path.ts';
import { told } from '../arguments.ts';
import { bodiesInForce } from '../bodies.ts';
import { findings, NOT_APPLICABLE } from '../findings.ts';
import { inForce } from '../in-force.ts';
import type { DutyTest } from '../outcome.ts';
import { publicationText } from '../publication-text.ts';
import { kindTitle, listed, recordName } from '../record-name.ts';
import { prints } from '../said.ts';

/**
 * The summary has a length that can be read, its date and several figures. Each kind of violence is printed in the strategy from its own record,
 * in whichever words the summary speaks of it; where it is not, the summary or the strategy names it.
 */
const summaryOfProblem = told(
  {
    words: {
      type: 'record',
      description: 'How long it may be, in words.',
      keys: {
        least: { type: 'number', description: 'The fewest.' },
        most: { type: 'number', description: 'The most.' },
      },
    },
    indicators: { type: 'number', description: 'The fewest different figures it must name.' },
  },
  ({ model, publications }, { words: { least, most }, indicators }) => {
    const found = findings();
    const { assessment, kinds } = model.content.needs;
    const place = placeInContent(model.content, 'needs.assessment.summary');
    const text = assessment.summary ?? '';
    const length = text.split(/\s+/).filter(isFilled).length;
    if (length >= least && length <= most) found.meets(place);
    else if (length === 0) found.lacks(`nothing is written, where ${least} to ${most} words serve a reader`, place);
    else found.lacks(`it has ${length} words, where ${least} to ${most} serve a reader`, place);
    if (isFilled(assessment.completed_on)) found.meets(placeOf(assessment, 'completed_on'));
    else
      found.lacks(
        'the day the assessment was completed',
        placeInContent(model.content, 'needs.assessment.completed_on'),
      );
    const figures = new Set([...text.matchAll(/:(?:rate|count)\[([^\]]+)\]/g)].map(([, id]) => id));
    if (figures.size < indicators) found.lacks(`${figures.size} of at least ${indicators} figures`, place);
    const strategy = publications.find(({ role }) => role === 'response_strategy');
    const lower = text.toLowerCase();
    const said = strategy === undefined ? '' : publicationText(strategy).toLowerCase();
    for (const { kind } of kinds.kinds) {
      const title = kindTitle(model.content, kind);
      const defined = placeOf(model.content.definition.kinds.find(({ id }) => id === kind));
      const printed = strategy !== undefined && defined !== undefined && prints(strategy, [defined], model);
      const isNamed = [lower, said].some((words) => words.includes(title.toLowerCase()));
      if (!printed && !isNamed) found.lacks(`it does not name "${title}"`, place);
    }
    return found.outcome();
  },
);

/** Governance, roles, meetings, data sharing, escalation and the links to community safety partnerships and the policing body. */
const workingTogether: DutyTest = (facts) => {
  const found = findings();
  const { partnership } = facts.model.content;
  const parts = [
    ['text', 'who governs the work'],
    ['meeting_cycle', 'how often the boards meet'],
    ['escalation', 'where problems go'],
    ['links_to_csps', 'the links to community safety partnerships'],
    ['links_to_policing_body', 'the link to the local policing body'],
  ] as const;
  for (const [key, name] of parts) {
    const place = placeInContent(facts.model.content, `partnership.governance.${key}`);
    if (isFilled(partnership.governance?.[key])) found.meets(place);
    else found.lacks(name, place);
  }
  if (isFilled(partnership.data_sharing?.text)) found.meets(placeOf(partnership, 'data_sharing'));
  else found.lacks('how data is shared', placeInContent(facts.model.content, 'partnership.data_sharing'));
  for (const body of bodiesInForce(facts, 'specified_authority')) {
    if (isFilled(body.contribution)) found.meets(placeOf(body, 'contribution'));
    else found.lacks(`what ${body.name} contributes`, placeOf(body));
  }
  return found.outcome();
};

/** Each action has an owning body and post, a date or a review date, a status and a measure. */
const actionOwners: DutyTest = ({ model }) => {
  const found = findings();
  const { actions } = model.content.actions;
  if (actions.length === 0) found.lacks('there is no action', placeInContent(model.content, 'actions.actions'));
  for (const action of actions) {
    const lacking = [
      action.owner ? (isFilled(action.owner.post) ? '' : 'a post') : 'an owner',
      isFilled(action.due) || (action.ongoing && isFilled(action.review_on)) ? '' : 'a date',
      isFilled(action.status) ? '' : 'a status',
      isFilled(action.measures) ? '' : 'a measure',
    ].filter(isFilled);
    if (lacking.length === 0) found.meets(placeOf(action));
    else found.lacks(`"${action.title}" lacks ${listed(lacking)}`, placeOf(action));
  }
  return found.outcome();
};

/** An action owned by a school, prison or youth custody setting is marked, its owner was asked, and it was accepted or excepted. */
const relevantAuthorityActions: DutyTest = ({ model }) => {
  const found = findings();
  const relevant = new Map(model.content.partnership.relevant_authorities.map((body) => [body.id, body]));
  const owned = model.content.actions.actions.filter((action) => action.owner && relevant.has(action.owner.body));
  if (owned.length === 0) return NOT_APPLICABLE;
  for (const action of owned) {
    const body = relevant.get(action.owner?.body ?? '');
    const asked = model.content.consultation.log.some((entry) => entry.body === body?.id && isFilled(entry.asked_on));
    const lacking = [
      action.relevant_authority_action ? '' : 'the action is not marked as one for a relevant authority',
      asked ? '' : 'the consultation log does not say when it was asked',
      isFilled(action.agreed_on) || isFilled(action.exception)
        ? ''
        : 'it has not accepted the action and no exception is noted',
    ].filter(isFilled);
    if (lacking.length === 0) found.meets(placeOf(action));
    else found.lacks(`${action.id} for ${body?.name}: ${lacking.join(', ')}`, placeUnder(action, 'owner'));
  }
  return found.outcome();
};

/** The period has a first and a last day, and has not ended by the edition's date. That it begins before it ends, the plausibility of all days says. */
const period: DutyTest = ({ model, date }) => {
  const found = findings();
  const { from, to } = model.content.document.period ?? {};
  const place = (key: string) => placeInContent(model.content, `document.period.${key}`);
  for (const [key, value, name] of [
    ['from', from, 'first'],
    ['to', to, 'last'],
  ] as const) {
    if (isFilled(value)) found.meets(place(key));
    else found.lacks(`the ${name} day is not recorded`, place(key));
  }
  if (to && to < date) found.lacks(`it ended on ${to}`, place('to'));
  return found.outcome();
};

const PLAN_NAMES: Readonly<Record<string, string>> = {
  police_and_crime_plan: 'the Police and Crime Plan',
  csp_plan: 'a community safety plan',
};

/** Enough linked plans, the kinds named among them, and one for each form of violence that is left out. */
const linkedPlans = told(
  {
    at_least: { type: 'number', description: 'The fewest plans.' },
    kinds: {
      type: 'list',
      description: 'The kinds of plan that must be among them.',
      of: { type: 'text', description: 'A kind.', like: 'partnership.linked_plans.kind' },
    },
  },
  ({ model }, { at_least, kinds }) => {
    const found = findings();
    const { linked_plans } = model.content.partnership;
    const here = placeInContent(model.content, 'partnership.linked_plans');
    for (const plan of linked_plans) found.meets(placeOf(plan));
    if (linked_plans.length < at_least) found.lacks(`${linked_plans.length} of at least ${at_least} plans`, here);
    for (const kind of kinds) {
      if (!linked_plans.some((plan) => plan.kind === kind)) found.lacks(PLAN_NAMES[kind] ?? kind, here);
    }
    const known = new Set(linked_plans.map((plan) => plan.id));
    for (const form of model.content.definition.forms.filter((entry) => entry.decision === 'excluded')) {
      if (!(form.covered_elsewhere ?? []).some((id) => known.has(id)))
        found.lacks(`the plan that covers ${form.form.replaceAll('_', ' ')}`, placeOf(form));
    }
    return found.outcome();
  },
);

/** Those invited under section 8(6), if anyone was. */
const invited: DutyTest = ({ model }) => {
  const { invited_participants } = model.content.partnership;
  if (invited_participants.length === 0) return NOT_APPLICABLE;
  const found = findings();
  for (const participant of invited_participants) {
    if (isFilled(participant.name) && inForce({ valid_from: participant.since }, model.content.document.edition_date))
      found.meets(placeOf(participant));
    else found.lacks(`${recordName(participant)} takes part only from ${participant.since}`, placeOf(participant));
  }
  return found.outcome();
};

/** Tests of what the strategy holds. */
export const STRATEGY_TESTS = {
  'summary-of-problem': summaryOfProblem,
  'working-together': workingTogether,
  'action-owners': actionOwners,
  'relevant-authority-actions': relevantAuthorityActions,
  period,
  'linked-plans': linkedPlans,
  invited,
} satisfies Record<string, DutyTest>;
