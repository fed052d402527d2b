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
 * period). Level and trend stand together, so that neither hides the other. `measure`, a short name such as `Violence with injury`, and
 * the area are put first where there is room. Source: Government Analysis Function, data visualisation: charts, on headline titles.
 */
export function composeHeadline(facts: KeyMessageFacts, subtitle: string, measure?: string): string {
  const subject = { count: 'Number', rate: 'Rate', percentage: 'Percentage' }[readUnit(facts.unit).kind];
  const names = measure === undefined ? [] : [`${measure} in ${facts.area}`, measure];
  const [long, short] = [claims(facts, ' over five years'), claims(facts, '')];
  if (long === '') return subtitle;
  const mark = facts.illustrative ? 'Illustrative: ' : '';
  const named = names.flatMap((name) => [long, short].map((claim) => `${name}: ${subject.toLowerCase()} ${claim}`));
  const candidates = [...named, `${subject} ${long}`];
  return candidates.map((text) => `${mark}${text}`).find(fitsHeadline) ?? subtitle;
}

function claims(facts: KeyMessageFacts, span: string): string {
  if (!isShown(facts)) return '';
  return [comparison(facts), trend(facts, span)].filter((claim) => claim !== undefined).join(' and ');
}

function comparison({ comparison: found }: KeyMessageFacts): string | undefined {
  if (!found || found.significance === 'not_compared' || found.significance === 'cannot_be_said') return undefined;
  return found.significance === 'similar'
    ? `similar to ${found.benchmark}`
    : `${found.significance} than ${found.benchmark}`;
}

/** A headline has no room to say that its five years begin with an unusual one, so it then makes no claim of them. */
function trend({ trend: result, breakNote, unusual }: KeyMessageFacts, span: string): string | undefined {
  if (breakNote !== undefined || unusual?.trend !== undefined) return undefined;
  return result === 'increasing' || result === 'decreasing' ? `${result}${span}` : undefined;
}
