import { actionsHere } from '../../../src/model/actions-here.ts';
import { lineOfSight } from '../../../src/model/line-of-sight.ts';
import type { Model } from '../../../src/model/model.ts';

/** A fixed sentence of the templates that asserts something of the content, by a part of its words, and when that is so. */
export interface Assertion {
  readonly says: string;
  readonly when: (model: Model) => boolean;
}

const all = <T>(list: readonly T[], is: (one: T) => boolean): boolean => list.length > 0 && list.every(is);
const isExample = ({ provenance }: { readonly provenance: string | null }): boolean => provenance === 'example';
const hereOf = (model: Model) => actionsHere(model, { id: 'response-strategy', role: 'response_strategy' });
const actionsOf = ({ content }: Model) => content.actions.actions;
const isAnswered = (model: Model) => (cause: { readonly id: string }) =>
  actionsOf(model).some(({ causes }) => (causes ?? []).includes(cause.id));
const isTied = ({ causes, recommendations }: ReturnType<typeof actionsOf>[number]): boolean =>
  (causes ?? []).length + (recommendations ?? []).length > 0;
const causesOf = ({ content }: Model) => content.needs.causes.causes;
const pressingOf = ({ content }: Model) => content.needs.factors.factors.filter(({ pressing }) => pressing);
const dividedOf = ({ content }: Model) => content.funding.streams.filter(({ allocations }) => allocations.length > 0);
const plansOf = ({ content: { engagement } }: Model) =>
  [engagement.vcs, engagement.young_people, engagement.victims].flatMap(({ plans }) => plans);
const authoritiesOf = ({ content }: Model) =>
  content.partnership.bodies.filter(({ role }) => role === 'specified_authority');
/** Of each that is asked to agree, in force on the day of the edition or listed without a duty to, whether it has. */
const agreedOf = ({ content: { document, partnership }, covered }: Model): readonly boolean[] => {
  const asked = partnership.bodies.filter(
    ({ role, areas, valid_from: from, valid_to: to }) =>
      role === 'specified_authority' &&
      ((areas ?? []).length === 0 || covered.some(({ code }) => (areas ?? []).includes(code))) &&
      (from ?? '') <= document.edition_date &&
      (to ?? '9') >= document.edition_date,
  );
  const isAsked = (body: string): boolean => asked.some(({ id }) => id === body);
  const named = document.approvals.filter(({ body }) => !isAsked(body));
  return [
    ...asked.map(({ id }) => document.approvals.filter(({ body }) => body === id)),
    ...named.map((one) => [one]),
  ].map((own) => own.length > 0 && own.every(({ status }) => status === 'agreed'));
};
const unmeasuredOf = ({ content: { measures, priorities } }: Model) =>
  priorities.filter(({ id }) => !measures.local.some((measure) => (measure.priorities ?? []).includes(id)));
const servingOf = ({ content: { interventions, priorities } }: Model) =>
  priorities.map(({ id }) => interventions.filter((one) => one.priorities.includes(id)).length);

