import type { RootContent } from 'mdast';
import { fits } from '../column-widths.ts';
import { markdownColumns } from '../markdown-columns.ts';
import { printedCell } from '../printed-text.ts';
import { PORTRAIT_WIDTH } from './page.ts';

/** A table that could stand in landscape stands upright where it leaves this share of the page to spare: words of a cell then have room beside each other. */
const COMFORT = 0.7;

/** Whether a table has no room on an upright page: one that is called wide and is crowded there, or one that would cut words. `em` is that of its type. */
export function needsLandscape(node: RootContent | undefined, em: number): boolean {
  if (node?.type === 'table') {
    const { columns, words } = markdownColumns(node);
    return !fits(columns, words, PORTRAIT_WIDTH, em);
  }
  if (node?.type !== 'dataTable' || !node.wide) return false;
  const words = node.rows.map(({ cells }) => cells.map(printedCell));
  return !fits(node.columns, words, PORTRAIT_WIDTH * COMFORT, em);
}
