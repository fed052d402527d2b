const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const HOURS = 24;
/** The hours of a week, from Monday 0 to 1. */
export const HOURS_OF_WEEK = DAYS.length * HOURS;

const FORM = /^(?:([a-z]{3})[a-z]*(?:-([a-z]{3})[a-z]*)?)?\s*(?:(\d{1,2})(?:-(\d{1,2}))?)?$/;

/**
 * The hours of the week that a text names, each by its number from Monday 0 to 1: `Fri 18-24`, `Mon-Thu 15-18`, `Saturday` (all day), `22-24` (every
 * day), `07` (from 7 to 8). Days and hours may run over the end of week and day: `Fri-Mon`; `Fri 22-3` ends on Saturday. Undefined for any other text.
 */
export function hoursOfWeek(text: string): ReadonlySet<number> | undefined {
  const [all, first, last = first, from, to] = FORM.exec(text.trim().toLowerCase()) ?? [];
  if (!all) return undefined;
  const begin = Number(from ?? 0);
  const end = Number(to ?? (from === undefined ? HOURS : begin + 1));
  if (begin > HOURS - 1 || end > HOURS || end === 0 || begin === end) return undefined;
  const days = first === undefined ? [...DAYS.keys()] : daysFrom(first, last ?? first);
  if (!days) return undefined;
  const length = end > begin ? end - begin : end + HOURS - begin;
  const hours = days.flatMap((day) => Array.from({ length }, (_, i) => (day * HOURS + begin + i) % HOURS_OF_WEEK));
  return new Set(hours);
}

function daysFrom(first: string, last: string): readonly number[] | undefined {
  const [begin, end] = [DAYS.indexOf(first), DAYS.indexOf(last)];
  if (begin < 0 || end < 0) return undefined;
  const length = ((end - begin + DAYS.length) % DAYS.length) + 1;
  return Array.from({ length }, (_, i) => (begin + i) % DAYS.length);
}
