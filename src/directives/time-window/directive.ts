import type { Assembly } from '../../assemble/assembly.ts';
import { type OfCategory, pointsByCategory } from '../../assemble/figure/by-category.ts';
import { type Found, type NotFound, printMade, whyHidden } from '../../assemble/figure/made-table.ts';
import { areaCodes, headlineAge } from '../../assemble/figure/selection.ts';
import { placeName } from '../../assemble/figure/series.ts';
import { reportNoFigures, withStandIn } from '../../assemble/figure/stand-in-areas.ts';
import { ageInWords } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import { didYouMean } from '../../core/nearest.ts';
import { shownNumber } from '../../disclosure/shown-number.ts';
import { numberText } from '../../indicators/display-number.ts';
import { HOURS_OF_WEEK } from '../../indicators/hours-of-week.ts';
import { timeWindowShare } from '../../indicators/time-window-share.ts';
import { preset, required, words } from '../attribute.ts';
import { leaf } from '../define.ts';
import { BY_AREA, columnsOf, suits, unsuited } from '../made.ts';
import { partsOfWeek, type Week, type Window, windowOfWeek } from './week.ts';

/** How many events fall in some hours of the week. */
export const part = leaf({
  name: 'time-window',
  summary: 'the share of events in some hours of the week, beside the share of the hours',
  attributes: {
    indicator: BY_AREA.indicator,
    window: required(windowOfWeek, 'the hours of the week'),
    areas: { ...BY_AREA.areas, otherwise: '`own`' },
    age: BY_AREA.age,
    by: preset(words, 'time', 'the type of category whose groups are parts of the week, such as `Fri 18-24`'),
    period: BY_AREA.period,
    period_type: BY_AREA.period_type,
    id: BY_AREA.id,
  },
  run(asked, call, assembly) {
    const { indicator: measured, by, window } = asked;
    if (!suits(measured, ['count', 'crude_rate', 'proportion'], call, assembly)) return [];
    const type = asked.period_type ?? measured.meta.period.type;
    const age = asked.age ?? headlineAge(measured);
    const { labels } = assembly.kit;
    const types = measured.meta.categories.map(({ type: name }) => name);
    if (!types.includes(by)) {
      const message = `There is no type of category "${by}" of "${measured.meta.id}".${didYouMean(by, types)}`;
      unsuited(
        message,
        'Declare it under categories in the metadata: its groups are parts of the week.',
        call,
        assembly,
      );
      return [];
    }
    const partsOf = (code: string) => pointsByCategory(measured, { area: code, age, type }, by, asked.period);
    const has = (code: string): boolean => partsOf(code).some(({ point }) => point !== undefined);
    const areas = withStandIn(asked.areas ?? areaCodes('own', call.source, assembly), has, call.source, assembly);
    return areas.flatMap((code, i) => {
      const parts = partsOf(code);
      const points = parts.flatMap(({ point }) => point ?? []);
      if (points.length === 0) {
        const message = `There are no figures of "${measured.meta.id}" by "${by}" for ${placeName(code, assembly)}.`;
        reportNoFigures({ message }, [code], has, call.source, assembly);
        return [];
      }
      const week = partsOfWeek(parts, window);
      if ('problem' in week) {
        unsuited(`"${measured.meta.id}" cannot answer for ${window.text}: ${week.problem}`, week.fix, call, assembly);
        return [];
      }
      const slots = { window: window.text, measure: measured.meta.label, group: ageInWords(age, labels) };
      const made = {
        used: [{ measured, points }],
        caption: label(labels, 'time_window.caption', {
          ...slots,
          where: placeName(code, assembly),
          period: points[0]?.period.label ?? '',
        }),
        result: share(week, window, measured.meta.numerator.name, assembly),
      };
      return printMade(made, { id: i === 0 ? asked.id : undefined, source: call.source }, assembly);
    });
  },
});

function share({ all, inside }: Week, window: Window, things: string, assembly: Assembly): Found | NotFound {
  const { labels } = assembly.kit;
  const named = all.map(({ category, point }) => ({ name: category, point }));
  const hidden = whyHidden(named, 'count', assembly);
  if (hidden !== undefined) return { why: hidden };
  const sumOf = (list: readonly OfCategory[]): number =>
    list.reduce((sum, { point }) => sum + (shownNumber(point, 'count') ?? 0), 0);
  const [events, eventsInWindow] = [sumOf(all), sumOf(inside)];
  const hoursInWindow = window.hours.size;
  const found = timeWindowShare({ eventsInWindow, events, hoursInWindow, hours: HOURS_OF_WEEK });
  if (found.status !== 'ok' || found.sharePercent === null || found.timeSharePercent === null)
    return { why: label(labels, 'made.why.no_events') };
  const percent = (value: number): string => `${numberText(value, 1)}%`;
  const slots = {
    window: window.text,
    inside: numberText(eventsInWindow, 0),
    events: numberText(events, 0),
    things,
    hours: hoursInWindow,
    week: HOURS_OF_WEEK,
    share: numberText(found.sharePercent, 1),
    time: numberText(found.timeSharePercent, 1),
    quotient: numberText(found.quotient ?? 0, 1),
  };
  const row = (name: string, number: number, hours: number, of: number, ofTime: number) => [
    name,
    numberText(number, 0),
    percent(of),
    numberText(hours, 0),
    percent(ofTime),
  ];
  return {
    sentence: label(labels, 'time_window.sentence', slots),
    columns: columnsOf(
      [
        ['time_window.when', 'rowHeader', 2],
        ['count', 'number'],
        ['time_window.share', 'number'],
        ['time_window.hours', 'number'],
        ['time_window.share_of_hours', 'number'],
      ],
      assembly,
    ),
    rows: [
      row(window.text, eventsInWindow, hoursInWindow, found.sharePercent, found.timeSharePercent),
      row(
        label(labels, 'time_window.rest'),
        events - eventsInWindow,
        HOURS_OF_WEEK - hoursInWindow,
        100 - found.sharePercent,
        100 - found.timeSharePercent,
      ),
    ],
    notes: [label(labels, 'time_window.note', { groups: all.length })],
    methods: ['time_window'],
  };
}
