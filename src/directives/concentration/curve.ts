import type { Assembly } from '../../assemble/assembly.ts';
import type { Drawn } from '../../assemble/figure/made-figure.ts';
import { lowerFirst } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import { CHART_KINDS } from '../../charts/kinds.ts';
import type { Concentration } from '../../indicators/concentration.ts';
import type { CurveStep } from '../../indicators/concentration-curve.ts';
import { roundHalfAway } from '../../indicators/display-number.ts';
import type { Sample } from '../made.ts';

/** What is said of the same areas. */
interface Said {
  readonly sample: Sample;
  readonly sentence: string;
  /** What the labels of the sentence take. */
  readonly slots: Readonly<Record<string, string>>;
}

/** The curve through its steps, that of the top areas by name, beside the line of equal shares. Shares are drawn as they are printed. */
export function curveOf(
  steps: readonly CurveStep[],
  { areas, topAreas }: Concentration,
  { sample, sentence, slots }: Said,
  { kit: { labels } }: Assembly,
): Drawn {
  const { counted, measured } = sample;
  const points = steps.map((step) => ({
    across: roundHalfAway((100 * step.areas) / areas, 1),
    share: roundHalfAway(step.sharePercent, 1),
  }));
  const valueTitle = label(labels, 'concentration.share', { things: measured.meta.numerator.name });
  const opening = label(labels, 'made.alt', { chart: CHART_KINDS.concentration.word, of: lowerFirst(counted) });
  const data = label(labels, 'alt_data');
  return {
    headlines: [
      label(labels, 'concentration.headline', { ...slots, measure: measured.meta.short_label }),
      label(labels, 'concentration.neutral', { measure: measured.meta.short_label }),
      counted,
    ],
    subtitle: counted,
    alts: [[opening, sentence, data].join(' '), [opening, data].join(' ')],
    chart: {
      kind: 'concentration',
      categories: steps.map((step) => label(labels, 'concentration.step', { k: step.areas, n: areas })),
      series: [{ name: valueTitle, points: points.map(({ share }) => ({ value: share })) }],
      valueTitle,
      decimals: 1,
      benchmark: undefined,
      breaks: [],
      own: undefined,
      across: {
        title: label(labels, 'concentration.across'),
        decimals: 1,
        values: points.map(({ across }) => across),
      },
      curves: [
        {
          name: label(labels, 'concentration.equal'),
          lines: [
            [
              [0, 0],
              [100, 100],
            ],
          ],
        },
        {
          name: label(labels, 'concentration.curve'),
          lines: [[[0, 0], ...points.map(({ across, share }) => [across, share] as const)]],
        },
      ],
      named: [steps.findIndex((step) => step.areas === topAreas)],
    },
  };
}
