import type { Nodes, Root, RootContent } from 'mdast';
import { type Place, placeOf } from '../../core/place.ts';
import { wordCount } from '../../core/word-count.ts';
import { REFERENCE } from '../../load/templates.ts';
import { type Assembly, report } from '../assembly.ts';
import { cellBlocks } from '../cell.ts';
import { illustrativeIn } from '../figure/illustrative.ts';
import { plainText } from '../plain-text.ts';
import type { Brand } from '../publication.ts';
import { visitAll } from '../walk.ts';
import { type PrintedIn, pagesOf, printedIn, USUAL } from './pages.ts';

/** Holds a publication to the limits of its publication.yaml. Codes: publication/too-long, publication/made-up. */
export function checkLimits(root: Root, assembly: Assembly): void {
  const { plan, kit } = assembly;
  const { mostWords, mostPages } = plan;
  const longest = () => longestOf(root.children);
  const words = mostWords === undefined ? 0 : textOf(root).reduce((sum, text) => sum + wordCount(text), 0);
  if (mostWords !== undefined && words > mostWords)
    report(
      assembly,
      'publication/too-long',
      longest(),
      `"${plan.title}" has ${words} words; it may have ${mostWords}.`,
    );
  if (mostPages !== undefined) {
    const { brand } = kit;
    const pagesIn = (type: PrintedIn): number => pagesOf(root, type, plan.title);
    const pages = pagesIn(printedIn(brand));
    if (pages > mostPages) {
      const message = `"${plan.title}" would fill about ${Math.ceil(pages * 10) / 10} pages in Word; it may fill ${mostPages}.`;
      const cause = causeInType(brand, (type) => pagesIn(type) <= mostPages);
      if (cause) {
        const { place, says, fix } = cause;
        report(assembly, 'publication/too-long', place ?? longest(), `${message} ${says}`, { fix });
      } else report(assembly, 'publication/too-long', longest(), message);
    }
  }
  for (const madeUp of plan.realFigures ? illustrativeIn(root) : [])
    report(assembly, 'publication/made-up', sourceIn(madeUp), `"${plan.title}" holds a figure that was made up.`);
}

const REFERENCE_PLACE: Place = { file: `templates/brand/${REFERENCE}`, line: 1, column: 1 };

/** What in the look of the brand makes a publication too long that would fit in the usual type: the first of size and font that is enough by itself. */
function causeInType(
  brand: Brand,
  fits: (type: PrintedIn) => boolean,
): { readonly place: Place | undefined; readonly says: string; readonly fix: string } | undefined {
  const type = printedIn(brand);
  if (!fits(USUAL)) return undefined;
  const isSize = fits({ ...type, wordSize: USUAL.wordSize }) || !fits({ ...type, font: USUAL.font });
  if (isSize && type.wordSize > USUAL.wordSize)
    return {
      place: placeOf(brand, 'wordSize'),
      says: `It would fit at ${USUAL.wordSize} points${fits({ ...type, wordSize: USUAL.wordSize }) ? '' : ` in ${USUAL.font}`}: its size is ${type.wordSize}.`,
      fix: 'Set wordSize smaller in templates/brand/brand.yaml, cut words, or raise most_pages in publication.yaml.',
    };
  return {
    place: brand.reference?.tableText ? REFERENCE_PLACE : placeOf(brand, 'wordFont'),
    says: `It would fit in ${USUAL.font}: "${type.font}" may be broader.`,
    fix: 'Choose a narrower font, cut words, or raise most_pages in publication.yaml.',
  };
}

/** Everything that is read, text by text: a cell and a paragraph are one each. */
function textOf(root: Root): string[] {
  const texts: string[] = [];
  visitAll(root, (node) => {
    if (node.type === 'heading' || node.type === 'paragraph') texts.push(plainText(node));
    else if (node.type === 'dataTable') {
      texts.push(node.caption, ...node.columns.map((column) => column.label));
      for (const { cells } of node.rows) texts.push(...cells.flatMap(cellBlocks).map((block) => plainText(block)));
      return 'skip';
    }
    return undefined;
  });
  return texts;
}

/** Blocks of words, which a template writes itself; all other blocks are asked for. */
const OF_WORDS: ReadonlySet<string> = new Set(['heading', 'paragraph', 'list', 'blockquote', 'table']);

/** Where the words of the longest block stand: what is cut there helps most. A template's own words are told only when there is nothing else. */
function longestOf(blocks: readonly RootContent[]): Place | undefined {
  const length = (block: RootContent): number => plainText(block).length;
  const sorted = blocks.toSorted((a, b) => length(b) - length(a));
  const first = (placeIn: (block: RootContent) => Place | undefined): Place | undefined =>
    sorted.flatMap((block) => placeIn(block) ?? [])[0];
  return first(givenIn) ?? first(sourceIn);
}

/** Where a block was asked for, or the content in its words: what they link to has a line in the template as well, which gave it no length. */
function givenIn(block: RootContent): Place | undefined {
  return OF_WORDS.has(block.type)
    ? sourcesIn(block).find(({ file }) => !file.startsWith('templates/'))
    : sourceIn(block);
}

const sourceIn = (node: Nodes): Place | undefined => sourcesIn(node)[0];

/** The places that a node and those below it come from, in reading order. */
function sourcesIn(node: Nodes): Place[] {
  const found: Place[] = [];
  visitAll(node, (inner) => {
    const source = inner.data?.source ?? (inner.type === 'dataTable' ? inner.rows[0]?.source : undefined);
    if (source) found.push(source);
  });
  return found;
}
