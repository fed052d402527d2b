import { type Place, placeOf } from '../../core/place.ts';
import { isFilled, placeInContent } from '../../model/content-path.ts';
import { told } from '../arguments.ts';
import { bodiesInForce, serves } from '../bodies.ts';
import { findings, NOT_APPLICABLE } from '../findings.ts';
import { inForce } from '../in-force.ts';
import type { DutyFacts, DutyTest } from '../outcome.ts';
import { ofRevised, previousPublication } from '../revised.ts';

/** Somebody the Act says must be consulted. */
interface Consultee {
  readonly id: string;
  readonly name: string;
}

type Entry = DutyFacts['model']['content']['consultation']['log'][number];

/** The relevant authorities of a class, or of all, in force and serving an area of this edition; records that say "none" left out. */
function relevantAuthorities({ model, date }: DutyFacts, classes: readonly string[]): Consultee[] {
  return model.content.partnership.relevant_authorities.filter(
    (entry) =>
      classes.includes(entry.class) &&
      entry.none !== true &&
      inForce(entry, date) &&
      model.covered.some((area) => serves(entry, area.code)),
  );
}

const specified = (facts: DutyFacts): readonly Consultee[] =>
  facts.model.content.document.legal_basis.sections.includes('s9') ? bodiesInForce(facts, 'specified_authority') : [];

/**
 * What an entry of the log lacks to show that somebody was consulted by the edition's date; undefined when nothing. Whether an entry on a group
 * reached each of its members no words of it can show: people judge that (`look_at`).
 */
function lackOf(entry: Entry | undefined, date: string): string | undefined {
  if (!entry) return 'no entry';
  if (!isFilled(entry.asked_on)) return 'not yet asked';
  if (String(entry.asked_on) > date) return `to be asked on ${entry.asked_on}`;
  if (!isFilled(entry.method)) return 'no method';
  return isFilled(entry.response) ? undefined : 'no response, not even "none received"';
}

/** The entry on somebody that lacks least: the latest that shows consultation, or else any. */
function entryOn(facts: DutyFacts, consultee: Consultee): Entry | undefined {
  const entries = facts.model.content.consultation.log
    .filter((entry) => entry.body === consultee.id)
    .toSorted((a, b) => ((a.asked_on ?? '') < (b.asked_on ?? '') ? 1 : -1));
  return entries.find((entry) => lackOf(entry, facts.date) === undefined) ?? entries[0];
}

const logPlace = ({ model }: DutyFacts): Place => placeInContent(model.content, 'consultation.log');

function reconcile(facts: DutyFacts, consultees: readonly Consultee[]) {
  const found = findings();
  for (const consultee of consultees) {
    const entry = entryOn(facts, consultee);
    const lack = lackOf(entry, facts.date);
    if (lack === undefined) found.meets(placeOf(entry));
    else found.lacks(`${consultee.name}: ${lack}`, placeOf(entry) ?? logPlace(facts));
  }
  return found;
}

/** Each relevant authority of a class was consulted (section 8(4)). Where the content says there is none, nothing is asked. */
const consulted = told(
  {
    class: {
      type: 'text',
      description: 'The class of relevant authority.',
      like: 'partnership.relevant_authorities.class',
    },
  },
  (facts, { class: kind }) => {
    const { partnership } = facts.model.content;
    const consultees = relevantAuthorities(facts, [kind]);
    if (consultees.length > 0) return reconcile(facts, consultees).outcome();
    if (
      partnership.relevant_authorities.some(
        (entry) => entry.class === kind && entry.none === true && isFilled(entry.reason),
      )
    )
      return NOT_APPLICABLE;
    const found = findings();
    found.lacks('none is listed', placeOf(partnership, 'relevant_authorities'));
    return found.outcome();
  },
);

/** Every other specified authority was consulted on a strategy under section 9 (section 9(4)(a)). */
const consultedSpecified: DutyTest = (facts) => {
  const bodies = specified(facts);
  return bodies.length === 0 ? NOT_APPLICABLE : reconcile(facts, bodies).outcome();
};

/** All who must be consulted were asked again after the last publication (sections 8(11) and 9(11)). */
const consultedAgain = ofRevised((facts) => {
  const found = findings();
  const previous = previousPublication(facts.model);
  if (previous === undefined) {
    const { document } = facts.model.content;
    found.lacks('the day on which the last one was published is not recorded', placeOf(document, 'versions'));
    return found.outcome();
  }
  for (const consultee of [
    ...relevantAuthorities(facts, ['education', 'prison', 'youth_custody']),
    ...specified(facts),
  ]) {
    const entry = entryOn(facts, consultee);
    const asked = entry?.asked_on ?? '';
    if (asked > previous && asked <= facts.date) found.meets(placeOf(entry));
    else found.lacks(`${consultee.name}: ${askedBefore(asked, previous)}`, placeOf(entry) ?? logPlace(facts));
  }
  return found.outcome();
});

/** When somebody was asked who was not asked again by the edition. */
function askedBefore(asked: string, previous: string): string {
  if (asked === '') return 'not yet asked';
  return asked > previous ? `to be asked on ${asked}` : `last asked on ${asked}`;
}

/** The public was asked, or there is a reason why not. */
const publicConsulted: DutyTest = ({ model }) => {
  const found = findings();
  const { public: asked } = model.content.consultation;
  if (asked?.done === true || isFilled(asked?.reason)) found.meets(placeOf(asked));
  else found.lacks('why the public was not asked', placeInContent(model.content, 'consultation.public'));
  return found.outcome();
};

/** A consultation draft has questions, says how to answer, and has a closing date that is to come. */
const consultationDraft: DutyTest = ({ model, date }) => {
  if (model.status !== 'consultation') return NOT_APPLICABLE;
  const found = findings();
  const { draft } = model.content.consultation;
  const here = placeInContent(model.content, 'consultation.draft');
  if (isFilled(draft?.questions)) found.meets(placeOf(draft, 'questions'));
  else found.lacks('questions', here);
  if (isFilled(draft?.how_to_respond)) found.meets(placeOf(draft, 'how_to_respond'));
  else found.lacks('how to answer', here);
  const closes = draft?.closes_on ?? null;
  if (closes !== null && closes >= date) found.meets(placeOf(draft, 'closes_on'));
  else
    found.lacks(
      closes === null ? 'a closing date' : `a closing date after ${closes}`,
      placeOf(draft, 'closes_on') ?? here,
    );
  return found.outcome();
};

/** Tests of consultation. */
export const CONSULTATION_TESTS = {
  consulted,
  'consulted-specified': consultedSpecified,
  'consulted-again': consultedAgain,
  'public-consulted': publicConsulted,
  'consultation-draft': consultationDraft,
} satisfies Record<string, DutyTest>;
