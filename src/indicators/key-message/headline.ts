import type { KeyMessageFacts } from './facts.ts';
import { isShown } from './facts.ts';
import { readUnit } from './unit.ts';

const MOST_WORDS = 10;

/** True when a headline is short enough to be taken in at a glance. */
export function fitsHeadline(text: string): boolean {
  return text.split(/\s+/).length <= MOST_WORDS;
}

/**
 * The headline of a figure: what comparison and trend show, in at most 10 words; else the neutral subtitle (measure, group, place,
 * period). Level and trend stand together, so that neither hides the other. `names` are what the figure may be called, the best first, such as
 * `Violence with injury in Leicester`; one of them stands in it, or none was given. Source: Government Analysis Function, data
 * visualisation: charts, on headline titles.
 */
export function composeHeadline(facts: KeyMessageFacts, subtitle: string, names: readonly string[] = []): string {
  return composeHeadlines(facts, names)[0] ?? subtitle;
}

/** Every such headline that fits, the best first. */
export function composeHeadlines(facts: KeyMessageFacts, names: readonly string[]): readonly string[] {
  const worded = claims(facts);
  const mark = facts.illustrative ? 'Illustrative: ' : '';
  const named = names.flatMap((name) => worded.map((claim) => `${name}: ${claim}`));
  const candidates = names.length === 0 ? worded.map((claim) => claim.charAt(0).toUpperCase() + claim.slice(1)) : named;
  return [...new Set(candidates.map((text) => `${mark}${text}`))].filter(fitsHeadline);
}

/** What it claims, in the order of preference: with the rate or number named, and without. */
function claims(facts: KeyMessageFacts): readonly string[] {
  if (!isShown(facts)) return [];
  const { comparison: found } = facts;
  if (found?.significance === 'too_few') return [`too few to compare with ${found.benchmark}`];
  const subject = { count: 'number', rate: 'rate', percentage: 'percentage' }[readUnit(facts.unit).kind];
  const said = (span: string) => [comparison(found), trend(facts, span)].filter((claim) => claim !== undefined);
  const [long, short] = [said(' over five years'), said('')].map((parts) => parts.join(' and '));
  return long ? [`${subject} ${long}`, `${subject} ${short}`, short ?? ''] : [];
}

function comparison(found: KeyMessageFacts['comparison']): string | undefined {
  if (found?.significance === 'similar') return `similar to ${found.benchmark}`;
  return found?.significance === 'higher' || found?.significance === 'lower'
    ? `${found.significance} than ${found.benchmark}`
    : undefined;
}

/** A headline has no room to say that its five years begin with an unusual one, so it then makes no claim of them. */
function trend({ trend: result, breakNote, unusual }: KeyMessageFacts, span: string): string | undefined {
  if (breakNote !== undefined || unusual?.trend !== undefined) return undefined;
  return result === 'increasing' || result === 'decreasing' ? `${result}${span}` : undefined;
}