/** Each assertion with its condition, worked out here without what the templates use for it. */
export const ASSERTIONS: readonly Assertion[] = [
  { says: 'Its record is below', when: ({ content }) => content.document.screening.length > 0 },
  { says: 'All that are asked have agreed it', when: (model) => all(agreedOf(model), (agreed) => agreed) },
  { says: 'of those asked ha', when: (model) => agreedOf(model).includes(true) && agreedOf(model).includes(false) },
  {
    says: 'Until all have, it stays a draft',
    when: (model) => model.status !== 'published' && agreedOf(model).includes(false),
  },
  {
    says: 'The table gives each organisation and why it is consulted',
    when: ({ content }) => content.consultation.log.length > 0,
  },
  {
    says: 'What is planned for each group was written for this example',
    when: ({ content }) => all(content.equality.groups, isExample),
  },
  {
    says: 'Some of what is planned was written',
    when: ({ content }) => content.equality.groups.some(isExample) && !content.equality.groups.every(isExample),
  },
  {
    says: 'The organisations in this table are specified authorities',
    when: (model) => authoritiesOf(model).length > 1,
  },
  { says: 'The organisation in this table is a', when: (model) => authoritiesOf(model).length === 1 },
  {
    says: 'Where only the class of an organisation is certain',
    when: (model) => authoritiesOf(model).some((body) => body.name_confirmed !== true),
  },
  {
    says: 'One class of authority does not operate everywhere',
    when: ({ content }) => content.partnership.classes_not_here.length === 1,
  },
  {
    says: 'Some classes of authority do not operate',
    when: ({ content }) => content.partnership.classes_not_here.length > 1,
  },
  {
    says: 'Sharing needs a legal gateway, and each has its limits',
    when: ({ content }) => content.partnership.data_sharing.gateways.length > 0,
  },
  { says: 'The table shows who is to have a copy', when: ({ content }) => content.document.dissemination.length > 0 },
  { says: 'Each review asks', when: ({ content }) => content.document.review.questions.length > 0 },
  {
    says: 'This rests on the following',
    when: ({ content }) => content.partnership.theory_of_change.assumptions.length > 0,
  },
  {
    says: 'The approach looks at risk and protection at',
    when: ({ content }) => content.partnership.approach.levels.length > 0,
  },
  {
    says: 'What is planned in this chapter was written for this example',
    when: (model) => all(plansOf(model), isExample),
  },
  {
    says: 'Some of what is planned in this chapter was',
    when: (model) => plansOf(model).some(isExample) && !plansOf(model).every(isExample),
  },
  {
    says: 'Figures on reach do not show',
    when: ({ content }) => content.partnership.campaigns.some(({ reach }) => reach.length > 0),
  },
  { says: 'No priorities are recorded', when: ({ content }) => content.priorities.length === 0 },
  {
    says: 'Five parts have been expected of such a strategy',
    when: ({ content }) => content.document.expected_parts_references.length > 0,
  },
  {
    says: 'Each is answered by at least one action',
    when: (model) => causesOf(model).length > 1 && causesOf(model).every(isAnswered(model)),
  },
  {
    says: 'It is answered by at least one action',
    when: (model) => causesOf(model).length === 1 && causesOf(model).every(isAnswered(model)),
  },
  {
    says: 'Not yet answered by an action',
    when: (model) => causesOf(model).some(isAnswered(model)) && !causesOf(model).every(isAnswered(model)),
  },
  {
    says: 'No action answers any of them yet',
    when: (model) => causesOf(model).length > 1 && !causesOf(model).some(isAnswered(model)),
  },
  {
    says: 'No action answers it yet',
    when: (model) => causesOf(model).length === 1 && !causesOf(model).some(isAnswered(model)),
  },
  { says: 'The needs assessment names no causes yet', when: (model) => causesOf(model).length === 0 },
  { says: 'One factor presses most', when: (model) => pressingOf(model).length === 1 },
  { says: 'The factors that press most', when: (model) => pressingOf(model).length > 1 },
  { says: 'Most pressing.', when: (model) => pressingOf(model).length > 0 },
  {
    says: 'Every action answers something',
    when: (model) => actionsOf(model).length > 1 && actionsOf(model).every(isTied),
  },
  {
    says: 'It answers something that the needs assessment found',
    when: (model) => actionsOf(model).length === 1 && actionsOf(model).every(isTied),
  },
  {
    says: 'No action is yet tied to a cause',
    when: (model) => actionsOf(model).length > 0 && !actionsOf(model).some(isTied),
  },
  {
    says: 'Not yet tied to a cause or a recommendation',
    when: (model) => actionsOf(model).some(isTied) && !actionsOf(model).every(isTied),
  },
  {
    says: 'No priorities, actions or interventions are recorded',
    when: ({ content }) =>
      content.priorities.length + content.actions.actions.length + content.interventions.length === 0,
  },
  { says: 'The section on each priority gives', when: ({ content }) => content.priorities.length > 1 },
  { says: 'The section on the priority gives', when: ({ content }) => content.priorities.length === 1 },
  { says: 'The whole action plan is in', when: (model) => actionsOf(model).length > 0 },
  {
    says: 'The actions in this chapter were written for this example',
    when: (model) => actionsOf(model).length > 1 && actionsOf(model).every(isExample),
  },
  {
    says: 'The action in this chapter was written for this example',
    when: (model) => actionsOf(model).length === 1 && actionsOf(model).every(isExample),
  },
  {
    says: 'What is planned here was written for this example',
    when: (model) => all(actionsOf(model), isExample),
  },
  {
    says: 'Some of what is planned here was',
    when: (model) => actionsOf(model).some(isExample) && !actionsOf(model).every(isExample),
  },
  {
    says: 'or that one of its own organisations leads or supports',
    when: (model) => hereOf(model).here.length > 0 && hereOf(model).elsewhere.length > 0,
  },
  { says: 'No action is for', when: (model) => actionsOf(model).length > 0 && hereOf(model).here.length === 0 },
  { says: 'matters here, the actions', when: (model) => actionsOf(model).length > 0 },
  { says: 'the interventions that serve it', when: ({ content }) => content.interventions.length > 0 },
  {
    says: 'Some of the actions in this chapter',
    when: (model) => actionsOf(model).some(isExample) && !actionsOf(model).every(isExample),
  },
  { says: 'Each begins as', when: (model) => all(actionsOf(model), ({ status }) => status === 'not_started') },
  {
    says: 'No action is placed on a school',
    when: (model) => actionsOf(model).every((action) => action.relevant_authority_action !== true),
  },
  { says: 'No interventions are recorded.', when: ({ content }) => content.interventions.length === 0 },
  { says: 'No interventions are recorded for this priority', when: (model) => servingOf(model).includes(0) },
  { says: 'This intervention serves this priority', when: (model) => servingOf(model).includes(1) },
  { says: 'These interventions serve this priority', when: (model) => servingOf(model).some((count) => count > 1) },
  { says: 'to every priority', when: ({ content }) => content.measures.core.length > 0 },
  {
    says: 'One of these sums is divided',
    when: (model) => dividedOf(model).length === 1 && model.content.funding.streams.length > 1,
  },
  { says: 'This sum is divided', when: ({ content }) => content.funding.streams.length === 1 },
  { says: 'Some of these sums are divided', when: (model) => dividedOf(model).length > 1 },
  { says: 'This sum helps to judge', when: ({ content }) => content.funding.context.length === 1 },
  { says: 'These sums help to judge', when: ({ content }) => content.funding.context.length > 1 },
  { says: 'This is a success measure of the Home Office', when: ({ content }) => content.measures.core.length === 1 },
  { says: 'These are success measures of the Home Office', when: ({ content }) => content.measures.core.length > 1 },
  {
    says: 'no baseline is on record yet',
    when: ({ content }) => content.measures.core.some(({ baseline }) => baseline === null),
  },
  {
    says: 'An owner is named only where one is agreed',
    when: ({ content }) => content.measures.core.some(({ owner }) => owner === null),
  },
  {
    says: 'There is at least one for each priority',
    when: (model) => model.content.priorities.length > 1 && unmeasuredOf(model).length === 0,
  },
  {
    says: 'There is at least one for the priority',
    when: (model) => model.content.priorities.length === 1 && unmeasuredOf(model).length === 0,
  },
  { says: 'None is recorded yet for', when: (model) => unmeasuredOf(model).length > 0 },
  {
    says: 'The local measures were written for this example',
    when: ({ content }) => content.measures.local.length > 1 && all(content.measures.local, isExample),
  },
  {
    says: 'The local measure was written for this example',
    when: ({ content }) => content.measures.local.length === 1 && all(content.measures.local, isExample),
  },
  {
    says: 'Some of the local measures were written',
    when: ({ content }) => content.measures.local.some(isExample) && !content.measures.local.every(isExample),
  },
  {
    says: 'The plans in the table were written for this example',
    when: ({ content }) => content.interventions.length > 0 && content.document.example_notice !== null,
  },
  { says: 'The next table shows what each action answers', when: (model) => actionsOf(model).length > 0 },
  { says: 'The last table follows each cause', when: (model) => lineOfSight(model).threads.length > 0 },
  {
    says: 'Some of the actions were',
    when: (model) => actionsOf(model).some(isExample) && !actionsOf(model).every(isExample),
  },
  {
    says: 'The actions were written for this example',
    when: (model) => actionsOf(model).length > 1 && actionsOf(model).every(isExample),
  },
  {
    says: 'The card gives the latest figure of one indicator',
    when: ({ content }) => content.needs.key_findings.cards.length === 1,
  },
  { says: 'The cards give the latest figures of', when: ({ content }) => content.needs.key_findings.cards.length > 1 },
  { says: 'The core measures of the Response Strategy are', when: ({ content }) => content.measures.core.length > 1 },
  { says: 'The core measure of the Response Strategy is', when: ({ content }) => content.measures.core.length === 1 },
  {
    says: 'The table says what is on record of the part that each group had',
    when: ({ content }) => content.needs.assessment.involved.length > 0,
  },
  { says: 'This assessment was written to show', when: ({ content }) => isExample(content.needs.assessment) },
  {
    says: "also serves as a community safety partnership's",
    when: ({ content }) => content.needs.assessment.community_safety_assessment !== null,
  },
  {
    says: 'The assessment links this kind with',
    when: ({ content }) => content.needs.kinds.kinds.some(({ causes }) => (causes ?? []).length > 0),
  },
  {
    says: 'The next table names the group for whom',
    when: ({ content }) => content.needs.cohorts.cohorts.length === 1,
  },
  { says: 'The next table names the groups for whom', when: ({ content }) => content.needs.cohorts.cohorts.length > 1 },
  {
    says: 'What is not known matters as much as what is',
    when: ({ content }) => content.needs.cohorts.cohorts.some(({ not_established: text }) => text !== null),
  },
  {
    says: 'The table says what else is known about each area',
    when: ({ content }) => content.needs.place_and_time.areas.length > 0,
  },
  {
    says: 'A gap is a need described here',
    when: ({ content }) => content.needs.services.gaps.length > 0,
  },
  { says: 'No gaps are recorded', when: ({ content }) => content.needs.services.gaps.length === 0 },
  {
    says: 'Some of the gaps were',
    when: ({ content }) => content.needs.services.gaps.some(isExample) && !content.needs.services.gaps.every(isExample),
  },
  {
    says: 'Some of the recommendations were',
    when: ({ content }) =>
      content.needs.recommendations.recommendations.some(isExample) &&
      !content.needs.recommendations.recommendations.every(isExample),
  },
  { says: 'The register lists the records', when: ({ content }) => content.sources.register.length > 0 },
  { says: 'It looks at one level', when: ({ content }) => content.partnership.approach.levels.length === 1 },
  { says: 'One factor matters most', when: (model) => pressingOf(model).length === 1 },
  { says: 'These factors matter most', when: (model) => pressingOf(model).length > 1 },
  { says: 'No local measure is recorded yet for', when: (model) => unmeasuredOf(model).length > 0 },
  {
    says: 'The evaluation plan of each intervention, or the reason why it has none',
    when: ({ content }) => content.interventions.length > 0,
  },
  { says: 'None of it has been agreed', when: (model) => all(actionsOf(model), isExample) },
  {
    says: 'Some of it was written for this example',
    when: (model) => actionsOf(model).some(isExample) && !actionsOf(model).every(isExample),
  },
  {
    says: 'No funding is recorded for these years',
    when: ({ content }) => content.funding.streams.every(({ year }) => year < '2026'),
  },
  { says: 'No consultation is recorded', when: ({ content }) => content.consultation.log.length === 0 },
];

