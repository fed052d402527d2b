import type { Kit } from '../../assemble/assembly.ts';
import { upperFirst } from '../../assemble/figure/words.ts';
import { fontBreadth } from '../../assemble/font-breadth.ts';
import { label } from '../../assemble/label.ts';
import { printedIn, USUAL } from '../../assemble/length/pages.ts';
import { sum } from '../../core/sum.ts';
import { howMany } from '../../indicators/how-many.ts';
import type { MeasureRow, Row } from './rows.ts';

type Column = readonly [key: keyof MeasureRow | 'over_time', kind: string, width: number];

/** Points: what an A4 page with margins of 25 millimetres holds, turned and upright, and what of its height the title of the publication, a heading and the notes of the table take. */
const SHEETS = [
  { width: 699, height: 453, above: 258 },
  { width: 453, height: 700, above: 320 },
] as const;

/** The text of tables in points beside a body of 12: its size, its line and the space around a row. It never becomes smaller: what has no room is left out. */
const TEXT = { size: 10.5, line: 1.25, around: 6 };
/** Of the size of a letter: Arial in bold, in English. */
const LETTER = 0.52;
const PADDING = 12;

/**
 * Of all series of each measure the first that has a figure, as many as one page has room for, turned or not, and what is said of the others. It is an estimate from the letters of each cell in the type of
 * the brand, on the safe side.
 */
export function onAPage(
  rowsByMeasure: readonly (readonly Row[])[],
  columns: readonly Column[],
  { brand, labels }: Pick<Kit, 'brand' | 'labels'>,
): { readonly rows: readonly Row[]; readonly left: string } {
  const none = label(labels, 'dashboard.none');
  const given = rowsByMeasure.map((rows) => rows.filter(({ row }) => row.latest !== none));
  const firsts = given.flatMap(([first]) => first ?? []);
  const { wordSize, font } = printedIn(brand);
  const scale = wordSize / USUAL.wordSize;
  const letter = TEXT.size * scale * LETTER * fontBreadth(font);
  const all = sum(columns.map(([, , width]) => width));
  const fit = SHEETS.map(({ width, height, above }) => {
    let room = height - above * scale;
    const over = firsts.findIndex(({ row }) => {
      const lines = columns.map(([key, , share]) => {
        const letters = Math.max(1, ((width * share) / all - PADDING) / letter);
        return key === 'over_time' ? 1 : Math.ceil(row[key].length / letters);
      });
      room -= Math.max(1, ...lines) * TEXT.size * TEXT.line * scale + TEXT.around;
      return room < 0;
    });
    return over < 0 ? firsts.length : over;
  });
  const rows = firsts.slice(0, Math.max(1, Math.min(...fit)));
  const said = (key: string, count: number): string[] =>
    count === 0 ? [] : [label(labels, `dashboard.left.${key}`, { count, number: upperFirst(howMany(count)) })];
  return {
    rows,
    left: [
      ...said(
        'series',
        given.reduce((more, { length }) => more + Math.max(0, length - 1), 0),
      ),
      ...said('room', firsts.length - rows.length),
      ...said('none', rowsByMeasure.length - firsts.length),
    ].join(' '),
  };
}
