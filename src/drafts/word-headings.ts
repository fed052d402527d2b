import type { Over } from '../importers/input/grid.ts';
import { childOf, childrenOf, wordOf, type XmlElement } from '../load/xml/element.ts';

/** How deep a paragraph style stands as a heading, by its id: 0 for a title, 1 for the first level. */
type HeadingLevels = ReadonlyMap<string, number>;

/** A paragraph in bold that no style calls a heading stands below those that are. */
const BOLD = 10;
/** What says more than this is no heading; so many paragraphs before a table are looked at. */
const LONGEST = 200;
const MOST_PLAIN = 12;

/** The levels of the heading styles of a document, by what they are called, by their place in the outline, or by the style that they are based on. */
export function headingLevels(styles: XmlElement | undefined): HeadingLevels {
  const all = new Map(
    (styles ? childrenOf(styles, 'w:style') : []).map((style) => [style.attributes['w:styleId'] ?? '', style] as const),
  );
  const levelOf = (id: string, passed: readonly string[]): number | undefined => {
    const style = all.get(id);
    if (!style || passed.includes(id)) return undefined;
    const named = levelNamed(wordOf(style, 'w:name') ?? '') ?? levelNamed(id) ?? outlineOf(style);
    return named ?? levelOf(wordOf(style, 'w:basedOn') ?? '', [...passed, id]);
  };
  return new Map([...all.keys()].flatMap((id) => [[id, levelOf(id, [])] as const].filter(isLevel)));
}

const isLevel = (pair: readonly [string, number | undefined]): pair is readonly [string, number] =>
  pair[1] !== undefined;

const levelNamed = (name: string): number | undefined =>
  /^title$/i.test(name) ? 0 : Number(/^heading\s*([1-9])$/i.exec(name)?.[1]) || undefined;

/** The ninth level of an outline, counted from 0, is text. */
function outlineOf(element: XmlElement): number | undefined {
  const level = Number(wordOf(childOf(element, 'w:pPr'), 'w:outlineLvl') ?? '9');
  return level >= 0 && level < 9 ? level + 1 : undefined;
}

/** Keeps what stands over the next table of a document: the headings above it, each with those that it stands below, and the paragraphs of text just before it. */
export function headingsAbove(levels: HeadingLevels): {
  paragraph(paragraph: XmlElement, words: string): void;
  table(words: readonly string[]): void;
  over(): readonly Over[];
} {
  let headings: { readonly level: number; readonly words: string }[] = [];
  let plain: string[] = [];
  let isBehindTable = false;
  const heading = (level: number, words: string): void => {
    headings = [...headings.filter((other) => other.level < level), { level, words }];
    plain = [];
  };
  return {
    paragraph(paragraph, words) {
      const style = wordOf(childOf(paragraph, 'w:pPr'), 'w:pStyle') ?? '';
      if (words === '' || words.length > LONGEST || /^toc/i.test(style)) return;
      const level =
        levels.get(style) ?? levelNamed(style) ?? outlineOf(paragraph) ?? (isBold(paragraph) ? BOLD : undefined);
      if (level !== undefined) heading(level, words);
      // What is said after a table is said of the next one, and what was said before it no more.
      else plain = isBehindTable ? [words] : [...plain, words].slice(-MOST_PLAIN);
      isBehindTable = false;
    },
    table(words) {
      const [only, other] = new Set(words.filter((word) => word !== ''));
      // A banner: a heading in a frame of its own.
      if (only !== undefined && other === undefined && only.length <= LONGEST) heading(BOLD, only);
      else isBehindTable = true;
    },
    over: () => [
      ...plain.toReversed().map((words) => ({ words, isHeading: false })),
      ...headings.toReversed().map(({ words }) => ({ words, isHeading: true })),
    ],
  };
}

/** Whether every word of a paragraph is in bold. */
function isBold(paragraph: XmlElement): boolean {
  const runs = childrenOf(paragraph, 'w:r').filter((run) => childrenOf(run, 'w:t').length > 0);
  return (
    runs.length > 0 &&
    runs.every((run) => {
      const bold = childOf(run, 'w:rPr', 'w:b');
      return bold !== undefined && !['0', 'false', 'off'].includes(bold.attributes['w:val'] ?? '');
    })
  );
}