/**
 * Sentences with words such as "each" or "none" that say what the law is, how the program works, or what the words of a page mean. They hold whatever
 * the content is, or stand in a block that is there only with what they speak of.
 */
export const GENERAL: readonly string[] = [
  'Together they must identify the kinds of serious violence',
  'repeats the words higher or increasing',
  'in all publications and local editions alike',
  'Public services in each local government area must work together',
  'A strategy has to do both',
  'Five classes of organisation carry the Duty',
  'The Act puts none of them in charge',
  'Some things must not be published',
  'must be consulted on a strategy under section 8',
  'Screening looks for these',
  'This document covers',
  'each specified authority decides for itself',
  'Each specified authority decides for itself whether it agrees this assessment',
  'A dash (–) means',
  'This statement shows where each requirement',
  'Kinds of violence and the four factors',
  'figure crosses a change of definition',
  'figures cross a change of definition',
  'Each chart of',
  '# Every measure',
  ', on one page',
  'counted by the present definition in every year',
  'The text of this part was written for this example',
  'What differs in this edition',
  'Only in this edition',
  'This edition has its own',
  'The figures are those of',
  'Everything else is the same for the whole partnership',
  'This theory of change was written for this example',
  'Leads and dates are shown only where they are known',
  'Campaigns carry the message beyond those whom services reach',
  'About this strategy',
  'Each page is about one body',
  'How it meets the Duty, requirement by requirement',
  'This edition',
  'This is the edition for',
  'Actions to look for first',
  'These are parts that readers may look for',
  'or as many as the rule itself leaves',
  'All publications and local editions are protected as one',
  'found none that could be worked out more nearly than its rule allows',
  'No count is shown against its rule',
  'The table shows where each is',
  'Where to find what is expected',
  'This chapter sums up the Strategic Needs Assessment',
  'This chapter sets out',
  'A strategy that had only the last of these',
  'in this chapter',
  'written for this example and ha',
  'drawn up for this example',
  'Why this is a priority',
  'In the needs assessment, this priority answers',
  'It is not money for this strategy',
  'None of them is money for this strategy',
  'Two questions are asked of everything',
  'the same in every local edition',
  'This chapter says how the strategy is kept under review',
  'Agreement by each authority',
  'What will be done under each action is described in',
  'for similar or no significant change',
  'No sign means that nothing could be tested',
  'The most pressing factors',
  'About this assessment',
  'Each figure has a headline',
  'When the limits of two areas overlap',
  'The Act gives a meaning to the word violence',
  'This chapter gives the answer',
  'The groups most affected',
  'Being in a group describes',
  'The Duty attaches to each local government area',
  'A service that reaches many people in one place',
  'this assessment, monitoring, or operations',
  'Two people who count the same thing',
  'The table says what each indicator counts',
  'only where the table says',
  'Where a rule to protect people hides a count',
  'They are not a fault in the work',
  'This is',
  'the group was chosen for this example',
  'groups were chosen for this example',
  'No actions are recorded.',
  'No action answers',
  'There is at least one for',
  'In each local government area the councils',
  'The Act puts no authority in charge of the others',
  'The Act requires the authorities to do these things together',
  'The approach is built on these connections',
  'These words have applied since',
  'What led to them',
  'The Act names forms of violence on which each area decides',
  'No amount is known yet for',
  'The sources name these without a local amount',
  'What will be done under each action is in',
  '**No evaluation is planned.**',
  'How each measure is counted is in',
  'how each kind of violence was weighed is in',
  'Plans that name no source were written for the example',
  'About these profiles',
  'Each profile is one page',
  'Each profile says what is known of the area',
  'Every action is in',
  'each kind of violence was weighed is in',
  'There is one count, and it is',
  'counts, |none is||one is|',
  'Who carries the Duty, and how they work with each other',
  'An owner and a date are those that the partnership has set',
  'This table shows what each action answers',
  'This table follows each cause',
  'This summary is of two documents',
  'where the figures come from, what each one counts',
  'These are the sources of the printed figures',
  'These are the methods behind the printed figures',
  'Each table holds what one chart shows',
  'The same numbers can be downloaded as a file beside each publication',
];
