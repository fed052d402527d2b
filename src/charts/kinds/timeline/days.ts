import { monthName } from '../../../indicators/calendar.ts';

const MS_PER_DAY = 86_400_000;
/** Marks stand so many months apart. */
const STEPS = [1, 3, 6, 12, 24, 60, 120];
const MONTHS = 12;

/** A day as a number that grows by one each day. */
export const dayOf = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY);

/** First days of months between two days, at most so many, each with its name: `Apr 2026`. */
export function marksBetween(
  from: string,
  to: string,
  most: number,
): { readonly day: number; readonly name: string }[] {
  const months = (iso: string): number => Number(iso.slice(0, 4)) * MONTHS + Number(iso.slice(5, 7)) - 1;
  const first = from.endsWith('-01') ? months(from) : months(from) + 1;
  const last = months(to);
  const step = STEPS.find((size) => Math.floor(last / size) - Math.ceil(first / size) + 1 <= most) ?? STEPS.at(-1) ?? 1;
  const marks = [];
  for (let at = Math.ceil(first / step) * step; at <= last; at += step) {
    const [year, month] = [Math.floor(at / MONTHS), (at % MONTHS) + 1];
    const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
    marks.push({ day: dayOf(iso), name: `${monthName(month).slice(0, 3)} ${year}` });
  }
  return marks;
}
