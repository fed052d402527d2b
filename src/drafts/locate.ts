import type { Grid, GridRow } from '../importers/input/grid.ts';
import { oneLine } from './folded.ts';
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
  /** The rows that hold the headings. */
  readonly headings: readonly GridRow[];
  readonly below: readonly GridRow[];
}

/** So many rows may stand above the headings. */
const BEGINNING = 60;

/** The best-fitting row of headings in a grid, or two rows together, for one of the lists; undefined where none names a title and something else. */
export function locate(grid: Grid, kind: DraftKind, lists: readonly DraftList[]): Table | undefined {
  const rows = [...grid.rows()];
  const distinct = [...new Map(lists.map((list) => [list.columns, list] as const).toReversed()).values()].toReversed();
  let best: Table | undefined;
  // One row first: a title above the headings adds nothing to them.
  for (const height of [1, 2])
    for (let at = 0; at < Math.min(rows.length, BEGINNING); at++) {
      const headings = rows.slice(at, at + height);
      if (headings.length < height) continue;
      const header = height === 1 ? headings[0]!.cells.map(oneLine) : joined(headings[0]!, headings[1]!, distinct);
      for (const list of distinct) {
        const columns = placeColumns(header, list);
        const fit = fitOf(columns, kind.identity[0]) + yearsIn(header, kind);
        if (fit <= (best?.fit ?? 0)) continue;
        best = { grid, list, header, columns, fit, headings, above: rows.slice(0, at), below: rows.slice(at + height) };
      }
    }
  const known = new Set(best?.columns.flatMap(({ key }) => key?.key ?? []));
  return best && known.size + yearsIn(best.header, kind) > 1 ? best : undefined;
}

const yearsIn = (header: readonly string[], { yearsAcross }: DraftKind): number =>
  yearsAcross && header.some((heading) => yearAbove(heading) !== undefined) ? 1 : 0;

/** Two rows of headings as one: "Lead" over "Organisation" and "Post". What stands once over several stands over each; the words that are known win. */
function joined(upper: GridRow, lower: GridRow, lists: readonly DraftList[]): string[] {
  const width = Math.max(upper.cells.length, lower.cells.length);
  let over = '';
  return Array.from({ length: width }, (_, index) => {
    const [above, under] = [oneLine(upper.cells[index] ?? ''), oneLine(lower.cells[index] ?? '')];
    if (above !== '') over = above;
    if (under === '' || under === above) return above;
    const ways = [`${over} ${under}`, under, over].filter((way) => way.trim() !== '');
    const isKnown = (way: string): boolean =>
      lists.some((list) => placeColumns([way], list).some(({ key, isGuess }) => key !== undefined && !isGuess));
    return ways.find(isKnown) ?? `${over} ${under}`.trim();
  });
}
