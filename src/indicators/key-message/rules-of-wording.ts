import { firstMatch } from './claim-words.ts';
import { ILLUSTRATIVE } from './compose.ts';
import type { Rule } from './rule.ts';
import { readUnit } from './unit.ts';

const CAUSE = /\b(?:because of|thanks to|as a result of|driven by|due to|caused by|owing to|led to)\b/i;
const SHORT_PERIOD = /\b(?:quarter [1-4]|Q[1-4]|FY ?\d{2,4}|'\d\d)\b/i;
const PERSONS = /\b\d[\d,]*\s+(?:people|persons|victims|patients|children|pupils|young people|men|women)\b/i;

/** M9: period labels stand in full, since "quarter 1" means two things. */
export const periodsInFull: Rule = (text) => firstMatch(text, SHORT_PERIOD);

/** M10: a control chart speaks of the expected range, never of significance. */
export const noSignificanceOnControlCharts: Rule = (text, { facts }) =>
  facts.signal === undefined ? undefined : firstMatch(text, /\bsignifican(?:t|tly|ce)\b/i);

/** M11: a text on illustrative figures begins by saying so. */
export const illustrativeIsSaid: Rule = (text, { facts }) =>
  !facts.illustrative || text.startsWith(ILLUSTRATIVE) || text.startsWith('Illustrative:')
    ? undefined
    : text.split(/\s+/).slice(0, 3).join(' ');

/** M12: figures show no causes. */
export const noCause: Rule = (text) => firstMatch(text, CAUSE);

/** M13: offences are recorded offences, and neither they nor admissions are people. */
export const countedThingsAreNamed: Rule = (text, { facts }) => {
  const { noun } = readUnit(facts.unit);
  const events = /\b(?:offences|crimes|admissions|incidents)\b/i.exec(noun)?.[0].toLowerCase();
  if (events === undefined) return undefined;
  const unrecorded =
    events === 'offences' || events === 'crimes' ? /(?<!\brecorded )\b(?:offences|crimes)\b/i : undefined;
  const missing =
    unrecorded && !/\b(?:recorded|police records?)\b/i.test(text) ? firstMatch(text, unrecorded) : undefined;
  return missing ?? firstMatch(text, PERSONS);
};
