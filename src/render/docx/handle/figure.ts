import { markedCaption } from '../../../assemble/figure/illustrative.ts';
import { label } from '../../../assemble/label.ts';
import type { FigureNode } from '../../../assemble/nodes.ts';
import { noteLine } from '../../../assemble/note-line.ts';
import type { Labels } from '../../../assemble/publication.ts';
import { figureSource } from '../../figure-source.ts';
import { sentence } from '../../sentence.ts';
import { type Block, bookmarkNext, styled } from '../block.ts';
import { caption } from '../caption.ts';
import { nativeFigure } from '../chart/figure.ts';
import { isNative } from '../chart/is-native.ts';
import { dataTableBlocks } from '../data-table-blocks.ts';
import { labelRuns } from '../label-runs.ts';
import { fileLink } from '../link.ts';
import type { Markup } from '../markup.ts';
import { TWIPS_PER_PIXEL } from '../page.ts';
import { picture, within } from '../picture.ts';
import { textRun } from '../run.ts';
import type { State } from '../state.ts';
import type { BlockHandler } from './handler.ts';

/** A chart with its title, its source and notes, a paragraph each, and then its numbers as a table, or where that table is. */
export const figure: BlockHandler<FigureNode> = (node, state) => {
  const { labels } = state.publication;
  const notes = node.notes.map(sentence).join(' ');
  // Where a table follows, it may begin another page: all of them are too much for the rest of one.
  const kept = tableElsewhere(node, state) !== undefined;
  return [
    caption(state, 'Figure', node.number, node.headline, node.data.id),
    styled(state, 'FigureSubtitle', [textRun(node.subtitle)]),
    styled(state, 'Figure', [plate(node, state)]),
    styled(state, kept ? 'FigureSource' : 'Source', [textRun(figureSource(node, labels))]),
    ...(notes === ''
      ? []
      : [styled(state, kept ? 'TableNote' : 'Note', [textRun(label(labels, 'note', { text: notes }))])]),
    ...numbers(node, state),
  ];
};

/** The table of a figure in another publication, if that is there to be opened. */
function tableElsewhere({ tableIn }: FigureNode, state: State): FigureNode['tableIn'] {
  const beside = tableIn?.data?.beside;
  return beside && state.addressOf(`${beside.fileName}.docx`) === undefined ? undefined : tableIn;
}

function plate(node: FigureNode, state: State): Markup {
  const { labels } = state.publication;
  const alternative = { title: label(labels, 'figure', { number: node.number }), description: node.alt };
  if (isNative(state.publication)) return nativeFigure(node, alternative, aboutNumbers(node, labels), state);
  const drawing = state.drawings.get(node.data.id);
  if (drawing?.png === undefined) throw new Error(`The figure "${node.data.id}" was not drawn.`);
  const width = state.width / TWIPS_PER_PIXEL;
  return picture(state, {
    bytes: drawing.png,
    type: 'png',
    size: within({ width, height: (width * drawing.height) / drawing.width }, state),
    alternative,
  });
}

/** What stands below the numbers in the workbook of a chart: whoever opens it sees nothing of the page around. */
function aboutNumbers(node: FigureNode, labels: Labels): string[] {
  return [
    `${label(labels, 'figure', { number: node.number })}. ${node.headline}`,
    node.subtitle,
    ...node.table.notes.map((text) => noteLine(text, labels)),
    ...node.notes.map((text) => label(labels, 'note', { text: sentence(text) })),
    figureSource(node, labels),
  ];
}

/** "Data for figure 4": the chart's numbers, and a link to the file that holds them. */
function numbers(node: FigureNode, state: State): Block[] {
  const { labels } = state.publication;
  const elsewhere = tableElsewhere(node, state);
  if (elsewhere) {
    const slots = { table: state.inline([elsewhere], state), files: filesOf(node, state) };
    return [styled(state, 'Note', labelRuns(labels, 'data_in', slots))];
  }
  const title = markedCaption(label(labels, 'data_for_figure', { number: node.number }), node.provenance, labels);
  bookmarkNext(state, node.table.data.id);
  return [
    styled(state, 'DataCaption', [textRun(title, { strong: true }), textRun(' '), ...filesOf(node, state)]),
    ...dataTableBlocks(node.table, title, state),
  ];
}

function filesOf({ csv, ownCsv }: FigureNode, state: State): Markup[] {
  const { labels } = state.publication;
  const file = csv.flatMap((one, at) => [...(at > 0 ? [textRun(', ')] : []), fileLink(one.file, state)]);
  if (!ownCsv) return file.length === 0 ? [] : labelRuns(labels, 'data_file', { file });
  const own = [fileLink(ownCsv.file, state)];
  return file.length === 0
    ? labelRuns(labels, 'data_file', { file: own })
    : labelRuns(labels, 'data_own_file', { own, file });
}
