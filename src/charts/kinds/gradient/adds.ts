import { numberText, roundHalfAway } from '../../../indicators/display-number.ts';
import { howMany } from '../../../indicators/how-many.ts';
import type { QuantileRate } from '../../../indicators/rate-by-quantile.ts';
import type { Added, AreaFigure, NotAdded } from '../../adds.ts';
import { fittedThrough, groupName, slopeInWords } from './fitted.ts';

/** Groups of areas at their places among all people, the least deprived first, with the line through them. */
export function adds(figure: AreaFigure): Added | NotAdded {
  const { areas, of, by, groups, word } = figure;
  if (!by) throw new Error('a gradient needs the indicator that ranks the areas');
  const fitted = fittedThrough(figure);
  if ('why' in fitted) return fitted;
  const { line } = fitted;
  if (!line) return { why: word('quantiles.too_few', { areas: areas.length, groups }) };
  const rates = fitted.rates.toReversed();
  const round = (value: number): number => roundHalfAway(value, of.decimals);
  const names = rates.map(({ quantile }) => groupName(quantile, groups, word));
  return {
    draws: {
      categories: names,
      series: [
        {
          name: word('quantiles.group'),
          points: rates.map(({ value, lower, upper }) => ({
            value: round(value),
            lower: round(lower),
            upper: round(upper),
          })),
        },
      ],
      across: { title: word('gradient.across'), decimals: 1, values: middles(rates) },
      curves: [
        {
          name: word('gradient.line', { slope: numberText(line.slope, of.decimals) }),
          lines: [
            [
              [0, line.atFirst],
              [100, line.atLast],
            ],
          ],
        },
      ],
      own: undefined,
      benchmark: undefined,
    },
    isWholeTable: true,
    columns: [
      { label: word('quantiles.group'), kind: 'rowHeader', width: 2, cells: names },
      { label: word('quantiles.areas'), kind: 'number', width: 1, cells: rates.map((one) => numberText(one.areas, 0)) },
      { label: word('count'), kind: 'number', width: 1, cells: rates.map(({ count }) => numberText(count, 0)) },
      {
        label: word(`measure.${of.measure}`),
        kind: 'number',
        width: 1,
        cells: rates.map(({ value }) => numberText(value, of.decimals)),
      },
      {
        label: word('limits'),
        kind: 'number',
        width: 1.5,
        cells: rates.map(({ lower, upper }) =>
          word('range', { lower: numberText(lower, of.decimals), upper: numberText(upper, of.decimals) }),
        ),
      },
    ],
    says: slopeInWords(line, of, word),
    headlines: [word('gradient.headline', { name: of.name })],
    notes: [
      word('quantiles.note', {
        number: howMany(areas.length),
        groups,
        by: by.name,
        period: by.areas[0]?.point?.period.label ?? '',
      }),
      word('quantiles.note_slope'),
    ],
    methods: ['quantiles', 'slope_index'],
  };
}

/** The middle of each group's share of all people, in per cent. */
function middles(rates: readonly QuantileRate[]): readonly number[] {
  const all = rates.reduce((sum, { denominator }) => sum + denominator, 0);
  let before = 0;
  return rates.map(({ denominator }) => {
    const middle = (100 * (before + denominator / 2)) / all;
    before += denominator;
    return roundHalfAway(middle, 1);
  });
}
