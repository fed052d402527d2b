import { isDate } from '../../core/date.ts';
import { kept } from '../../core/kept.ts';
import { MONTHS } from '../../core/months.ts';
import type { Place } from '../../core/place.ts';
import { monthOfName } from '../../indicators/calendar.ts';
import type { Model } from '../../model/model.ts';
import { type Said, valuesByFile } from './values.ts';

/** The days of what was done with others while the content was written. Whoever screens or judges the content reads of them. */
const FACTS: ReadonlySet<string> = new Set([
  'consultation.log.asked_on',
  'consultation.log.responded_on',
  'consultation.public.opened_on',
  'consultation.public.closed_on',
  'equality.assessment.completed_on',
  'actions.actions.agreed_on',
  'partnership.invited_participants.since',
  'partnership.data_sharing.agreements.agreed_on',
  'interventions.consent.given_on',
  'needs.insight.insight.consent.given_on',
]);
/** The same in words: "May 2026". */
const FACTS_IN_WORDS: ReadonlySet<string> = new Set([
  'needs.insight.insight.when',
  'engagement.vcs.record.when',
  'engagement.young_people.record.when',
  'engagement.victims.record.when',
]);

/** A day that the content tells of. */
export interface ToldDay {
  /** ISO. */
  readonly day: string;
  readonly key: string;
  /** The file and the line. */
  readonly where: string;
}

const VERSION = /^document\.versions\.(?:date|published_on)$/;

/** The values of a file that may tell a day. */
const tellingIn = kept((values: readonly Said[]) =>
  values.filter(({ path }) => FACTS.has(path) || FACTS_IN_WORDS.has(path) || VERSION.test(path)),
);

/**
 * The newest day, up to the edition's, of what the content records as done: consultation, engagement, agreements, an earlier version. What is
 * dated before it was about a content that did not hold it. The day the assessment was completed is the edition's own and no such fact.
 */
export const newestDay = kept((model: Model): ToldDay | undefined => {
  const { edition_date, version } = model.content.document;
  const telling = valuesByFile(model).flatMap((values) => tellingIn(values));
  const days = telling.flatMap(({ path, key, value, parent, place }): ToldDay[] => {
    const isFact = FACTS.has(path) || (VERSION.test(path) && parent.version !== version && parent.version !== null);
    const day = isFact ? String(value) : FACTS_IN_WORDS.has(path) ? firstDay(String(value)) : undefined;
    if (day === undefined || !isDate(day) || day > edition_date) return [];
    return [{ day, key, where: inFile(place()) }];
  });
  return days.reduce<ToldDay | undefined>((a, b) => (a === undefined || b.day > a.day ? b : a), undefined);
});

const inFile = (place: Place | undefined): string => (place ? `${place.file}:${place.line}` : 'the content');

const WRITTEN = new RegExp(String.raw`\b(?:(\d{1,2}) )?(${MONTHS.join('|')}) (20\d\d)\b`, 'gi');

/** The last day that a text names by month and year, taken at the first of the month where no day is given; ISO. */
function firstDay(text: string): string | undefined {
  return [...text.matchAll(WRITTEN)]
    .map(([, day = '1', month = '', year = '']) => {
      const number = monthOfName(month) ?? 0;
      return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    })
    .toSorted()
    .at(-1);
}
