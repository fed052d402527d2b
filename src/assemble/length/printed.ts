import type { Root } from 'mdast';
import { LIMITS } from '../../core/limits.ts';
import type { Place } from '../../core/place.ts';
import { withCommas } from '../../core/thousands.ts';
import type { TemplateText } from '../../load/templates.ts';
import { type Assembly, report } from '../assembly.ts';
import { plainText } from '../plain-text.ts';
import { placeOfText } from '../template.ts';
import { visitBlocks } from '../walk.ts';

/** The fewest characters that so many words have. */
const MAY_BE_LONG = 2 * LIMITS.cellWords;

/** Says which headings, captions, tables and cells are longer than `LIMITS` allows. Codes: template/too-long, template/long-cell. */
export function checkLengths(root: Root, assembly: Assembly): void {
  let section = assembly.section;
  const tooLong = (what: string, text: string, place: Place | undefined, limit: number = LIMITS.titleLength): void => {
    // What stands in no template as it is was put together from content, whose own lines have limits.
    const isComposed = place === undefined && !section.text.includes(text.slice(0, 40));
    if (text.length <= limit || isComposed) return;
    const message = `The ${what} "${text.slice(0, 40)}…" has ${withCommas(text.length)} characters; the limit is ${limit}.`;
    report(assembly, 'template/too-long', place ?? placeOfText(section, text.slice(0, 40)), message);
  };
  visitBlocks(root, (node) => {
    if (node.type === 'heading') {
      section = assembly.sectionOf.get(node) ?? section;
      tooLong('heading', plainText(node), node.data?.source);
    } else if (node.type === 'figure') tooLong('headline', node.headline, node.data.source);
    else if (node.type === 'dataTable') {
      // The caption of figures is made from their measure, group and places.
      if (node.provenance === undefined) tooLong('caption', node.caption, node.data.source, LIMITS.captionLength);
      checkTable(
        node.columns.map((column) => column.label),
        node.rows.map(({ cells, source }) => ({ cells: cells.map((cell) => cell.map(plainText).join('')), source })),
        section,
        assembly,
      );
    } else if (node.type === 'table') {
      const [head, ...rows] = node.children.map(({ children }) => children.map(plainText));
      checkTable(
        head ?? [],
        rows.map((cells) => ({ cells, source: undefined })),
        section,
        assembly,
      );
    }
  });
}

interface Row {
  readonly cells: readonly string[];
  readonly source: Place | undefined;
}

function checkTable(head: readonly string[], rows: readonly Row[], section: TemplateText, assembly: Assembly): void {
  const [first = ''] = head;
  if (head.length > LIMITS.tableColumns) {
    const message = `The table that begins with "${first}" has ${head.length} columns; the limit is ${LIMITS.tableColumns}.`;
    report(assembly, 'template/too-long', placeOfText(section, first), message);
  }
  for (const { cells, source } of rows)
    for (const text of cells) {
      if (text.length < MAY_BE_LONG) continue;
      const words = text.split(/\s+/).length;
      if (words <= LIMITS.cellWords) continue;
      const message = `A cell that begins with "${text.slice(0, 40)}…" has ${words} words; more than ${LIMITS.cellWords} are hard to read.`;
      report(assembly, 'template/long-cell', source ?? placeOfText(section, text.slice(0, 40)), message);
    }
}
