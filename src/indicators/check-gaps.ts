import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import type { Place } from '../core/place.ts';
import { sayable } from '../core/sayable.ts';
import type { Areas } from '../model/areas.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import type { Filled, Gap } from './fill-gaps.ts';

/** So many groups of periods, and of series in each, are named; the others are counted. */
const MOST_NAMED = 5;

/**
 * One problem for all periods without a row that an indicator's series have between their first and last, and one for each period that is
 * too far from the others to be meant. Codes: csv/missing-period, csv/bad-period.
 */
export function checkGaps({ gaps, tooFar }: Filled, meta: IndicatorContent, areas: Areas, file: string): Diagnostic[] {
  const slips = tooFar.map(({ period, line }) => {
    const message = `"${period.text}" is so far from the other periods of ${meta.id} that one of them is a slip.`;
    return diagnostic('csv/bad-period', { file, line, column: 1 }, message);
  });
  const [first] = gaps;
  if (!first) return slips;
  const byPeriods = new Map<string, string[]>();
  for (const gap of gaps) {
    const periods = inWords(gap.runs);
    byPeriods.set(periods, [...(byPeriods.get(periods) ?? []), seriesName(gap, areas)]);
  }
  const named = [...byPeriods].map(([periods, series]) => `${periods} (${fewOf(series, ', ')})`);
  const message = `${meta.id} has no row for ${fewOf(named, '; ')}. Each is shown as not available.`;
  return [...slips, diagnostic('csv/missing-period', placeAfter(first, file), message, { also: placesOf(gaps, file) })];
}

const placeAfter = ({ after: { line } }: Gap, file: string): Place => ({ file, line, column: 1 });

function placesOf(gaps: readonly Gap[], file: string): Place[] {
  return gaps.slice(1, MOST_NAMED).map((gap) => placeAfter(gap, file));
}

/** "2018/19 to 2020/21"; what is not in one run is written one by one. */
function inWords(runs: Gap['runs']): string {
  return runs
    .map((run) => (run.length > 2 ? `${run[0]?.text} to ${run.at(-1)?.text}` : run.map(({ text }) => text).join(', ')))
    .join(', ');
}

function seriesName({ after: { area, age, sex, category } }: Gap, areas: Areas): string {
  const rest = [age === 'all' ? '' : `age ${age}`, sex === 'persons' ? '' : sex, sayable(category)].filter(
    (word) => word !== '',
  );
  return [areas.get(area)?.name ?? area, ...rest].join(' ');
}

function fewOf(items: readonly string[], between: string): string {
  if (items.length <= MOST_NAMED) return items.join(between);
  return `${items.slice(0, MOST_NAMED).join(between)}${between}and ${items.length - MOST_NAMED} more`;
}
