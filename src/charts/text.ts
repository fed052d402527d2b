/** Width of text in CSS pixels at the charts' text size, in the font the picture is drawn with. */
export type Measure = (text: string, bold?: boolean) => number;

/** Widths of the same text in bold. */
export const inBold =
  (measure: Measure): Measure =>
  (text) =>
    measure(text, true);

/**
 * Breaks text at spaces into lines no wider than `width`; a longer word keeps a line of its own.
 * The first line leaves `indent` pixels free.
 */
export function wrap(text: string, width: number, measure: Measure, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = lines.length === 0 ? width - indent : width;
    if (line !== '' && measure(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines;
}

/** Text on one line no wider than `width`. What has no room gives way to three dots in its midst: names are told apart by their beginnings and by their ends. */
export function shorten(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const cut = (letters: number): string => {
    const end = Math.floor(letters / 3);
    return `${text.slice(0, letters - end).trimEnd()}…${end === 0 ? '' : text.slice(-end).trimStart()}`;
  };
  // The most letters that have room, found by halving: each measure costs as many letters as it has.
  let [fits, tooLong] = [0, text.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (measure(cut(middle)) > width) tooLong = middle;
    else fits = middle;
  }
  return cut(fits);
}

/** Text in so many lines at most, each no wider than `width`; what has no room gives way to three dots. */
export function wrapShort(text: string, width: number, most: number, measure: Measure): string[] {
  const lines = wrap(text, width, measure);
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = lines.slice(most - 1).join(' ');
  return kept.map((line) => shorten(line, width, measure));
}

/** The fewest decimals that print multiples of `step` exactly. */
export function decimalsOf(step: number): number {
  let decimals = 0;
  while (decimals < 6 && Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) > 1e-6) decimals++;
  return decimals;
}
