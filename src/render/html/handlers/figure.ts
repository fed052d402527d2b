import { posix } from 'node:path';
import type { Element } from 'hast';
import { label } from '../../../assemble/label.ts';
import type { FigureNode } from '../../../assemble/nodes.ts';
import type { Labels } from '../../../assemble/publication.ts';
import { picturesOf } from '../../figure-pictures.ts';
import { figureSource } from '../../figure-source.ts';
import { sentence } from '../../sentence.ts';
import { block, element } from '../element.ts';
import { fileSize } from '../file-size.ts';
import { illustrativeTag } from '../illustrative-tag.ts';
import { permalink } from '../permalink.ts';
import type { HtmlContext, HtmlHandler } from './context.ts';
import { dataTable } from './data-table.ts';

/** A chart with all it must carry (Government Analysis Function, "Data visualisation: charts"): titles, source, notes, data. */
export const figure: HtmlHandler<FigureNode> = (node, state, context) => {
  const { labels } = context;
  const number = label(labels, 'figure', { number: node.number });
  const illustrative = node.provenance === 'illustrative';
  const headlineId = `${node.data.id}-headline`;
  return block(
    'figure',
    { id: node.data.id, ariaLabelledBy: [headlineId] },
    block(
      'figcaption',
      {},
      element(
        'p',
        { className: ['figure-number'] },
        number,
        ...(illustrative ? [' ', illustrativeTag(labels)] : []),
        permalink(node.data.id),
      ),
      element('p', { className: ['figure-headline'], id: headlineId }, node.headline),
      element('p', { className: ['figure-subtitle'] }, node.subtitle),
    ),
    ...plates(node, context),
    block(
      'div',
      { className: ['figure-notes'] },
      element('p', {}, figureSource(node, labels)),
      node.notes.length === 0
        ? undefined
        : element('p', {}, label(labels, 'note', { text: node.notes.map(sentence).join(' ') })),
    ),
    block(
      'details',
      { className: ['figure-data'] },
      element('summary', {}, label(labels, 'data_for_figure', { number: node.number })),
      dataTable({ ...node.table, provenance: undefined }, state, context),
      ...wholeTables(node, context),
    ),
    takeAway(node, context),
  );
};

/** The drawing, and that for a phone: the style sheet shows one of the two. Each brings its own name and description. They are made by the program, so they alone go into the page as they are. */
function plates({ data }: FigureNode, { drawings }: HtmlContext): Element[] {
  const drawing = drawings.get(data.id);
  if (drawing === undefined) throw new Error(`No drawing for the figure "${data.id}".`);
  const { svg, narrow } = drawing;
  const plate = (value: string, ...names: string[]): Element =>
    element('div', { className: ['plate', ...names] }, { type: 'raw', value });
  return narrow === undefined ? [plate(svg)] : [plate(svg, 'plate-wide'), plate(narrow, 'plate-narrow')];
}

/** The figure as files, in a row below it: its own data, and its pictures. Links are told apart out of their context too (WCAG 2.4.9), by words only screen readers say. */
function takeAway(node: FigureNode, { labels, drawings }: HtmlContext): Element | undefined {
  const { ownCsv, number, headline } = node;
  if (!ownCsv) return undefined;
  const name = `${label(labels, 'figure', { number })}: ${headline}`;
  const links = [
    download(ownCsv.file, ownCsv.bytes(), 'download_own', name, labels),
    ...picturesOf(node, drawings).map(({ form, path, bytes }) =>
      download(path, bytes.length, `download_picture.${form}`, name, labels),
    ),
  ];
  const items = links.map((link) => element('li', {}, link));
  return block('ul', { className: ['take-away'], role: 'list' }, ...items);
}

/** The whole table of each of its indicators. */
function wholeTables({ csv, ownCsv, number }: FigureNode, { labels }: HtmlContext): Element[] {
  const dataOf = label(labels, 'data_for_figure', { number });
  return csv.map(({ file, bytes }) => {
    const words = ownCsv ? 'download_whole' : 'download_csv';
    const which = csv.length > 1 ? `${dataOf}, ${posix.basename(file)}` : dataOf;
    return element('p', { className: ['download'] }, download(file, bytes(), words, which, labels));
  });
}

function download(href: string, bytes: number, words: string, which: string, labels: Labels): Element {
  const hidden = element('span', { className: ['visually-hidden'] }, `: ${which}`);
  return element('a', { href, download: true }, label(labels, words, { size: fileSize(bytes, labels) }), hidden);
}
