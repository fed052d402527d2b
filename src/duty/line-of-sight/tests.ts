import { placeOf } from '../../core/place.ts';
import { isFilled, placeInContent } from '../../model/content-path.ts';
import { lineOfSight } from '../../model/line-of-sight.ts';
import { told } from '../arguments.ts';
import { bodiesInForce } from '../bodies.ts';
import { findings, NOT_APPLICABLE, placesOf } from '../findings.ts';
import { makes } from '../makes.ts';
import type { DutyTest } from '../outcome.ts';
import { listed, recordName } from '../record-name.ts';

/** From so many on, links that all lead to one record were filled in and not thought of. */
const SEVERAL = 3;

/** True when each of several records that have links leads to one and the same record: a table that says nothing. */
function allToOne(links: readonly (readonly string[])[]): boolean {
  const filled = links.filter((ids) => ids.length > 0);
  return filled.length >= SEVERAL && new Set(filled.flat()).size === 1;
}

/** Each recommendation is cited by a priority or an action, or says why it is not taken forward: a question to the edition that makes the strategy. */
const recommendationsLead: DutyTest = (facts) => {
  if (!makes('strategy', facts)) return NOT_APPLICABLE;
  const { model } = facts;
  const found = findings();
  const { recommendations } = model.content.needs.recommendations;
  const ends = new Set(lineOfSight(model).breaks.recommendations);
  if (recommendations.length === 0)
    found.lacks('there are none', placeInContent(model.content, 'needs.recommendations.recommendations'));
  for (const recommendation of recommendations) {
    if (ends.has(recommendation)) found.lacks(recordName(recommendation), placeOf(recommendation));
    else
      found.meets(
        placeOf(recommendation),
        ...placesOf(recommendation, 'findings', 'causes', 'gaps', 'limitations', 'taken_forward_by'),
      );
  }
  for (const record of [...model.content.priorities, ...model.content.actions.actions]) {
    if (isFilled(record.recommendations)) found.meets(placeOf(record, 'recommendations'));
  }
  const { priorities, actions } = model.content;
  const takers = [...priorities, ...actions.actions];
  const said = recommendations.map((one) => one.taken_forward_by ?? []);
  const cited = recommendations.map(({ id }) =>
    takers.flatMap((taker) => (taker.recommendations?.includes(id) ? [taker.id] : [])),
  );
  if (takers.length > 1 && allToOne(said.some(isFilled) ? said : cited))
    found.lacks(`all ${recommendations.length} lead to one and the same record`, placeOf(recommendations[0]));
  const excused = recommendations.some((recommendation) => !recommendation.taken_forward);
  // A link can be followed; whether a reason is one cannot be told.
  return { ...found.outcome(), ...(excused ? { assurance: 'recorded' as const } : {}) };
};

/** Each cause is answered by an action, or says why it is left for now: a question to the edition that makes the strategy. */
const causesAnswered: DutyTest = (facts) => {
  if (!makes('strategy', facts)) return NOT_APPLICABLE;
  const { model } = facts;
  const found = findings();
  const { causes } = model.content.needs.causes;
  const ends = new Set(lineOfSight(model).breaks.causes);
  if (causes.length === 0) found.lacks('no cause is listed', placeInContent(model.content, 'needs.causes.causes'));
  for (const cause of causes) {
    if (ends.has(cause)) found.lacks(recordName(cause), placeOf(cause));
    else found.meets(placeOf(cause), ...placesOf(cause, 'not_answered'));
  }
  for (const action of model.content.actions.actions)
    if (isFilled(action.causes)) found.meets(placeOf(action, 'causes'));
  const answers = lineOfSight(model).threads.map((thread) => thread.actions.map(({ id }) => id));
  if (model.content.actions.actions.length > 1 && allToOne(answers))
    found.lacks('all of them are answered by one and the same action', placeOf(causes[0]));
  return found.outcome();
};

