import { comparisonSentence, keyMessageSentences } from './compose.ts';
import { isShown, type KeyMessageFacts } from './facts.ts';

/** About as much as a screen reader's user will hear out; the table carries the rest. */
const LONGEST = 250;

export interface AltTextInput {
  /** What the figure is, at the start of a sentence, such as `Line chart`: never "image of", no colours. */
  readonly chart: string;
  /** The measure in lower case, such as `hospital admissions for violence per 100,000 residents`. */
  readonly measure: string;
  readonly area: string;
  /** Labels of the first and last period; one period is named once. */
  readonly firstPeriod: string;
  readonly lastPeriod: string;
  readonly facts: KeyMessageFacts | undefined;
  /** Whether points of the figure are hidden. */
  readonly someNotShown: boolean;
  /** What a line across the figure marks, as a sentence. */
  readonly line?: string | undefined;
  /** Shorter names, for when the message would not fit beside the full ones. */
  readonly shorter?: { readonly measure: string; readonly area: string };
  /** The number of the table with the figure's data; undefined when it stands below the figure. */
  readonly table: string | undefined;
}

/** Whether an alternative text is short enough to be heard out. */
export function fitsAltText(text: string): boolean {
  return text.length <= LONGEST;
}

/**
 * Alternative text of a chart: kind, measure, area and periods; the key message, as many of its sentences as fit; a note on hidden points;
 * where the data are. Source: WCAG 2.2, criterion 1.1.1; Government Analysis Function, data visualisation: charts.
 */
export function composeAltText(input: AltTextInput): string {
  const { chart, firstPeriod, lastPeriod, facts } = input;
  const periods = firstPeriod === lastPeriod ? firstPeriod : `${firstPeriod} to ${lastPeriod}`;
  const mark = facts?.illustrative ? 'Illustrative: ' : '';
  const openings = [input, ...(input.shorter ? [input.shorter] : [])].map(
    ({ measure, area }) => `${mark}${chart} of ${measure} in ${area}, ${periods}.`,
  );
  const closing = [
    ...(input.line === undefined ? [] : [input.line]),
    ...(input.someNotShown ? ["Some figures are not shown, to protect people's identity."] : []),
    input.table === undefined ? 'Data in the table below.' : `Data in table ${input.table}.`,
  ];
  for (const middle of facts ? middles(facts, closing) : [[]]) {
    const text = openings.map((opening) => [opening, ...middle, ...closing].join(' ')).find(fitsAltText);
    if (text !== undefined) return text;
  }
  return [openings.at(-1), ...closing].join(' ');
}

/**
 * What may stand in the middle, best first, as far as it is asked for. A comparison may stand without a trend only where that has no direction: one could
 * mislead without the other.
 */
function* middles(facts: KeyMessageFacts, closing: readonly string[]): Generator<readonly string[]> {
  yield keyMessageSentences(facts).filter((sentence) => !closing.includes(sentence));
  const claims = keyMessageSentences({ ...facts, ...WITHOUT_CAUTIONS });
  yield claims;
  const compared = comparisonSentence(facts, true);
  const isBeside = compared !== undefined && isShown(facts);
  if (isBeside) yield [compared, ...claims.slice(2)];
  // Without the level a sentence must name what it speaks of, which it does where the level has a count, and not compare a value that is then not given.
  const isChange = facts.breakNote === undefined && (facts.trend ?? NOT_TESTED) === NOT_TESTED;
  if (compared === undefined && facts.latest.count != null && !isChange) yield claims.slice(1);
  // What was unusual stands in the note below the figure as well.
  const usual = keyMessageSentences({ ...facts, ...WITHOUT_CAUTIONS, unusual: undefined });
  if (facts.unusual !== undefined) yield usual;
  if (isBeside) yield [compared, ...usual.slice(2)];
  const isDirected = facts.trend === 'increasing' || facts.trend === 'decreasing';
  if (compared !== undefined && !isDirected) yield [compared];
  yield claims.slice(0, 1);
  yield [];
}

const NOT_TESTED = 'cannot be calculated';
const WITHOUT_CAUTIONS = { cautions: [], roundedTo: undefined, noTrend: undefined } as const;
