import type { Grid, GridRow } from '../importers/input/grid.ts';
import { folded, oneLine } from './folded.ts';
import { fitOf, type Placed, placeColumns } from './headings.ts';
import type { DraftKind, DraftList } from './kind.ts';
import { yearAbove } from './read/year.ts';

/** A table in a grid: its headings, and the rows above and below them. */
export interface Table {
  readonly grid: Grid;
  readonly list: DraftList;
  /** What stands above each column; of two rows of headings both. */
  readonly header: readonly string[];
  readonly columns: readonly Placed[];
  readonly fit: number;
  readonly above: readonly GridRow[];
  /** The thousands or millions that words above the columns announce for all of them: "£000"; blank where none do. */
  readonly scale: string;
  /** The rows that hold the headings. */
  readonly headings: readonly GridRow[];
  readonly below: readonly GridRow[];
}

/** So many rows may stand above the headings. */
const BEGINNING = 60;
/** So many rows may hold the headings together. */
const HEIGHTS = [1, 2, 3, 4, 5, 6];

/** The best-fitting row of headings in a grid, or several rows together, for one of the lists; undefined where none names a title and something else. */
export function locate(grid: Grid, kind: DraftKind, lists: readonly DraftList[]): Table | undefined {
  const rows = [...grid.rows()];
  const distinct = [...new Map(lists.map((list) => [list.columns, list] as const).toReversed()).values()].toReversed();
  let best: Table | undefined;
  // One row first: a title above the headings adds nothing to them.
  for (const height of HEIGHTS)
    for (let at = 0; at < Math.min(rows.length, BEGINNING); at++) {
      const headings = rows.slice(at, at + height);
      if (headings.length < height || cuts(rows, at, height)) continue;
      const header = headings
        .map(({ cells }) => cells.map(oneLine))
        .reduceRight((lower, upper) => joined(upper, lower, distinct, kind));
      for (const list of distinct) {
        const columns = placeColumns(header, list);
        if (height > 2 && holdsRecord(headings, columns, kind)) continue;
        const fit = fitOf(columns, kind.identity[0]) + yearsIn(header, kind);
        if (fit <= (best?.fit ?? 0)) continue;
        const [above, below] = [rows.slice(0, at), rows.slice(at + height)];
        best = { grid, list, header, columns, fit, headings, above, below, scale: scaleIn(above) };
      }
    }
  return best && known(best, kind) > 1 ? best : undefined;
}

/** How many things are known of the rows of a table. */
const known = ({ columns, header }: Table, kind: DraftKind): number =>
  new Set(columns.flatMap(({ key }) => key?.key ?? [])).size +
  yearsIn(header, kind) +
  (header.some((heading) => kind.sorted?.headings.includes(folded(heading))) ? 1 : 0);

/** What a title says of all sums: "Funding, £000s", "All amounts in £ thousands". */
const scaleIn = (rows: readonly GridRow[]): string => rows.flatMap(({ cells }) => cells.flatMap(scalesIn))[0] ?? '';

const scalesIn = (words: string): string[] =>
  [...words.matchAll(/£\s?(?:0{3}s?|k|m|thousands?|millions?)(?!\w)|(?<=\(\s?)0{3}s?(?=\s?\))/gi)].map(
    ([found]) => found,
  );

const yearsIn = (header: readonly string[], { yearsAcross }: DraftKind): number =>
  yearsAcross && header.some((heading) => yearAbove(heading) !== undefined) ? 1 : 0;

/** Whether rows of headings would be parted: one that is merged with the cell below it stands in both. */
const cuts = (rows: readonly GridRow[], at: number, height: number): boolean =>
  goesOn(rows[at - 1], rows[at]) || goesOn(rows[at + height - 1], rows[at + height]);

const goesOn = (upper: GridRow | undefined, lower: GridRow | undefined): boolean =>
  upper !== undefined &&
  lower !== undefined &&
  new Set(lower.cells.filter((cell) => cell !== '')).size > 1 &&
  upper.cells.some((cell, index) => cell !== '' && folded(cell) === folded(lower.cells[index] ?? ''));

/** The row that came nearest to headings, with those that are known, where none names a record. */
export function nearestTo(
  grid: Grid,
  lists: readonly DraftList[],
): { readonly row: GridRow; readonly known: readonly string[] } | undefined {
  const rows = [...grid.rows()].slice(0, BEGINNING).map((row) => {
    const columns = lists.map((list) => placeColumns(row.cells.map(oneLine), list));
    const known = columns.map((all) => all.filter(({ key, isGuess }) => key && !isGuess).map(({ heading }) => heading));
    return { row, known: known.sort((a, b) => b.length - a.length)[0] ?? [] };
  });
  const [best] = rows.sort((a, b) => b.known.length - a.known.length);
  return best && best.known.length > 1 ? best : undefined;
}

/** Whether rows that may be headings are records in truth: under the heading that names a record stands something else. */
function holdsRecord(rows: readonly GridRow[], columns: readonly Placed[], { identity: [name] }: DraftKind): boolean {
  const named = columns.find(({ key }) => key?.key === name);
  const last = rows.map(({ cells }) => oneLine(cells[named?.index ?? -1] ?? '')).findLast((words) => words !== '');
  return last !== undefined && named !== undefined && !named.heading.includes(last);
}

/** Two rows of headings as one: "Lead" over "Organisation" and "Post". What stands once over several stands over each; the words that are known win. */
function joined(
  upper: readonly string[],
  lower: readonly string[],
  lists: readonly DraftList[],
  kind: DraftKind,
): string[] {
  const width = Math.max(upper.length, lower.length);
  let over = '';
  return Array.from({ length: width }, (_, index) => {
    const [above, under] = [upper[index] ?? '', lower[index] ?? ''];
    if (above !== '') over = above;
    if (under === '' || under === above) return above;
    // A year is a column of its own, whatever stands over it.
    if (yearsIn([under], kind) > 0) return [under, ...scalesIn(over).map((scale) => `(${scale})`)].join(' ');
    const ways = [`${over} ${under}`, under, over].filter((way) => way.trim() !== '');
    const isKnown = (way: string): boolean =>
      lists.some((list) => placeColumns([way], list).some(({ key, isGuess }) => key !== undefined && !isGuess));
    return ways.find(isKnown) ?? `${over} ${under}`.trim();
  });
}
