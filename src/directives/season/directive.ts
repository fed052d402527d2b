import type { Assembly } from '../../assemble/assembly.ts';
import { type Found, type NotFound, whyHidden } from '../../assemble/figure/made-table.ts';
import { label } from '../../assemble/label.ts';
import { shownNumber } from '../../disclosure/shown-number.ts';
import { monthName } from '../../indicators/calendar.ts';
import { numberText } from '../../indicators/display-number.ts';
import { seasonalIndex } from '../../indicators/seasonal-index.ts';
import { leaf } from '../define.ts';
import { columnsOf, latestOf, type MethodOverTime, OVER_TIME, printOverTime, type Sample } from '../made.ts';

const MONTHS_OF_YEAR = 12;

/** Which calendar months have more events for each day than others. */
export const part = leaf({
  name: 'season',
  summary: 'which months of the year have more events than others, over three whole years or more',
  attributes: OVER_TIME,
  run: (asked, call, assembly) => printOverTime(SEASON, asked, call, assembly),
});

const SEASON: MethodOverTime = {
  measures: ['count', 'crude_rate', 'proportion'],
  kinds: ['month'],
  make(given, assembly) {
    const sample = wholeYears(given, assembly);
    const caption = label(assembly.kit.labels, 'season.caption', { subject: sample.counted });
    return { caption, result: season(sample, assembly), sample };
  },
};

/** The latest months that make whole years. */
function wholeYears(sample: Sample, assembly: Assembly): Sample {
  return latestOf(sample, sample.named.length - (sample.named.length % MONTHS_OF_YEAR), assembly);
}

function season({ named, notes }: Sample, assembly: Assembly): Found | NotFound {
  const { labels } = assembly.kit;
  const hidden = whyHidden(named, 'count', assembly);
  if (hidden !== undefined) return { why: hidden };
  const start = named[0]?.point?.period.start ?? '';
  const counts = named.map(({ point }) => shownNumber(point, 'count'));
  const found = seasonalIndex({ firstYear: Number(start.slice(0, 4)), firstMonth: Number(start.slice(5, 7)), counts });
  if (found.status !== 'ok') return { why: label(labels, 'season.too_few') };
  if (!found.index) return { why: label(labels, 'made.why.no_events') };
  const months = found.index.map((index, i) => ({ name: monthName(i + 1), month: i + 1, index }));
  const events = new Map<number, number>();
  for (const { point } of named) {
    const month = Number(point?.period.start.slice(5, 7));
    events.set(month, (events.get(month) ?? 0) + (shownNumber(point, 'count') ?? 0));
  }
  const sorted = months.toSorted((a, b) => b.index - a.index);
  const [most, least] = [sorted[0], sorted.at(-1)];
  return {
    sentence: label(labels, 'season.sentence', {
      years: named.length / MONTHS_OF_YEAR,
      most: most?.name ?? '',
      highest: numberText(most?.index ?? 0, 0),
      least: least?.name ?? '',
      lowest: numberText(least?.index ?? 0, 0),
    }),
    columns: columnsOf(
      [
        ['season.month', 'rowHeader', 2],
        ['count', 'number'],
        ['season.index', 'number'],
      ],
      assembly,
    ),
    rows: months.map(({ name, month, index }) => [name, numberText(events.get(month) ?? 0, 0), numberText(index, 0)]),
    notes: [
      label(labels, 'season.note', {
        first: named[0]?.name ?? '',
        last: named.at(-1)?.name ?? '',
        count: named.length,
      }),
      ...notes,
    ],
    methods: ['season'],
  };
}
