import { ILLUSTRATIVE } from './compose.ts';
import type { KeyMessageFacts } from './facts.ts';
import { isShown } from './facts.ts';
import { readUnit } from './unit.ts';

const MOST_WORDS = 10;

/**
 * The headline of a figure: what comparison and trend show, in at most 10 words; else the neutral subtitle (measure, group, place,
 * period). Level and trend stand together, so that neither hides the other. Source: Government Analysis Function, data
 * visualisation: charts, on headline titles.
 */
export function composeHeadline(facts: KeyMessageFacts, subtitle: string): string {
  const claims = isShown(facts) ? [comparison(facts), trend(facts)].filter((claim) => claim !== undefined) : [];
  if (claims.length === 0) return subtitle;
  const subject = { count: 'Number', rate: 'Rate', percentage: 'Percentage' }[readUnit(facts.unit).kind];
  const text = `${subject} ${claims.join(' and ')}`;
  const headline = facts.illustrative ? `${ILLUSTRATIVE} ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
  return headline.split(/\s+/).length <= MOST_WORDS ? headline : subtitle;
}

function comparison({ comparison: found }: KeyMessageFacts): string | undefined {
  if (!found || found.significance === 'not_compared') return undefined;
  return found.significance === 'similar'
    ? `similar to ${found.benchmark}`
    : `${found.significance} than ${found.benchmark}`;
}

function trend({ trend: result, breakNote }: KeyMessageFacts): string | undefined {
  if (breakNote !== undefined) return undefined;
  return result === 'increasing' || result === 'decreasing' ? `${result} over five years` : undefined;
}
