import { shownNumber } from '../../../disclosure/shown-number.ts';
import { numberText } from '../../../indicators/display-number.ts';
import { type QuantileRate, rateByQuantile } from '../../../indicators/rate-by-quantile.ts';
import { type SlopeIndex, slopeIndex } from '../../../indicators/slope-index.ts';
import type { AreaFigure, Measured, NotAdded, Word } from '../../adds.ts';

/** Fewer groups do not bear a line. */
const FEWEST_FOR_LINE = 3;

/** Groups of areas by deprivation, the most deprived first, and the line through them; undefined where they bear none. */
export interface Fitted {
  readonly rates: readonly QuantileRate[];
  readonly line: SlopeIndex | undefined;
}

/** The rates of groups of areas that another indicator ranks, or why there are none. */
export function fittedThrough({
  areas,
  of,
  by,
  groups,
  highestFirst,
  word,
  whyHidden,
}: Omit<AreaFigure, 'target' | 'comparedBy'>): Fitted | NotAdded {
  const scores = by?.areas ?? [];
  const hidden = whyHidden(areas, 'count') ?? whyHidden(scores, 'value');
  if (hidden !== undefined) return { why: hidden };
  const found = rateByQuantile({
    areas: areas.map(({ point }, index) => ({
      score: shownNumber(scores[index]?.point, 'value'),
      count: shownNumber(point, 'count'),
      denominator: point?.denominator ?? null,
    })),
    groups,
    highestFirst,
    measure: of.measure === 'proportion' ? 'proportion' : 'crude_rate',
    multiplier: of.multiplier,
  });
  if (found.status === 'missing') return { why: word('made.why.no_denominator') };
  if (found.status === 'error') return { why: word('quantiles.too_few', { areas: areas.length, groups }) };
  return { rates: found.quantiles, line: lineThrough(found.quantiles) };
}

/** From the least deprived group, at rank 0, to the most deprived one. Undefined of too few groups. */
function lineThrough(rates: readonly QuantileRate[]): SlopeIndex | undefined {
  if (rates.length < FEWEST_FOR_LINE) return undefined;
  const groups = rates
    .toReversed()
    .map(({ denominator, value, lower, upper }) => ({ population: denominator, value, lower, upper }));
  const found = slopeIndex({ groups });
  return found.status === 'ok' ? found : undefined;
}

/** What a group is called. */
export function groupName(quantile: number, groups: number, word: Word): string {
  const key = quantile === 1 ? 'first' : quantile === groups ? 'last' : 'other';
  return word(`quantiles.name.${key}`, { quantile });
}

/** What the line says, with its limits; that they include no difference is said. */
export function slopeInWords(line: SlopeIndex, { decimals, unit }: Measured, word: Word): string {
  const text = (value: number): string => numberText(value, decimals);
  const range = (lower: number, upper: number, digits: number): string =>
    word('range', { lower: numberText(lower, digits), upper: numberText(upper, digits) });
  const slots = {
    unit,
    most: text(line.atLast),
    least: text(line.atFirst),
    slope: text(line.slope),
    limits: range(line.slopeLower, line.slopeUpper, decimals),
  };
  const { ratio, ratioLower, ratioUpper } = line;
  const ofRatio =
    ratio === null || ratioLower === null || ratioUpper === null
      ? []
      : [word('quantiles.ratio', { ratio: numberText(ratio, 1), limits: range(ratioLower, ratioUpper, 1) })];
  const unclear = line.slopeLower <= 0 && line.slopeUpper >= 0 ? [word('quantiles.unclear')] : [];
  return [word('quantiles.slope', slots), ...ofRatio, ...unclear].join(' ');
}
