import { type Measure, wrap } from '../text.ts';

const MOST_LABELS = 8;
const WIDEST = 92;
const BETWEEN = 10;
/** With fewer than this a reader could not tell when something was: then every half of a year has one, if there is room. */
const FEWEST = 4;

/**
 * Labels under categories that stand `room` pixels apart: level, wrapped, at most eight, the last category always among them and the
 * others evenly apart; where quarters or months come round, the same one of each year, and the one half a year away where that would be too few. Gives the lines of the category at an index, none
 * for those left out.
 */
export function labelsBelow(
  categories: readonly string[],
  room: number,
  measure: Measure,
): (index: number) => string[] {
  const lines = categories.map((category) =>
    wrap(category, Math.max(room - BETWEEN, Math.min(WIDEST, room * 2)), measure),
  );
  const widest = Math.max(0, ...lines.flat().map((line) => measure(line)));
  const least = Math.max(1, Math.ceil(categories.length / MOST_LABELS), Math.ceil((widest + BETWEEN) / room));
  const cycle = Math.max(
    1,
    categories.findIndex((category, index) => index > 0 && withoutYear(category) === withoutYear(categories[0]!)),
  );
  const yearly = Math.ceil(least / cycle) * cycle;
  const isTooFew = Math.ceil(categories.length / yearly) < FEWEST && cycle % 2 === 0 && least <= cycle / 2;
  const step = least === 1 ? 1 : isTooFew ? cycle / 2 : yearly;
  return (index) => ((categories.length - 1 - index) % step === 0 ? (lines[index] ?? []) : []);
}

function withoutYear(label: string): string {
  return label.replace(/\d{4}(\/\d{2})?/g, '');
}
