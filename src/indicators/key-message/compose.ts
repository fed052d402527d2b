import { displayNumber } from '../display-number.ts';
import type { Unusual } from '../unusual-periods.ts';
import type { Caution, KeyMessageFacts } from './facts.ts';
import { changeDirection, isShown } from './facts.ts';
import { withMark } from './mark.ts';
import type { Unit } from './unit.ts';
import { readUnit, singular } from './unit.ts';

/** How a sentence made from illustrative figures begins. */
export const ILLUSTRATIVE = 'Illustrative figures:';

/** A result that not every possible count gives. */
const UNSAID = 'cannot be said, because the counts are rounded.';

const NO_TREND: Readonly<Record<NonNullable<KeyMessageFacts['noTrend']>, string>> = {
  overlap: 'No trend is worked out, because the periods overlap.',
  together: 'No trend is worked out, because each figure is of several years together.',
};

const CAUTIONS: Readonly<Record<Caution, string>> = {
  small_numbers: 'The numbers are small and vary by chance.',
  recording_change: 'Recording practice has changed, which affects the figures.',
  some_not_shown: "Some figures are not shown, to protect people's identity.",
  provisional: 'These figures are provisional.',
  low_reliability: 'The source marks this figure as of low reliability.',
};

/**
 * The key message of a figure: level, comparison, trend, change and caution, each left out when its facts are absent. One function
 * for the document, the alternative text and the summary; the same facts always give the same words.
 * Source: the figure rules M1 to M16 of this project, after the Government Analysis Function's guidance on communicating statistics.
 */
export function composeKeyMessage(facts: KeyMessageFacts): string {
  const { said, cautions } = partsOf(facts);
  if (!facts.illustrative) return [...said, ...cautions].join(' ');
  const [first = '', ...others] = said;
  return [`${ILLUSTRATIVE} ${lowerFirst(first)}`, ...others.map((text) => withMark(text)), ...cautions].join(' ');
}

/** The sentences of the key message in order, without the mark of illustrative figures. */
export function keyMessageSentences(facts: KeyMessageFacts): readonly string[] {
  const { said, cautions } = partsOf(facts);
  return [...said, ...cautions];
}

/** What the figures say, and what is said of them. */
function partsOf(facts: KeyMessageFacts): { readonly said: readonly string[]; readonly cautions: readonly string[] } {
  const unit = readUnit(facts.unit);
  if (!isShown(facts)) return { said: [notShown(facts, unit)], cautions: [] };
  const inTime =
    facts.breakNote === undefined ? (trend(facts, unit) ?? change(facts, unit)) : breakSentence(facts.breakNote);
  const rounded = facts.roundedTo === undefined ? [] : [`Counts are rounded to the nearest ${facts.roundedTo}.`];
  const noTrend = facts.noTrend === undefined ? [] : [NO_TREND[facts.noTrend]];
  const cautions = [...noTrend, ...rounded, ...facts.cautions.map((caution) => CAUTIONS[caution])];
  const said = [level(facts, unit), comparisonSentence(facts, false), inTime, signal(facts)];
  return { said: said.filter((sentence) => sentence !== undefined), cautions };
}

function level(facts: KeyMessageFacts, unit: Unit): string {
  const { latest, decimals } = facts;
  const where = whereAndWhom(facts);
  const value = displayNumber(latest.value ?? 0, { decimals });
  const when = inPeriod(latest.period);
  const limits =
    latest.lower == null || latest.upper == null
      ? ''
      : ` (${displayNumber(latest.lower, { decimals })} to ${displayNumber(latest.upper, { decimals })})`;
  if (unit.kind === 'percentage') {
    const of = unit.noun === '' ? '' : ` of ${unit.noun}`;
    return `${when} the percentage in ${where} was ${value} per cent${of}${limits}.`;
  }
  if (unit.kind === 'count') return `${when} ${thereWere(value, unit.noun)} in ${where}${limits}.`;
  if (unit.noun === '') return `${when} the rate in ${where} was ${value} per ${unit.per}${limits}.`;
  if (latest.count == null) return `${when} ${thereWere(value, unit.noun)} per ${unit.per} in ${where}${limits}.`;
  const count = displayNumber(latest.count, { decimals: 0 });
  return `${when} ${thereWere(count, unit.noun)} in ${where}, ${value} per ${unit.per}${limits}.`;
}

/** "Leicester", or "Leicester (under 25)" where not everybody is meant. */
function whereAndWhom({ area, group }: Pick<KeyMessageFacts, 'area' | 'group'>): string {
  return group === undefined ? area : `${area} (${group})`;
}

function thereWere(number: string, noun: string): string {
  return number === '1' ? `there was 1 ${singular(noun)}` : `there were ${number} ${noun}`;
}