/** Each priority has an aim, an action, a measure and something of the assessment it answers; no action or local measure stands alone. */
const prioritiesComplete: DutyTest = ({ model }) => {
  const found = findings();
  const actions = model.content.actions.actions;
  for (const priority of model.content.priorities) {
    const lacking = [
      isFilled(priority.aim) ? '' : 'an aim',
      actions.some((action) => action.priority === priority.id) ? '' : 'an action',
      isFilled(priority.measures) ? '' : 'a measure',
      isFilled(priority.causes) || isFilled(priority.recommendations) ? '' : 'a cause or recommendation it answers',
    ].filter(isFilled);
    if (lacking.length === 0)
      found.meets(placeOf(priority), ...placesOf(priority, 'findings', 'causes', 'recommendations', 'measures'));
    else found.lacks(`priority ${recordName(priority)} lacks ${listed(lacking)}`, placeOf(priority));
  }
  if (model.content.priorities.length === 0)
    found.lacks('there is no priority', placeInContent(model.content, 'priorities'));
  const { breaks } = lineOfSight(model);
  for (const action of breaks.actions)
    found.lacks(`action ${recordName(action)} answers no cause and no recommendation`, placeOf(action));
  for (const measure of breaks.measures)
    found.lacks(`nothing is judged by the measure ${recordName(measure)}`, placeOf(measure));
  return found.outcome();
};

/** Each priority has an action; there are interventions, each used by an action; some of them, or some actions, prevent. */
const actionsAndInterventions = told(
  {
    tiers: {
      type: 'list',
      description: 'The tiers that prevent.',
      of: { type: 'text', description: 'A tier.', like: 'actions.actions.tier' },
    },
  },
  ({ model }, args) => {
    const found = findings();
    const { interventions, priorities } = model.content;
    const actions = model.content.actions.actions;
    const here = placeInContent(model.content, 'actions.actions');
    for (const priority of priorities) {
      const own = actions.filter((action) => action.priority === priority.id);
      if (own.length > 0) found.meets(...own.map((action) => placeOf(action)));
      else found.lacks(`priority ${recordName(priority)} has no action`, placeOf(priority));
    }
    if (interventions.length === 0)
      found.lacks('there is no intervention', placeInContent(model.content, 'interventions'));
    const unused = new Set(lineOfSight(model).breaks.interventions);
    for (const intervention of interventions) {
      if (unused.has(intervention))
        found.lacks(`no action uses the intervention ${recordName(intervention)}`, placeOf(intervention));
      else found.meets(placeOf(intervention));
    }
    const tiers: readonly string[] = args.tiers;
    const preventing = [...interventions, ...actions].find((record) => tiers.includes(record.tier));
    if (preventing) found.meets(placeOf(preventing, 'tier'));
    else found.lacks('nothing is primary or secondary prevention', here);
    return found.outcome();
  },
);

/** From this many duty holders on, an action that names all of them, or all but one, says nothing of what each does. */
const MANY = 4;

/**
 * Each specified authority in force owns or supports an action. One whose only part is in a single action that names everybody has no part of
 * its own.
 */
const everyoneContributes: DutyTest = (facts) => {
  const found = findings();
  const actions = facts.model.content.actions.actions;
  const bodies = bodiesInForce(facts, 'specified_authority');
  const everybodys = (action: (typeof actions)[number]): boolean =>
    bodies.length >= MANY && bodies.filter(({ id }) => action.partners.includes(id)).length >= bodies.length - 1;
  if (bodies.length === 0)
    found.lacks('no specified authority is listed', placeInContent(facts.model.content, 'partnership.bodies'));
  for (const body of bodies) {
    const owned = actions.filter((action) => action.owner?.body === body.id).map((action) => placeOf(action, 'owner'));
    const supported = actions
      .filter((action) => action.partners.includes(body.id))
      .map((action) => placeOf(action, 'partners'));
    const own = actions.filter((action) => action.partners.includes(body.id) && !everybodys(action));
    if (owned.length + own.length > 0 || supported.length > 1) found.meets(...owned, ...supported);
    else if (supported.length > 0) found.lacks(`${body.name}, but for an action that names everybody`, supported[0]);
    else found.lacks(body.name, placeOf(body));
  }
  return found.outcome();
};

/** Tests along the line from problem to measure. */
export const LINE_OF_SIGHT_TESTS = {
  'recommendations-lead': recommendationsLead,
  'causes-answered': causesAnswered,
  'priorities-complete': prioritiesComplete,
  'actions-and-interventions': actionsAndInterventions,
  'everyone-contributes': everyoneContributes,
} satisfies Record<string, DutyTest>;
