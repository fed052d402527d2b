import type { Heading, RootContent } from 'mdast';
import type { Assembly, Earlier } from '../../assemble/assembly.ts';
import { markedCaption } from '../../assemble/figure/illustrative.ts';
import { label } from '../../assemble/label.ts';
import type { DataTableNode, FigureNode } from '../../assemble/nodes.ts';
import type { Publication } from '../../assemble/publication.ts';
import type { Place } from '../../core/place.ts';
import { optional, publications, readableIn, required, words } from '../attribute.ts';
import { leaf } from '../define.ts';

/**
 * The data tables of the figures of other publications, under a heading for each. A figure whose table is gathered says where it is, and a document
 * on paper then leaves it out below the chart (src/assemble/publication-links.ts). What is for the partners alone gathers nothing from everybody.
 */
export const part = leaf({
  name: 'figure-data',
  summary: 'the data tables of the charts of other publications, which then refer to them',
  attributes: {
    of: required(publications, 'the publications whose charts they are'),
    introduction: optional(words, 'what stands above the tables, where there are any', 'nothing does'),
  },
  run({ of, introduction }, { source }, assembly) {
    const tables = readableIn(of, assembly).flatMap((from) => tablesOf(from, source, assembly));
    if (tables.length === 0 || introduction === undefined) return tables;
    return [{ type: 'paragraph', children: [{ type: 'text', value: introduction }] }, ...tables];
  },
});

function tablesOf({ publication }: Earlier, source: Place | undefined, assembly: Assembly): RootContent[] {
  if (publication.figures.length === 0) return [];
  const { labels } = assembly.kit;
  const heading: Heading = {
    type: 'heading',
    depth: 2,
    children: [{ type: 'text', value: label(labels, 'data_for_figures', { publication: publication.shortTitle }) }],
    data: { id: `data-${publication.id}`, ...(source ? { source } : {}) },
  };
  return [heading, ...publication.figures.map((figure) => tableOf(figure, publication, assembly))];
}

function tableOf(figure: FigureNode, { id, shortTitle }: Publication, assembly: Assembly): DataTableNode {
  const { labels } = assembly.kit;
  const what = label(labels, 'ref.figure', { number: figure.number });
  const text = label(labels, 'data_for_figure_of', {
    figure: label(labels, 'ref.number_of', { what, publication: shortTitle }),
    text: figure.subtitle,
  });
  const { csv, ownCsv, provenance } = figure;
  const table: DataTableNode = {
    ...figure.table,
    number: 0,
    caption: markedCaption(text, provenance, labels),
    // Its cells are words alone.
    rows: figure.table.rows.map(({ id: _anchor, cells, ...row }) => ({
      ...row,
      cells: cells.map((cell) => cell.map((node) => ({ ...node }))),
    })),
    provenance,
    files: ownCsv ? [ownCsv] : csv,
    data: { id: `data-${id}-${figure.data.id}` },
  };
  assembly.gathered.push({ figure, table });
  return table;
}