/** How the latest value stands beside the benchmark. `withOwn` gives the value itself as well, for where the level does not stand before it. */
export function comparisonSentence(facts: KeyMessageFacts, withOwn: boolean): string | undefined {
  const { comparison: found, decimals, latest } = facts;
  if (!found || found.significance === 'not_compared') return undefined;
  const unit = readUnit(facts.unit);
  const value = found.value == null ? '' : ` (${displayNumber(found.value, { decimals })})`;
  const own = withOwn && latest.value !== null ? displayNumber(latest.value, { decimals }) : '';
  const subjectWords = own === '' ? reference(facts, unit) : `The ${subject(unit)}`;
  if (found.significance === 'cannot_be_said' || found.significance === 'too_few') {
    const it = `${subjectWords}${own === '' ? '' : ` (${own})`}`;
    return found.significance === 'too_few'
      ? `${it} rests on too few events to compare with ${found.benchmark}${value}.`
      : `How ${lowerFirst(it)} compares with ${found.benchmark}${value} ${UNSAID}`;
  }
  const words = found.significance === 'similar' ? 'similar to' : `${found.significance} than`;
  const was = own === '' ? 'was' : `was ${own}${unit.kind === 'percentage' ? ' per cent' : ''},`;
  return `${subjectWords} ${was} ${words} ${found.benchmark}${value}.`;
}

function trend({ trend: result, unusual }: KeyMessageFacts, unit: Unit): string | undefined {
  if (result === undefined || result === 'cannot be calculated') return undefined;
  if (result === 'cannot be said') return `Whether there was a change over the last five years ${UNSAID}`;
  const begin = unusual?.trend === undefined ? '' : `, which begin with ${inBrackets(unusual.trend)}`;
  if (result === 'no significant change') return `There was no significant change over the last five years${begin}.`;
  return `The ${subject(unit)} has been ${result} over the last five years${begin}.`;
}

/** "2020/21 (unusual: restrictions during the pandemic)". */
function inBrackets({ period, why }: Unusual): string {
  return `${period} (unusual: ${why.replace(/[.\s]+$/, '')})`;
}

function change(facts: KeyMessageFacts, unit: Unit): string | undefined {
  const { change: found, previous, decimals } = facts;
  if (!found || previous?.value == null) return undefined;
  const base = facts.unusual?.change;
  const when = base === undefined ? previous.period : inBrackets({ ...base, period: previous.period });
  const before = `${displayNumber(previous.value, { decimals })} ${lowerFirst(inPeriod(when))}`;
  const it = facts.latest.count == null ? 'It' : reference(facts, unit);
  if (found.unsaid) return `${it} was ${before}; whether that is a change ${UNSAID}`;
  if (!found.significant) return `${it} was ${before}; the difference is within what chance would give.`;
  const direction = changeDirection(facts);
  if (!direction) return undefined;
  return `${reference(facts, unit)} was ${direction === 'increasing' ? 'up' : 'down'} from ${before}${size(facts, unit)}.`;
}

/** What is compared: named when the level gave both a count and a rate, so that the two are not mixed. */
function reference({ latest }: KeyMessageFacts, unit: Unit): string {
  return latest.count == null ? 'This' : `The ${subject(unit)}`;
}

/** The size of a change in brackets: percentage points for a percentage, else per cent where the base allows one. */
function size({ change: found, latest, previous }: KeyMessageFacts, unit: Unit): string {
  if (!found?.showPercent || found.percent === null) return '';
  if (unit.kind !== 'percentage') return ` (${displayNumber(Math.abs(found.percent), { decimals: 1 })} per cent)`;
  const points = Math.abs((latest.value ?? 0) - (previous?.value ?? 0));
  return ` (${displayNumber(points, { decimals: 1 })} percentage points)`;
}

function breakSentence(note: string): string {
  return `Figures before and after a break in the series are not compared: ${note.replace(/[.\s]+$/, '')}.`;
}

function signal({ signal: type }: KeyMessageFacts): string | undefined {
  if (type === undefined || type === 'common_cause') return undefined;
  const subjectOf = type.startsWith('astronomical') ? 'latest figure' : 'recent pattern';
  return `The ${subjectOf} is outside the expected range.`;
}

function notShown({ latest, area, group }: KeyMessageFacts, unit: Unit): string {
  const of = unit.noun === '' ? '' : ` of ${unit.noun}`;
  const why =
    latest.hidden === 'suppressed'
      ? "not shown, to protect people's identity"
      : latest.unreliable
        ? 'not given by the source, because it is of low reliability'
        : 'not available';
  return `${inPeriod(latest.period)} the ${subject(unit)}${of} in ${whereAndWhom({ area, group })} is ${why}.`;
}

function subject({ kind }: Unit): string {
  return kind === 'count' ? 'number' : kind;
}

/** The period in a sentence: a day stands with "on", a rolling or an academic year with "the". */
function inPeriod(label: string): string {
  if (/^\d{1,2} [A-Z]/.test(label) && !label.startsWith('12 months')) return `On ${label}`;
  return label.startsWith('12 months to') || label.endsWith(' academic year') ? `In the ${label}` : `In ${label}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
