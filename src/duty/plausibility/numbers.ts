import { type Doubt, doubtOf } from './doubt.ts';
import { COUNTED_IN_WORDS, NUMBER_RULES } from './rules.ts';
import type { Said } from './values.ts';

const RULE_OF = new Map(NUMBER_RULES.flatMap((rule) => rule.paths.map((path) => [path, rule] as const)));
const IN_WORDS = new Set(COUNTED_IN_WORDS);

/** A number that cannot count what it says it counts, by the table of rules. Code: plausibility/number. */
export function numberDoubt(said: Said): Doubt | undefined {
  const { path, key, value } = said;
  const wrong =
    typeof value === 'number' ? wrongNumber(path, value) : IN_WORDS.has(path) ? wrongWords(String(value)) : undefined;
  return wrong ? doubtOf(said, { code: 'plausibility/number', what: `"${key}" is ${wrong}` }) : undefined;
}

function wrongNumber(path: string, value: number): string | undefined {
  const rule = RULE_OF.get(path);
  if (!rule) return undefined;
  if (value < rule.least) return `${value}, where there are at least ${rule.least}`;
  if (rule.most !== undefined && value > rule.most) return `${value}, where there are at most ${rule.most}`;
  return rule.whole && !Number.isInteger(value) ? `${value}, and only whole ones can be counted` : undefined;
}

/** Nobody, and no more is said than that: "Nobody counted; the hall was full" is an honest answer. */
const NOBODY =
  /^(?:(?:none|nobody|no[ -]one|nil|zero|nought)(?: of (?:them|those asked))?|(?:no|nil|zero)(?: [a-z-]+){0,2} (?:people|persons?|adults|children|pupils|parents|carers|families|victims|residents|members|participants|respondents|responses|replies|answers|takers))(?: (?:at all|yet|so far|came|attended|took part|turned up|joined|answered|responded|replied|(?:was|were) (?:asked|there|involved)))*[.!]?$/i;

/** "0 young people", "-4". A text that holds another number as well is left to readers. */
function wrongWords(text: string): string | undefined {
  const numbers = text.match(/(?<![\d,.])-?\d[\d,]*(?:\.\d+)?/g) ?? [];
  if (numbers.length === 0) return NOBODY.test(text.trim()) ? `"${text}", so nobody took part` : undefined;
  return numbers.every((number) => Number(number.replaceAll(',', '')) < 1)
    ? `"${text}", so nobody took part`
    : undefined;
}
