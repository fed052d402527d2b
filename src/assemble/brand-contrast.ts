import { contrast, ratioInWords } from '../core/contrast.ts';
import type { BrandColour } from './publication.ts';

type Colours = Readonly<Record<BrandColour, string>>;

/** The paper, and the text on the band of the web pages. */
const WHITE = '#FFFFFF';

interface Pair {
  /** What must stand out. */
  readonly on: BrandColour | 'white';
  readonly above: BrandColour | 'white';
  /** For the reader of a message: "links on panels". */
  readonly what: string;
  readonly least: number;
}

const TEXT = 4.5;
const MARK = 3;

const onPaper: readonly (readonly [BrandColour, string])[] = [
  ['ink', 'text'],
  ['secondaryInk', 'text that stands back'],
  ['link', 'links'],
  ['visited', 'visited links'],
];

/**
 * Colours that meet, and how far they must stand apart: text by 4.5 to 1 (WCAG 2.2, 1.4.3), marks that mean something by 3 to 1 (1.4.11). Lines
 * between the rows of a table mean nothing: without them the table says the same.
 */
const PAIRS: readonly Pair[] = [
  ...onPaper.flatMap(([above, what]): Pair[] => [
    { above, on: 'white', what: `${what} on paper`, least: TEXT },
    { above, on: 'panel', what: `${what} on panels`, least: TEXT },
  ]),
  { above: 'brand', on: 'white', what: 'headings on paper, and white text on the band of the web page', least: TEXT },
  { above: 'brand', on: 'panel', what: 'the line beside a key message', least: MARK },
  { above: 'ink', on: 'focus', what: 'text on what the keyboard is on', least: TEXT },
  { above: 'ink', on: 'warningPanel', what: 'text on warnings', least: TEXT },
  { above: 'link', on: 'warningPanel', what: 'links on warnings', least: TEXT },
  { above: 'visited', on: 'warningPanel', what: 'visited links on warnings', least: TEXT },
  { above: 'warningRule', on: 'white', what: 'the warning in the header', least: TEXT },
  { above: 'warningRule', on: 'warningPanel', what: 'the words of a warning', least: TEXT },
];

/** Two colours of a brand that are too alike. */
export interface ContrastGap {
  /** The keys of brand.yaml: what stands out, and what it stands on where that can be chosen. */
  readonly keys: readonly [BrandColour, ...BrandColour[]];
  /** "links on panels: contrast 3.2 to 1, where 4.5 is needed". */
  readonly says: string;
}

/** The pairs of colours of a brand that fail on white paper, or on another. */
export function contrastGaps(brand: Colours, paper: string = WHITE): ContrastGap[] {
  const colour = (key: BrandColour | 'white') => (key === 'white' ? paper : brand[key]);
  return PAIRS.flatMap(({ above, on, what, least }) => {
    const ratio = contrast(colour(above), colour(on));
    if (ratio >= least) return [];
    const [first, ...others] = [above, on].filter((key): key is BrandColour => key !== 'white');
    return first === undefined
      ? []
      : [{ keys: [first, ...others], says: `${what}: contrast ${ratioInWords(ratio)} to 1, where ${least} is needed` }];
  });
}

/** In how many steps a colour is moved to black and to white. */
const STEPS = 20;

/** The colour nearest to one of a brand, on the way to black or to white, that stands out from all that it meets; undefined where none does. */
export function nearestThatPasses(key: BrandColour, brand: Colours): string | undefined {
  const passes = (colour: string): boolean =>
    !contrastGaps({ ...brand, [key]: colour }).some(({ keys }) => keys.includes(key));
  for (let step = 1; step <= STEPS; step++)
    for (const end of [0, 255]) {
      const colour = mixed(brand[key], end, step / STEPS);
      if (passes(colour)) return colour;
    }
  return undefined;
}

/** Whether one colour is lighter than another. */
export function isLighter(one: string, other: string): boolean {
  return contrast(one, '#000000') > contrast(other, '#000000');
}

/** A colour moved a share of the way to a grey from 0, black, to 255, white. */
function mixed(colour: string, end: number, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.round(part + (end - part) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('').toUpperCase()}`;
}
