import { type Pen, write } from '../parts/pen.ts';
import { wrap } from '../text.ts';
import { FAMILY, INK, MARGIN, PLATE_WIDTH, SECONDARY_INK, TEXT_SIZE } from '../theme.ts';
import { knownWidth } from './width.ts';

/** The words around a chart that stands by itself. Those `below` are paragraphs: notes, the source, and what it is a figure of. */
export interface FrameWords {
  readonly headline: string;
  readonly subtitle: string;
  readonly below: readonly string[];
}

interface Look {
  readonly size: number;
  readonly line: number;
  readonly bold: boolean;
  readonly colour: string;
}

interface Line extends Look {
  readonly text: string;
  /** Its middle, from the top of the picture. */
  readonly y: number;
}

/** How much a picture has above its plate and below it, in whole CSS pixels, and the lines that stand there. */
export interface Frame {
  readonly above: number;
  readonly below: number;
  readonly lines: readonly Line[];
}

const HEADLINE: Look = { size: 18, line: 24, bold: true, colour: INK };
const SUBTITLE: Look = { size: TEXT_SIZE, line: 20, bold: false, colour: SECONDARY_INK };
const BELOW: Look = { size: 13, line: 17, bold: false, colour: SECONDARY_INK };
const BETWEEN = 4;
const ROOM = PLATE_WIDTH - 2 * MARGIN;

/** Sets the words above and below a plate so high. */
export function frameOf({ headline, subtitle, below }: FrameWords, height: number): Frame {
  const lines: Line[] = [];
  let y = 0;
  const add = (text: string, look: Look): void => {
    if (text === '') return;
    y += BETWEEN;
    for (const line of linesOf(text, look)) {
      lines.push({ ...look, text: line, y: y + look.line / 2 });
      y += look.line;
    }
  };
  y = MARGIN - BETWEEN;
  add(headline, HEADLINE);
  add(subtitle, SUBTITLE);
  const above = y + BETWEEN;
  y = above + height;
  for (const paragraph of below) add(paragraph, BELOW);
  return { above, below: y + MARGIN - above - height, lines };
}

/** Writes the words of a frame. */
export function writeFrame(pen: Pen, { lines }: Frame): void {
  for (const { text, y, ...look } of lines) write(pen, text, MARGIN, y, look);
}

/** Text in lines that have room; a word without room for itself is divided. */
function linesOf(text: string, look: Look): string[] {
  const measure = (words: string): number => widthOf(words, look);
  const words = text.split(/[ \n\t]+/).flatMap((word) => (measure(word) <= ROOM ? [word] : divided(word, measure)));
  return wrap(words.join(' '), ROOM, measure);
}

function divided(word: string, measure: (words: string) => number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && measure(part + letter) > ROOM) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** Near enough for breaking lines, and known without a canvas: a letter that is not in the tables is taken to be as wide as high. */
function widthOf(text: string, { size, bold }: Look): number {
  const font = `${bold ? 'bold ' : ''}${TEXT_SIZE}px ${FAMILY}`;
  const ofLetter = (letter: string): number => knownWidth(font, letter) ?? TEXT_SIZE;
  const width = knownWidth(font, text) ?? [...text].reduce((sum, letter) => sum + ofLetter(letter), 0);
  return (width * size) / TEXT_SIZE;
}
