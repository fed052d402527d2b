import { placeOf } from '../../core/place.ts';
import { isFilled, placeInContent } from '../../model/content-path.ts';
import { coversYear, yearsBetween } from '../../model/funding-years.ts';
import { listOf, told } from '../arguments.ts';
import { findings } from '../findings.ts';
import { inForce } from '../in-force.ts';
import { makes } from '../makes.ts';
import { monthsLater } from '../months-later.ts';
import type { DutyFacts, DutyTest } from '../outcome.ts';

/** The assessment and the strategy both have content, and those that are built are of one edition. */
const twoProducts: DutyTest = (facts) => {
  const { model, publications } = facts;
  const found = findings();
  const { needs, priorities, actions } = model.content;
  if (isFilled(needs.kinds?.kinds)) found.meets(placeInContent(model.content, 'needs.kinds.kinds'));
  else found.lacks('the needs assessment holds no kinds of violence', placeInContent(model.content, 'needs.kinds'));
  if (isFilled(priorities) && isFilled(actions.actions)) found.meets(placeOf(priorities[0]));
  // The local editions make it, each with its own.
  else if (makes('strategy', facts))
    found.lacks('the strategy holds no priorities or no actions', placeInContent(model.content, 'priorities'));
  if (new Set(publications.map((publication) => publication.date)).size > 1)
    found.lacks('they are not of one edition', placeOf(model.content.document, 'edition_date'));
  return found.outcome();
};

type Stream = DutyFacts['model']['content']['funding']['streams'][number];

/** The streams of one kind that pay for a year of the strategy. Those of earlier years are history. */
function streamsOfStrategy({ content: { document, funding } }: DutyFacts['model'], kind: Stream['kind']): Stream[] {
  const years = yearsBetween(document.period.from, document.period.to);
  return funding.streams.filter((stream) => stream.kind === kind && years.some((year) => coversYear(stream, year)));
}

/**
 * Of each violence reduction grant for a year of the strategy at least the floor in funding.intervention_rule goes to interventions. Grants of
 * earlier years had terms of their own.
 */
const interventionShare: DutyTest = ({ model }) => {
  const found = findings();
  const { intervention_rule: rule } = model.content.funding;
  const floor = rule?.percent ?? null;
  if (floor === null) {
    found.lacks('no floor is set', placeInContent(model.content, 'funding.intervention_rule'));
    return found.outcome();
  }
  const grants = streamsOfStrategy(model, 'vru');
  if (grants.length === 0)
    found.lacks(
      'no violence reduction grant is listed for a year of the strategy',
      placeInContent(model.content, 'funding.streams'),
    );
  for (const grant of grants) {
    const spent = grant.intervention_spend ?? toInterventions(grant.allocations);
    const named = `${grant.title}, ${grant.year}${grant.to_year === null ? '' : ` to ${grant.to_year}`}`;
    if (grant.amount === null || spent === undefined) found.lacks(`${named}: not recorded`, placeOf(grant));
    else if (spent > grant.amount) found.lacks(`${named}: more is spent than was given`, placeOf(grant));
    else if (spent * 100 < grant.amount * floor)
      found.lacks(
        `${named}: ${Math.floor((spent / grant.amount) * 1000) / 10}%, and the floor is ${floor}%`,
        placeOf(grant),
      );
    else found.meets(placeOf(grant));
  }
  return found.outcome();
};

/** The parts that pay for interventions; undefined when a grant is not divided. */
function toInterventions(parts: readonly { amount: number; intervention: string | null }[]): number | undefined {
  return parts.length === 0
    ? undefined
    : parts.reduce((sum, part) => sum + (part.intervention === null ? 0 : part.amount), 0);
}

/** The partnership takes part in the national evaluation. */
const nationalEvaluation: DutyTest = ({ model }) => {
  const found = findings();
  const part = model.content.measures.monitoring?.national_evaluation;
  if (part?.taking_part === true) found.meets(placeOf(part));
  else
    found.lacks('taking part is not recorded', placeOf(part) ?? placeInContent(model.content, 'measures.monitoring'));
  return found.outcome();
};

const MEMBER_CLASS = {
  name: { type: 'text', description: 'What a message calls the class.' },
  types: {
    type: 'list',
    description: 'The types of body, any of which will do.',
    of: { type: 'text', description: 'A type.', like: 'partnership.bodies.type' },
  },
  relevant: {
    type: 'text',
    optional: true,
    description: 'The class of relevant authority of which one will do as well.',
    like: 'partnership.relevant_authorities.class',
  },
} as const;

/** For each of `classes` a core member of the grant is in force. */
const coreMembership = told(
  {
    classes: listOf('The classes that need a core member.', 'One class.', MEMBER_CLASS),
  },
  ({ model, date }, { classes }) => {
    const found = findings();
    const { bodies, relevant_authorities: authorities } = model.content.partnership;
    const isMember = (one: (typeof bodies)[number] | (typeof authorities)[number]): boolean =>
      one.grant_core === true && inForce(one, date);
    const members = bodies.filter(isMember);
    const others = authorities.filter(isMember);
    for (const { name, types, relevant } of classes) {
      const member =
        members.find((body) => types.includes(body.type)) ??
        others.find((authority) => authority.class === relevant && authority.none !== true);
      if (member) found.meets(placeOf(member));
      else found.lacks(name, placeInContent(model.content, 'partnership.bodies'));
    }
    return found.outcome();
  },
);

/** Each stream of the Duty's grant, or each of its parts, is labour or non-labour, and parts add up to the whole. */
const dutyGrantCategories: DutyTest = ({ model }) => {
  const streams = streamsOfStrategy(model, 'svd-duty');
  const found = findings();
  if (streams.length === 0)
    found.lacks(
      'no stream of the Duty’s grant is listed for a year of the strategy',
      placeInContent(model.content, 'funding.streams'),
    );
  for (const stream of streams) {
    const parts = stream.allocations;
    const named = `${stream.title}, ${stream.year}`;
    const sum = parts.reduce((total, part) => total + part.amount, 0);
    const split = stream.category !== null || (parts.length > 0 && parts.every((part) => part.category !== null));
    if (!split) found.lacks(`${named}: no category`, placeOf(stream));
    else if (parts.length > 0 && stream.amount !== null && Math.abs(sum - stream.amount) >= 0.005)
      found.lacks(`${named}: the parts add up to £${sum}, not £${stream.amount}`, placeOf(stream, 'allocations'));
    else found.meets(placeOf(stream));
  }
  return found.outcome();
};

/** Somebody agreed this year's plan of delivery: an approval in the twelve months up to the edition. */
const deliveryPlanAgreed: DutyTest = ({ model, date }) => {
  const found = findings();
  const { approvals } = model.content.document;
  const agreed = approvals.filter(
    (entry) =>
      entry.status === 'agreed' &&
      entry.agreed_on !== null &&
      entry.agreed_on <= date &&
      monthsLater(entry.agreed_on, 12) >= date,
  );
  for (const entry of agreed) found.meets(placeOf(entry));
  if (agreed.length === 0)
    found.lacks('no approval in the last twelve months', placeInContent(model.content, 'document.approvals'));
  return found.outcome();
};

/** Tests that bind those who hold a grant. */
export const GRANT_TESTS = {
  'two-products': twoProducts,
  'intervention-share': interventionShare,
  'national-evaluation': nationalEvaluation,
  'core-membership': coreMembership,
  'duty-grant-categories': dutyGrantCategories,
  'delivery-plan-agreed': deliveryPlanAgreed,
} satisfies Record<string, DutyTest>;
