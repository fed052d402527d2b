import { placeOf } from '../../core/place.ts';
import { isFilled, placeInContent } from '../../model/content-path.ts';
import { type Body, bodiesInForce, serves } from '../bodies.ts';
import { findings, NOT_APPLICABLE, placesOf } from '../findings.ts';
import { inForce } from '../in-force.ts';
import type { DutyTest } from '../outcome.ts';

/** What each area needs of the classes of Schedule 1; criminal justice has two members, probation and youth offending teams. */
const CLASSES = [
  { id: 'local_authority', name: 'local authority', fits: (body) => body.class === 'local_authority' },
  {
    id: 'probation',
    name: 'provider of probation services',
    fits: (body) => body.class === 'criminal_justice' && body.type === 'probation_provider',
  },
  {
    id: 'youth_offending_team',
    name: 'youth offending team',
    fits: (body) => body.class === 'criminal_justice' && body.type === 'youth_offending_team',
  },
  { id: 'health', name: 'health body', fits: (body) => body.class === 'health' },
  { id: 'police', name: 'chief officer of police', fits: (body) => body.class === 'police' },
  { id: 'fire', name: 'fire and rescue authority', fits: (body) => body.class === 'fire' },
] as const satisfies readonly { readonly id: string; readonly name: string; readonly fits: (body: Body) => boolean }[];

/** For each area and each class of the Act's Schedule 1 there is a specified authority, or the reason why there is none. */
const classesByArea: DutyTest = (facts) => {
  const found = findings();
  const bodies = bodiesInForce(facts, 'specified_authority');
  const { partnership } = facts.model.content;
  const notHere = (id: string, area: string) =>
    partnership.classes_not_here.find((entry) => entry.class === id && entry.area === area);
  for (const { id, name, fits } of CLASSES) {
    for (const area of facts.model.covered) {
      const serving = bodies.filter((candidate) => fits(candidate) && serves(candidate, area.code));
      if (serving.length > 0) found.meets(...serving.flatMap((body) => [placeOf(body), ...placesOf(body, 'areas')]));
      else if (notHere(id, area.code)) found.meets(placeOf(notHere(id, area.code)));
      else found.lacks(`no ${name} for ${area.name}`, placeOf(partnership, 'bodies'));
    }
  }
  return found.outcome();
};

/** Below a county there is a district council of the area's own and a county council that serves it. */
const bothTiers: DutyTest = (facts) => {
  const districts = facts.model.covered.filter((area) => area.code.startsWith('E07'));
  if (districts.length === 0) return NOT_APPLICABLE;
  const found = findings();
  const councils = bodiesInForce(facts, 'specified_authority').filter((body) => body.class === 'local_authority');
  const place = placeOf(facts.model.content.partnership, 'bodies');
  for (const area of districts) {
    const district = councils.find((body) => body.type === 'district_council' && body.areas.includes(area.code));
    const county = councils.find((body) => body.type === 'county_council' && serves(body, area.code));
    if (district) found.meets(placeOf(district));
    else found.lacks(`${area.name} is missing its district council`, place);
    if (county) found.meets(placeOf(county));
    else found.lacks(`${area.name} is missing its county council`, place);
  }
  return found.outcome();
};

const RELEVANT = [
  ['education', 'schools and colleges'],
  ['prison', 'prisons'],
  ['youth_custody', 'youth custody settings'],
] as const;

/** Each class of Schedule 2 has an entry in force, or one that says there is none and why. */
const relevantAuthorities: DutyTest = ({ model, date }) => {
  const found = findings();
  const { partnership } = model.content;
  for (const [id, name] of RELEVANT) {
    const entries = partnership.relevant_authorities.filter((entry) => entry.class === id && inForce(entry, date));
    if (entries.length === 0) found.lacks(`${name} are not listed`, placeOf(partnership, 'relevant_authorities'));
    for (const entry of entries) {
      if (entry.none && !isFilled(entry.reason))
        found.lacks(`${name}: "none" without a reason`, placeOf(entry, 'none'));
      else found.meets(placeOf(entry), ...placesOf(entry, 'areas'));
    }
  }
  return found.outcome();
};

/** Types of body that are local policing bodies and can never be specified authorities (the Act, section 14). */
const POLICING_BODIES: readonly Body['type'][] = ['police_and_crime_commissioner', 'mayor'];

/** One local policing body in force, named as such, with its powers; never a specified authority. */
const localPolicingBody: DutyTest = (facts) => {
  const found = findings();
  const { partnership } = facts.model.content;
  const policing = partnership.local_policing_body;
  const here = placeInContent(facts.model.content, 'partnership.local_policing_body');
  const holders = bodiesInForce(facts, 'local_policing_body');
  const named = holders.find((body) => body.id === policing?.body);

  for (const body of partnership.bodies) {
    if (body.role === 'specified_authority' && POLICING_BODIES.includes(body.type)) {
      found.lacks(`${body.name} is recorded as a specified authority`, placeOf(body, 'role'));
    }
  }
  if (holders.length === 0) found.lacks('no local policing body is in force', here);
  if (holders.length > 1)
    found.lacks(
      `more than one is recorded: ${holders.map((body) => body.name).join(', ')}`,
      placeOf(holders[1], 'role'),
    );
  if (named) found.meets(placeOf(named));
  else if (holders.length > 0)
    found.lacks(
      'the body that is named does not have the role of local policing body',
      placeOf(policing, 'body') ?? here,
    );
  if (isFilled(policing?.powers)) found.meets(placeOf(policing, 'powers'));
  else found.lacks('what it may do is not described', here);
  return found.outcome();
};

/** Each specified authority has agreed, with a post and a date; or a board has agreed for all with a note that says so. */
const signOff: DutyTest = (facts) => {
  const found = findings();
  const { partnership, document } = facts.model.content;
  const boards = new Set(partnership.boards.filter((board) => inForce(board, facts.date)).map((board) => board.id));
  const agreed = document.approvals.filter(
    (entry) => entry.status === 'agreed' && isFilled(entry.agreed_on) && isFilled(entry.post),
  );
  const isEarlier = (entry: { readonly content: string | null }): boolean =>
    entry.content !== null && entry.content !== facts.agreement().content;
  const delegated = agreed.find((entry) => boards.has(entry.body) && isFilled(entry.note));
  const bodies = bodiesInForce(facts, 'specified_authority');
  if (bodies.length === 0)
    found.lacks('no specified authority is listed', placeInContent(facts.model.content, 'partnership.bodies'));
  for (const body of bodies) {
    const entry = agreed.find((candidate) => candidate.body === body.id) ?? delegated;
    const begun = document.approvals.find((candidate) => candidate.body === body.id);
    if (entry && isEarlier(entry)) found.lacks(`${body.name} (it agreed an earlier text)`, placeOf(entry, 'content'));
    else if (entry) found.meets(placeOf(entry));
    else found.lacks(body.name, placeOf(begun) ?? placeInContent(facts.model.content, 'document.approvals'));
  }
  return found.outcome();
};

/** Tests of who carries the Duty. */
export const BODY_TESTS = {
  'classes-by-area': classesByArea,
  'both-tiers': bothTiers,
  'relevant-authorities': relevantAuthorities,
  'local-policing-body': localPolicingBody,
  'sign-off': signOff,
} satisfies Record<string, DutyTest>;
