import type { Assembly } from '../../assemble/assembly.ts';
import { roundedTo } from '../../assemble/figure/difference.ts';
import { type Found, type NotFound, whyHidden } from '../../assemble/figure/made-table.ts';
import { inTable, listInWords } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import { shownNumber } from '../../disclosure/shown-number.ts';
import { complete } from '../../indicators/complete.ts';
import { numberText } from '../../indicators/display-number.ts';
import type { PeriodType } from '../../indicators/period.ts';
import { type Xmr, xmr } from '../../indicators/xmr.ts';
import { specialCauseMeaning, type XmrPointType } from '../../indicators/xmr-point-type.ts';
import { leaf } from '../define.ts';
import { columnsOf, type MethodOverTime, OVER_TIME, pointsIn, printOverTime, type Sample } from '../made.ts';

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

/** Below it the limits of counts mean nothing (indicator methods, section 9). */
const LOWEST_MEAN = 5;

/** A control chart in numbers: mean, expected range, and how each point stands out. */
export const part = leaf({
  name: 'spc',
  summary: 'a control chart (XmR) as a table: the expected range of a series, and what stands out of it',
  attributes: OVER_TIME,
  run: (asked, call, assembly) => printOverTime(SPC, asked, call, assembly),
});

const SPC: MethodOverTime = {
  measures: ['count', 'crude_rate', 'proportion'],
  kinds: KINDS,
  make: (sample, assembly) => ({
    caption: label(assembly.kit.labels, 'spc.caption', { subject: sample.subject }),
    result: chart(sample, assembly),
  }),
};

function chart(sample: Sample, assembly: Assembly): Found | NotFound {
  const { labels } = assembly.kit;
  const { named } = sample;
  const hidden = whyHidden(named, 'value', assembly);
  if (hidden !== undefined) return { why: hidden };
  if (pointsIn(sample).some((point) => roundedTo(point) !== undefined))
    return { why: label(labels, 'made.why.rounded') };
  const found = xmr({ values: named.map(({ point }) => shownNumber(point, 'value')) });
  if (found.status !== 'ok' || !found.drawn) return { why: label(labels, 'spc.too_few', { count: named.length }) };
  if (isTooLow(sample, found)) return { why: label(labels, 'spc.low_mean') };
  return {
    sentence: sentenceOf(sample, found, assembly),
    columns: columnsOf(
      [
        ['period', 'rowHeader', 2],
        [`measure.${sample.measured.meta.measure}`, 'number'],
        ['spc.signal_column', 'text', 3],
      ],
      assembly,
    ),
    rows: named.map(({ name, point }, i) => [
      name,
      point ? inTable(point, 'value', sample.measured.decimals) : '',
      signalOf(found.points[i] ?? 'common_cause', sample, assembly),
    ]),
    notes: [
      label(labels, 'spc.note', { count: named.length }),
      ...(found.trialLimits ? [label(labels, 'spc.trial')] : []),
      ...(/month$|quarter$/.test(sample.plotted.type) ? [label(labels, 'spc.seasons')] : []),
      ...sample.notes,
    ],
    methods: ['xmr'],
  };
}

/** Of counts, or the counts behind rates. */
function isTooLow({ named }: Sample, found: Xmr): boolean {
  const counts = complete(named.map(({ point }) => shownNumber(point, 'count')));
  if (!counts) return found.lowMean;
  return counts.reduce((sum, count) => sum + count, 0) / counts.length < LOWEST_MEAN;
}

function signalOf(type: XmrPointType, { measured: { meta } }: Sample, { kit: { labels } }: Assembly): string {
  const words = label(labels, `spc.signal.${type}`);
  const meaning = specialCauseMeaning(type, meta.polarity.value);
  if (meaning !== 'improvement' && meaning !== 'concern') return words;
  return label(labels, `spc.${meaning}`, { words });
}

/** So many periods are named in the sentence. */
const MOST_NAMED = 6;

function sentenceOf({ named, measured }: Sample, found: Xmr, { kit: { labels } }: Assembly): string {
  const decimals = Math.max(1, measured.decimals);
  const text = (value: number): string => numberText(value, decimals);
  const range = {
    mean: text(found.mean),
    // Nothing that is counted lies below 0.
    lower: text(Math.max(0, found.lower)),
    upper: text(found.upper),
    count: named.length,
    unit: measured.meta.unit,
  };
  const outside = named.filter((_, i) => found.points[i]?.startsWith('astronomical'));
  const inRuns = found.points.filter((type) => type !== 'common_cause' && !type.startsWith('astronomical')).length;
  const names = listInWords(
    outside.slice(0, MOST_NAMED).map(({ name }) => name),
    labels,
  );
  const out =
    outside.length === 0
      ? label(labels, 'spc.none_outside')
      : label(labels, outside.length > MOST_NAMED ? 'spc.many_outside' : 'spc.outside', {
          count: outside.length,
          names,
        });
  return [
    label(labels, 'spc.level', range),
    out,
    label(labels, inRuns === 0 ? 'spc.no_runs' : 'spc.runs', { count: inRuns }),
  ].join(' ');
}
