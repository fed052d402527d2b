import { label } from '../../assemble/label.ts';
import { columnParts } from '../column-parts.ts';
import { type Block, type StyledParagraph, styled } from './block.ts';
import { textRun } from './run.ts';
import type { State } from './state.ts';
import { tableEm } from './style/sizes.ts';
import { type ReportTable, reportTable } from './table-element.ts';

interface Divisible extends Omit<ReportTable, 'rows' | 'indent'> {
  /** What stands in a cell, by its row and column, and the part that it stands in, from 0. */
  readonly cell: (row: number, column: number, part: number) => readonly StyledParagraph[];
}

/** A table; one of more columns than the page is wide in parts below one another, each with the first column and under its name. */
export function tableParts({ cell, ...table }: Divisible, state: State): Block[] {
  const { columns, words, title } = table;
  const { labels, brand } = state.publication;
  const parts = columnParts(columns, words, state.width, tableEm(brand));
  return parts.flatMap((part, at): Block[] => {
    const name = at === 0 ? title : label(labels, 'part_of', { text: title, part: at + 1, of: parts.length });
    const lead = at === 0 ? [] : [styled(state, 'DataCaption', [textRun(name, { strong: true })])];
    const own: ReportTable = {
      ...table,
      title: name,
      ...(parts.length === 1 ? {} : partOf(part, columns, words)),
      rows: words.map((_, row) => part.map((column) => cell(row, column, at))),
    };
    return [...lead, reportTable(own, state)];
  });
}

const partOf = (part: readonly number[], columns: ReportTable['columns'], words: ReportTable['words']) => ({
  columns: part.flatMap((index) => columns[index] ?? []),
  words: words.map((row) => part.map((index) => row[index] ?? '')),
});
