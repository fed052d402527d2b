import type { Assembly } from '../../assemble/assembly.ts';
import { roundedTo } from '../../assemble/figure/difference.ts';
import type { Drawn } from '../../assemble/figure/made-figure.ts';
import { type Found, type NotFound, whyHidden } from '../../assemble/figure/made-table.ts';
import { upperFirst } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import { inTable } from '../../disclosure/in-table.ts';
import { shownNumber } from '../../disclosure/shown-number.ts';
import { roundHalfAway } from '../../indicators/display-number.ts';
import type { PeriodType } from '../../indicators/period.ts';
import { specialCauseMeaning, type XmrPointType } from '../../indicators/xmr-point-type.ts';
import { choice, preset } from '../attribute.ts';
import { type Call, leaf } from '../define.ts';
import { columnsOf, type MethodOverTime, OVER_TIME, pointsIn, printOverTime, type Sample } from '../made.ts';
import { HEADLINE, withHeadline } from '../own-headline.ts';
import { type Stretch, stretchesOf } from './parts.ts';
import { isInRun, isOutside, rangeOf, spcWords, typesOf } from './words.ts';

/** Rolling and pooled periods share events, so that each would follow from the one before. */
const KINDS: readonly PeriodType[] = [
  'month',
  'calendar_quarter',
  'financial_quarter',
  'financial_year',
  'calendar_year',
  'academic_year',
  'point_in_time',
];

const SHOWN = ['value', 'count'] as const;
type Shown = (typeof SHOWN)[number];

/** A control chart: mean, expected range, and how each point stands out. */
export const part = leaf({
  name: 'spc',
  summary: 'a control chart (XmR) with its table: the expected range of a series, and what stands out of it',
  attributes: {
    ...OVER_TIME,
    show: preset(choice(SHOWN), 'value', 'the figures in the unit of the indicator, or the numbers behind them'),
    ...HEADLINE,
  },
  run: (asked, call, assembly) => printOverTime(showing(asked.show, asked.headline, call), asked, call, assembly),
});

const showing = (of: Shown, headline: string | undefined, call: Call): MethodOverTime => ({
  measures: ['count', 'crude_rate', 'proportion'],
  kinds: KINDS,
  make: (given, assembly) => {
    const sample = of === 'count' ? counted(given) : given;
    const caption = label(assembly.kit.labels, 'spc.caption', { subject: sample.subject });
    return { caption, result: withHeadline(chart(sample, of, assembly), headline, given, call, assembly) };
  },
});

/** The same series as the numbers that were counted. */
function counted(sample: Sample): Sample {
  const { measured, counted: subject } = sample;
  const meta = { ...measured.meta, unit: measured.meta.numerator.name };
  return { ...sample, subject, measured: { ...measured, meta, decimals: 0 } };
}

function chart(sample: Sample, of: Shown, assembly: Assembly): Found | NotFound {
  const { labels } = assembly.kit;
  const { named, measured } = sample;
  const { meta } = measured;
  const hidden = whyHidden(named, of, assembly);
  if (hidden !== undefined) return { why: hidden };
  if (pointsIn(sample).some((point) => roundedTo(point) !== undefined))
    return { why: label(labels, 'made.why.rounded') };
  const result = stretchesOf(named, of, meta.rebase ?? []);
  if ('why' in result) return { why: label(labels, result.why, { count: named.length }) };
  const { stretches, waiting } = result;
  const { sentence, ...titles } = spcWords(sample, stretches, assembly);
  return {
    sentence,
    columns: columnsOf(
      [
        ['period', 'rowHeader', 2],
        [of === 'count' ? 'count' : `measure.${meta.measure}`, 'number'],
        ['spc.mean', 'number'],
        ['spc.range', 'number', 2],
        ['spc.signal_column', 'text', 3],
      ],
      assembly,
    ),
    rows: stretches.flatMap((stretch) => {
      const { mean, ...range } = rangeOf(stretch, sample);
      return named
        .slice(stretch.from, stretch.through + 1)
        .map(({ name, point }, i) => [
          name,
          point ? inTable(point, of, measured.decimals) : '',
          mean,
          label(labels, 'range', range),
          signalOf(stretch.found.points[i] ?? 'common_cause', sample, assembly),
        ]);
    }),
    notes: [
      label(labels, 'spc.note', { count: named.length }),
      ...stretches.flatMap(({ from, why }) =>
        why === undefined ? [] : [label(labels, 'spc.rebased', { period: named[from]?.name ?? '', why })],
      ),
      ...waiting.map((one) => label(labels, 'spc.not_yet', { ...one })),
      ...(stretches.some(({ found }) => found.trialLimits) ? [label(labels, 'spc.trial')] : []),
      ...(/month$|quarter$/.test(sample.plotted.type) ? [label(labels, 'spc.seasons')] : []),
      ...sample.notes,
    ],
    methods: ['xmr'],
    drawn: { ...titles, subtitle: sample.subject, chart: specOf(sample, of, stretches, assembly) },
  };
}

function specOf(
  { named, measured, plotted }: Sample,
  of: Shown,
  stretches: readonly Stretch[],
  { kit: { labels } }: Assembly,
): Drawn['chart'] {
  const { meta } = measured;
  // A mean has a decimal more than counts.
  const decimals = Math.max(1, measured.decimals);
  const rounded = (value: number): number => roundHalfAway(value, decimals);
  const points = named.map(({ point }) => shownNumber(point, of));
  return {
    kind: 'spc',
    categories: plotted.categories,
    series: [
      {
        name: meta.short_label,
        points: points.map((value) => (value === null ? null : { value: roundHalfAway(value, measured.decimals) })),
      },
    ],
    valueTitle: upperFirst(meta.unit),
    decimals,
    benchmark: undefined,
    breaks: stretches.flatMap(({ from, why }) =>
      why === undefined ? [] : [{ before: from, text: label(labels, 'spc.break', { why }) }],
    ),
    own: undefined,
    control: {
      parts: stretches.map(({ from, through, found }) => ({
        from,
        through,
        mean: rounded(found.mean),
        lower: rounded(Math.max(0, found.lower)),
        upper: rounded(found.upper),
      })),
      marks: typesOf(stretches).map((type) => (isOutside(type) ? 'outside' : isInRun(type) ? 'run' : null)),
    },
  };
}

function signalOf(type: XmrPointType, { measured: { meta } }: Sample, { kit: { labels } }: Assembly): string {
  const words = label(labels, `spc.signal.${type}`);
  const meaning = specialCauseMeaning(type, meta.polarity.value);
  if (meaning !== 'improvement' && meaning !== 'concern') return words;
  return label(labels, `spc.${meaning}`, { words });
}
