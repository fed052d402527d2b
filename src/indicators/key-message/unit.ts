/** A unit taken apart: what is counted and, for a rate, per how many. */
export interface Unit {
  readonly kind: 'count' | 'rate' | 'percentage';
  /** `recorded offences`, `admissions`; for a percentage what it is of, or nothing. A rate "per 1,000 people" names nothing either. */
  readonly noun: string;
  /** `100,000` or `100,000 residents`; empty unless a rate. */
  readonly per: string;
}

const PERCENTAGE = /^(?:%|per cent|percentage|percent)\s*(?:of\s+)?(.*)$/i;
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
]);

/** Reads a unit as indicator metadata writes it. Offences are always named as recorded: what is not reported is not in them. */
export function readUnit(text: string): Unit {
  const share = PERCENTAGE.exec(text.trim());
  if (share) return { kind: 'percentage', noun: share[1] ?? '', per: '' };
  const rate = /^(?:(.+?)\s+)?per\s+(.+)$/i.exec(text.trim());
  const [noun, per] = rate ? [rate[1] ?? '', rate[2] ?? ''] : [text.trim(), ''];
  const recorded = /^(?:offences|crimes)\b/i.test(noun) ? `recorded ${noun}` : noun;
  return { kind: per === '' ? 'count' : 'rate', noun: recorded, per };
}

/** The noun for exactly one of it. */
export function singular(noun: string): string {
  const last = noun.split(' ').at(-1) ?? '';
  return noun.slice(0, noun.length - last.length) + (IRREGULAR.get(last) ?? last.replace(/s$/, ''));
}
