import type { Publication } from '../assemble/publication.ts';
import type { Place } from '../core/place.ts';
import type { Model } from '../model/model.ts';
import { wordOfRole } from '../schema/roles.ts';
import { extentOf } from './extents.ts';
import { NOT_APPLICABLE } from './findings.ts';
import { makes } from './makes.ts';
import { nodesSaid } from './nodes.ts';
import type { DutyFacts, Outcome } from './outcome.ts';
import type { Requirement } from './register.ts';

/** What a publication prints, or leaves to another edition: the lines of the content that its nodes come from, by file, and the anchors of its headings. */
interface Printed {
  readonly lines: ReadonlyMap<string, ReadonlySet<number>>;
  readonly headings: ReadonlySet<string>;
}

const known = new WeakMap<Publication, Printed>();

/**
 * Tests of what must not stand in a publication, of the data behind it, or of how it is made: they hold whatever is printed, and would hold
 * of an empty page.
 */
export const HOLDS_ANYWAY: ReadonlySet<string> = new Set([
  'accessible',
  'aggregated',
  'bodies-of-country',
  'child-first',
  'gateway-limits',
  'health-aggregate',
  'measures-definition',
  'no-personal-information',
  'no-restricted-source',
  'no-section-17',
  'no-terrorism',
  'rates-for-comparison',
  'screened',
  'small-numbers',
  'two-products',
  'variants-inherit',
  'welsh-version',
]);

/**
 * The Duty asks what the publications say, not what the folder holds. What a test found met counts only when it is printed: under the heading
 * that the register names for a publication, or by a node that was made from the very records that meet it. A publication for which the
 * register names a heading must print it; where it names none, one of the publications that the requirement concerns must. An annex that the
 * register names is one of these.
 */
export function asSaid(outcome: Outcome, requirement: Requirement, facts: DutyFacts): Outcome {
  if (!HOLDS_ANYWAY.has(requirement.test.name) && (outcome.status === 'met' || outcome.status === 'partly_met'))
    return onThePage(outcome, requirement, facts);
  return outcome;
}

/** A publication that a requirement concerns, and the heading under which the register says it prints it. */
interface Concerned {
  readonly publication: Publication;
  readonly heading: string | undefined;
}

/** The anchor of the heading under which the register says that a publication prints it. */
export const headingIn = ({ role, id }: Publication, { printed }: Requirement): string | undefined =>
  printed?.[wordOfRole(role) ?? id];

function onThePage(outcome: Outcome, requirement: Requirement, { model, publications }: DutyFacts): Outcome {
  const evidence = [...outcome.places, ...(outcome.meeting ?? [])];
  // What is met by what nobody wrote, such as a word that is taken where none is given, is recorded nowhere.
  const isRecorded = (outcome.meeting ?? outcome.places).length > 0;
  if (!isRecorded) return outcome;
  const concerned = publications.flatMap((publication): Concerned[] => {
    const heading = headingIn(publication, requirement);
    const word = wordOfRole(publication.role);
    const isConcerned = word === undefined ? heading !== undefined : requirement.publication.includes(word);
    return isConcerned ? [{ publication, heading }] : [];
  });
  // Most evidence is printed from its own line; how far its records go is worked out only where that leaves something open.
  if (lackingIn(concerned, (one) => saysAtOnce(one, evidence)).length === 0) return outcome;
  const lacking = lackingIn(concerned, (one) => saysAtOnce(one, evidence) || saysRecord(one, evidence, model));
  if (lacking.length === 0) return outcome;
  const recorded = outcome.status === 'met' ? 'it is recorded' : 'the rest is recorded';
  const details = [
    ...outcome.details,
    ...lacking.map(({ publication }) => `${recorded}, but "${publication.titleBlock.title}" does not print it`),
  ];
  const { places, meeting = places } = outcome;
  const nowhere = lacking.length === concerned.length;
  // What the other publication of the Duty prints, of which another edition is, is asked of that edition.
  const isLeft = requirement.publication.some((word) => !makes(word, { publications }));
  if (nowhere && isLeft && concerned.every(({ heading }) => heading === undefined)) return NOT_APPLICABLE;
  return nowhere ? { status: 'missing', places, details } : { status: 'partly_met', places, details, meeting };
}

/** The publications that would have to print it and do not. */
function lackingIn(concerned: readonly Concerned[], says: (one: Concerned) => boolean): readonly Concerned[] {
  const silent = concerned.filter((one) => !says(one));
  return silent.length === concerned.length ? silent : silent.filter(({ heading }) => heading !== undefined);
}

function saysAtOnce({ publication, heading }: Concerned, evidence: readonly Place[]): boolean {
  const { lines, headings } = printedBy(publication);
  return (
    (heading !== undefined && headings.has(heading)) ||
    evidence.some(({ file, line }) => lines.get(file)?.has(line) === true)
  );
}

/** Whether anything is printed from the values at these places, or from the records that they belong to. */
function saysRecord({ publication }: Concerned, evidence: readonly Place[], model: Model): boolean {
  const { lines } = printedBy(publication);
  return evidence.some((place) => {
    const printed = lines.get(place.file);
    if (!printed) return false;
    const { from, to, record } = extentOf(place, model);
    for (let line = from; line <= to; line++) if (printed.has(line)) return true;
    return printed.has(record);
  });
}

/** Whether a publication prints anything that was made from the values at these places, or from their records. */
export function prints(publication: Publication, evidence: readonly Place[], model: Model): boolean {
  const one = { publication, heading: undefined };
  return saysAtOnce(one, evidence) || saysRecord(one, evidence, model);
}

function printedBy(publication: Publication): Printed {
  const found = known.get(publication);
  if (found) return found;
  const lines = new Map<string, Set<number>>();
  const headings = new Set<string>();
  const note = (place: Place | undefined): void => {
    if (!place) return;
    const ofFile = lines.get(place.file);
    if (ofFile) ofFile.add(place.line);
    else lines.set(place.file, new Set([place.line]));
  };
  for (const node of nodesSaid(publication)) {
    note(node.data?.source);
    if (node.type === 'heading' && node.data?.id) headings.add(node.data.id);
    if (node.type === 'dataTable') for (const row of node.rows) note(row.source);
  }
  const printed = { lines, headings };
  known.set(publication, printed);
  return printed;
}
