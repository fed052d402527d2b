import type { Assembly } from '../../assemble/assembly.ts';
import { type Found, type NotFound, whyHidden } from '../../assemble/figure/made-table.ts';
import { label } from '../../assemble/label.ts';
import { shownNumber } from '../../disclosure/shown-number.ts';
import { numberText } from '../../indicators/display-number.ts';
import { mean } from '../../indicators/mean.ts';
import type { PeriodType } from '../../indicators/period.ts';
import { leaf } from '../define.ts';
import { columnsOf, type MethodOverTime, OVER_TIME, printOverTime, type Sample } from '../made.ts';

const KINDS: readonly PeriodType[] = [
  'financial_year',
  'calendar_year',
  'academic_year',
  'month',
  'calendar_quarter',
  'financial_quarter',
  'point_in_time',
];

/** The mean of the values of several periods, with limits. */
export const part = leaf({
  name: 'mean',
  summary: 'the mean of several periods with its limits, area by area',
  attributes: OVER_TIME,
  run: (asked, call, assembly) => printOverTime(MEAN, asked, call, assembly),
});

const MEAN: MethodOverTime = {
  measures: ['count', 'crude_rate', 'proportion', 'dsr'],
  kinds: KINDS,
  make: (sample, assembly) => ({
    caption: label(assembly.kit.labels, 'mean.caption', { subject: sample.subject }),
    result: means(sample, assembly),
  }),
};

function means({ named, measured, notes }: Sample, assembly: Assembly): Found | NotFound {
  const { labels } = assembly.kit;
  const hidden = whyHidden(named, 'value', assembly);
  if (hidden !== undefined) return { why: hidden };
  const found = mean({ values: named.map(({ point }) => shownNumber(point, 'value')) });
  if (found.status !== 'ok') return { why: label(labels, 'mean.too_few') };
  const text = (value: number): string => numberText(value, Math.max(1, measured.decimals));
  const [value, lower, upper] = [found.value, found.lower, found.upper].map(text);
  const slots = {
    value: value ?? '',
    lower: lower ?? '',
    upper: upper ?? '',
    count: found.count,
    unit: measured.meta.unit,
  };
  return {
    sentence: label(labels, 'mean.sentence', slots),
    columns: columnsOf(
      [
        ['made.measure', 'rowHeader', 2],
        ['made.value', 'number'],
      ],
      assembly,
    ),
    rows: [
      [label(labels, 'mean.mean'), slots.value],
      [label(labels, 'limits'), label(labels, 'range', slots)],
      [label(labels, 'mean.deviation'), text(found.deviation ?? 0)],
      [label(labels, 'mean.count'), numberText(found.count, 0)],
    ],
    notes: [label(labels, 'mean.note'), ...notes],
    methods: ['mean'],
  };
}
