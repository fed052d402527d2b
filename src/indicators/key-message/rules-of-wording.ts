import { ILLUSTRATIVE } from './compose.ts';
import type { Rule } from './rule.ts';
import { readUnit } from './unit.ts';

const CAUSE = /\b(?:because of|thanks to|as a result of|driven by|due to|caused by|owing to|led to)\b/i;
const SHORT_PERIOD = /\b(?:quarter [1-4]|Q[1-4]|FY ?\d{2,4}|'\d\d)\b/i;
const SIGNIFICANT = /\bsignifican(?:t|tly|ce)\b/i;
const RECORDED = /\b(?:recorded|police records?)\b/i;
const UNRECORDED = /(?<!\brecorded )\b(?:offences|crimes)\b/i;
const PERSONS = /\b\d[\d,]*\s+(?:people|persons|victims|patients|children|pupils|young people|men|women)\b/i;

/** M9: period labels stand in full, since "quarter 1" means two things. */
export const periodsInFull: Rule = ({ first }) => first(SHORT_PERIOD);

/** M10: a control chart speaks of the expected range, never of significance. */
export const noSignificanceOnControlCharts: Rule = ({ first }, { facts }) =>
  facts.signal === undefined ? undefined : first(SIGNIFICANT);

/** M11: a text on illustrative figures begins by saying so. */
export const illustrativeIsSaid: Rule = ({ text }, { facts }) =>
  !facts.illustrative || text.startsWith(ILLUSTRATIVE) || text.startsWith('Illustrative:')
    ? undefined
    : text.split(/\s+/).slice(0, 3).join(' ');

/** M12: figures show no causes. */
export const noCause: Rule = ({ first }) => first(CAUSE);

/** M13: offences are recorded offences, and neither they nor admissions are people. */
export const countedThingsAreNamed: Rule = ({ first }, { facts }) => {
  const { noun } = readUnit(facts.unit);
  const events = /\b(?:offences|crimes|admissions|incidents)\b/i.exec(noun)?.[0].toLowerCase();
  if (events === undefined) return undefined;
  const isRecorded = events === 'offences' || events === 'crimes';
  const missing = isRecorded && first(RECORDED) === undefined ? first(UNRECORDED) : undefined;
  return missing ?? first(PERSONS);
};
