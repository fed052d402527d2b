import { keyMessageSentences } from './compose.ts';
import type { KeyMessageFacts } from './facts.ts';

/** The words for what a figure is: never "image of", no colours. */
export const CHART_WORDS = {
  bar: 'Bar chart',
  control: 'Control chart',
  dot: 'Dot chart',
  funnel: 'Funnel plot',
  grid: 'Heat grid',
  grouped: 'Grouped bar chart',
  line: 'Line chart',
  map: 'Tile map',
  scatter: 'Scatter chart',
  stacked: 'Stacked bar chart',
} as const;

/** About as much as a screen reader's user will hear out; the table carries the rest. */
const LONGEST = 250;

export interface AltTextInput {
  readonly chart: keyof typeof CHART_WORDS;
  /** The measure in lower case, such as `hospital admissions for violence per 100,000 residents`. */
  readonly measure: string;
  readonly area: string;
  /** Labels of the first and last period; one period is named once. */
  readonly firstPeriod: string;
  readonly lastPeriod: string;
  readonly facts: KeyMessageFacts | undefined;
  /** Whether points of the figure are hidden. */
  readonly someNotShown: boolean;
  /** The number of the table with the figure's data. */
  readonly table: string;
}

/**
 * Alternative text of a chart: kind, measure, area and periods; the key message, as many of its sentences as fit; a note on hidden points;
 * where the data are. Source: WCAG 2.2, criterion 1.1.1; Government Analysis Function, data visualisation: charts.
 */
export function composeAltText(input: AltTextInput): string {
  const { chart, measure, area, firstPeriod, lastPeriod, facts } = input;
  const periods = firstPeriod === lastPeriod ? firstPeriod : `${firstPeriod} to ${lastPeriod}`;
  const mark = facts?.illustrative ? 'Illustrative: ' : '';
  const opening = `${mark}${CHART_WORDS[chart]} of ${measure} in ${area}, ${periods}.`;
  const closing = [
    ...(input.someNotShown ? ["Some figures are not shown, to protect people's identity."] : []),
    `Data in table ${input.table}.`,
  ];
  const sentences = (facts ? keyMessageSentences(facts) : []).filter((sentence) => !closing.includes(sentence));
  // All claims or none: a level without its trend could mislead.
  const claims = facts ? keyMessageSentences({ ...facts, cautions: [] }) : [];
  const fits = (middle: readonly string[]): boolean => [opening, ...middle, ...closing].join(' ').length <= LONGEST;
  const middle = [sentences, claims, sentences.slice(0, 1)].find(fits) ?? [];
  return [opening, ...middle, ...closing].join(' ');
}
