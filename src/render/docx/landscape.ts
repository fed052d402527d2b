import type { RootContent } from 'mdast';
import { fits } from '../column-widths.ts';
import { markdownColumns } from '../markdown-columns.ts';
import { printedRows } from '../printed-text.ts';

/** So many columns of words stand beside each other on an upright page with room for some words in each. */
const UPRIGHT_COLUMNS = 6;

/** More columns need no more than this share of its width, or each would hold a word to a line. */
const ROOMY = 0.7;

/** The em of the type of tables, and the width of an upright page, in twips. */
export interface Upright {
  readonly em: number;
  readonly width: number;
}

/** Whether a table has no room on an upright page: one that is called wide and is crowded there, or one that would cut words. `width` is that of the page in twips. */
export function needsLandscape(node: RootContent | undefined, { em, width }: Upright): boolean {
  if (node?.type === 'table') {
    const { columns, words } = markdownColumns(node);
    return !fits(columns, words, width, em);
  }
  if (node?.type !== 'dataTable' || !node.wide) return false;
  const share = node.columns.length > UPRIGHT_COLUMNS ? ROOMY : 1;
  return !fits(node.columns, printedRows(node), width * share, em);
}
