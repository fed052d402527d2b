import { dayMeant } from './day.ts';
import { leftOut, type Read, said } from './reading.ts';

const NO_DAY = 'it says no day that can be told for certain; write it year-month-day';

/** A date; a month, quarter or year stands for its first day. */
export const start: Read = (text, { key }) => {
  const found = dayMeant(text, 'first');
  return found ? said({ [key]: found.day }, remarks(key, found.remark)) : leftOut(text, NO_DAY);
};

/** A date; a month, quarter or year stands for its last day. */
export const date: Read = (text, { key }) => {
  const found = dayMeant(text, 'last');
  return found ? said({ [key]: found.day }, remarks(key, found.remark)) : leftOut(text, NO_DAY);
};

const ONGOING =
  /^(?:ongoing|on-going|on going|continuous|continuing|rolling|business as usual|bau|no end date)\b[\s,;:.()–—-]*/i;
const REVIEW = /^(?:(?:to be |and )?(?:reviewed|review(?:ed)?(?: date)?|next review)(?: on| in| by)?)?[\s:]*/i;

/** When work will be finished: a date, or that it goes on, with the day on which it is looked at again. */
export const due: Read = (text, column, known) => {
  const [ongoing = ''] = ONGOING.exec(text) ?? [];
  if (ongoing === '' || column.key !== 'due') return date(text, column, known);
  const rest = text.slice(ongoing.length).replace(REVIEW, '').replace(/\)$/, '').trim();
  if (rest === '') return said({ ongoing: true });
  const review = dayMeant(rest, 'last');
  if (!review) return { ...leftOut(rest, NO_DAY), values: { ongoing: true } };
  return said({ ongoing: true, review_on: review.day }, remarks('review_on', review.remark));
};

const remarks = (key: string, remark: string | undefined): Record<string, string> =>
  remark === undefined ? {} : { [key]: remark };
