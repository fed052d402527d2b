import { placeInContent } from '../model/content-path.ts';
import { weaker } from './assurance.ts';
import { NOT_APPLICABLE } from './findings.ts';
import { judgementOf } from './judgements.ts';
import { makes } from './makes.ts';
import { messageOf } from './message.ts';
import type { DutyFacts, DutyTest, Outcome } from './outcome.ts';
import { asBelieved } from './plausibility/believed.ts';
import { isWaivable, REQUIREMENTS, type Requirement } from './register.ts';
import type { Result, Waiver } from './result.ts';
import { asSaid } from './said.ts';
import { TESTS } from './tests.ts';

/** Every requirement of the register against one edition's facts, in the register's order. */
export function judge(
  facts: DutyFacts,
  register: readonly Requirement[] = REQUIREMENTS,
  tests: Readonly<Record<string, DutyTest>> = TESTS,
): Result[] {
  return register.map((requirement) => judgeOne(requirement, facts, tests));
}

/** One step from what a test found to its result. A step may lower an outcome; none raises it. */
type Step = (outcome: Outcome, requirement: Requirement, facts: DutyFacts) => Outcome;

/** What becomes of what a test found, in this order. */
const STEPS: readonly Step[] = [asSaid, asBelieved];

/** Of what is there and cannot be so: the requirement's own message says what is absent. */
const IN_DOUBT = 'In doubt is "{title}": {details}.';

function judgeOne(requirement: Requirement, facts: DutyFacts, tests: Readonly<Record<string, DutyTest>>): Result {
  const first = outcomeOf(requirement, facts, tests);
  const outcome = STEPS.reduce((found, step) => step(found, requirement, facts), first);
  const { status, places, details, meeting = [], doubts, ownPublication } = outcome;
  const assurance = weaker(requirement.assurance, outcome.assurance ?? requirement.assurance);
  const judged = {
    requirement,
    assurance,
    ...(status === 'met' && ownPublication ? { ownPublication } : {}),
    judgement:
      status === 'met' && assurance !== 'checked' && ownPublication === undefined
        ? (judgementOf(requirement.id, facts) ?? outcome.judgement)
        : undefined,
  };
  if (status === 'met' || status === 'not_applicable') {
    return { ...judged, status, places, meeting: places, details: [], message: '', waiver: undefined };
  }
  const waiver = isWaivable(requirement) ? waiverFor(requirement.id, facts) : undefined;
  return {
    ...judged,
    status: waiver ? 'waived' : status,
    places: places.length > 0 ? places : [placeInContent(facts.model.content, requirement.where)],
    meeting,
    details,
    message:
      first.status === 'met' && doubts
        ? messageOf(
            IN_DOUBT.replace('{title}', () => requirement.title),
            details,
          )
        : messageOf(requirement.message, details, first.because),
    waiver,
    ...(doubts ? { doubts } : {}),
  };
}

function outcomeOf(
  { id, publication, profiles, test }: Requirement,
  facts: DutyFacts,
  tests: Readonly<Record<string, DutyTest>>,
): Outcome {
  // What is asked of a publication is asked of the edition that makes it.
  if (!publication.some((word) => makes(word, facts))) return NOT_APPLICABLE;
  if ((profiles ?? []).some((profile) => !facts.profiles.has(profile))) return NOT_APPLICABLE;
  const { name, ...args } = test;
  const run = tests[name];
  if (!run) throw new Error(`${id} names the test "${name}", which does not exist`);
  return run(facts, args);
}

/** The waiver that stands on the edition's date: decided by then, and not ended. */
function waiverFor(id: string, { model, date }: DutyFacts): Waiver | undefined {
  return (model.content.waivers.waivers ?? []).find(
    (waiver) => waiver.requirement === id && waiver.when <= date && waiver.until >= date,
  );
}
