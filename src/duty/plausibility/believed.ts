import type { Place } from '../../core/place.ts';
import { placeInContent } from '../../model/content-path.ts';
import type { DutyFacts, Outcome } from '../outcome.ts';
import type { Requirement } from '../register.ts';
import type { Doubt } from './doubt.ts';
import { doubtsOf } from './doubts.ts';
import { linesOf } from './values.ts';

/**
 * The evidence of a requirement is looked at again once its test has found it. What lies within a record that cannot be so is no evidence: what was
 * met is then partly met, or missing when nothing else meets it, with the doubt as the detail.
 */
export function asBelieved(outcome: Outcome, { test, where }: Requirement, facts: DutyFacts): Outcome {
  if (outcome.status !== 'met' && outcome.status !== 'partly_met') return outcome;
  const doubts = doubtsOf(facts).filter(
    ({ forPeople, bearsOn }) => !forPeople && (bearsOn?.includes(test.name) ?? true),
  );
  if (doubts.length === 0) return outcome;
  const found = outcome.status === 'met' ? outcome.places : (outcome.meeting ?? []);
  // What a test found without saying where, stands where the register says such things stand.
  const evidence = found.length > 0 ? found : [placeInContent(facts.model.content, where)];
  const standing: Place[] = [];
  const against = new Set<Doubt>();
  for (const place of evidence) {
    const own = doubts.filter((doubt) => bearsOn(doubt, place, facts));
    for (const doubt of own) against.add(doubt);
    if (own.length === 0) standing.push(place);
  }
  if (against.size === 0) return outcome;
  const doubted = [...against];
  const places = doubted.flatMap(({ place }) => place ?? []);
  return {
    status: standing.length === 0 ? 'missing' : 'partly_met',
    places: outcome.status === 'met' ? places : [...outcome.places, ...places],
    details: [...outcome.details, ...doubted.map(({ what }) => what)],
    meeting: standing,
    doubts: doubted,
  };
}

/** True when a place lies in the doubted record, or what stands at it holds what is doubted. */
function bearsOn({ place, record }: Doubt, evidence: Place, { model }: DutyFacts): boolean {
  const holds = (outer: Place, { file, line }: Place): boolean => {
    if (outer.file !== file) return false;
    const { from, to } = linesOf(outer, model);
    return line >= from && line <= to;
  };
  return (place !== undefined && holds(evidence, place)) || (record !== undefined && holds(record, evidence));
}
