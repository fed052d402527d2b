import { measureArial } from '../../src/charts/native/measure.ts';
import { PAPER, TEXT_SIZE } from '../../src/charts/theme.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A text of a drawing: where its letters stand, what they stand on, and how they look. */
export interface DrawnText extends Box {
  readonly text: string;
  readonly size: number;
  readonly isLevel: boolean;
  readonly colour: string;
  /** The colour that lies below its middle. */
  readonly ground: string;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (text: string): string => text.replaceAll(/&(\w+);/g, (all, name) => ENTITIES[name] ?? all);
const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const numbers = (text: string): number[] => (text.match(/-?[\d.]+/g) ?? []).map(Number);

/** Above and below its baseline, in shares of its size. */
const [ASCENT, DESCENT] = [0.74, 0.22];

/** The texts of an SVG, each with the box of its letters, and what was drawn below it. */
export function textsOf(svg: string): DrawnText[] {
  const grounds: (Box & { readonly colour: string })[] = [];
  const found: DrawnText[] = [];
  for (const [tag, words = ''] of marksOf(svg)) {
    const colour = attribute(tag, 'fill') ?? '';
    if (tag.startsWith('<rect')) {
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(attribute(tag, name) ?? 0));
      grounds.push({ left: x!, top: y!, right: x! + width!, bottom: y! + height!, colour });
    } else if (tag.startsWith('<path') && colour !== '' && !tag.includes('A')) {
      const at = numbers(attribute(tag, 'd') ?? '');
      const [xs, ys] = [at.filter((_, i) => i % 2 === 0), at.filter((_, i) => i % 2 === 1)];
      grounds.push({
        left: Math.min(...xs),
        right: Math.max(...xs),
        top: Math.min(...ys),
        bottom: Math.max(...ys),
        colour,
      });
    } else if (tag.startsWith('<text')) {
      const text = plain(words);
      const size = Number(attribute(tag, 'font-size') ?? TEXT_SIZE);
      const width = (measureArial(text, tag.includes('font-weight="bold"')) * size) / TEXT_SIZE;
      const [x, y] = [Number(attribute(tag, 'x')), Number(attribute(tag, 'y'))];
      const before = { middle: 0.5, end: 1 }[attribute(tag, 'text-anchor') ?? ''] ?? 0;
      const left = x - before * width;
      const box = { left, right: left + width, top: y - ASCENT * size, bottom: y + DESCENT * size };
      const below = grounds.findLast((one) => holdsMiddle(one, box))?.colour ?? PAPER;
      found.push({ ...box, text, size, isLevel: !tag.includes('transform='), colour, ground: below });
    }
  }
  return found;
}

/** The elements of an SVG that draw, in their order, each with the words in it. */
export const marksOf = (svg: string): (readonly [tag: string, words?: string])[] =>
  [...svg.matchAll(/(<(?:rect|path|text)\b[^>]*>)(?:([^<]*)<\/text>)?/g)].map(
    ([, tag, words]) => [tag!, words] as const,
  );

/** Every colour that is seen of an SVG: what answers to pointing alone is clear. */
export const coloursOf = (svg: string): string[] => [
  ...new Set([...svg.matchAll(/ (?:fill|stroke)="(#[^"]*)"(?! fill-opacity="0")/g)].map(([, colour]) => colour!)),
];

function holdsMiddle(ground: Box, box: Box): boolean {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return ground.left <= x && x <= ground.right && ground.top <= y && y <= ground.bottom;
}

/** The texts that stand over a chart of Word, on a plate of this size. */
export function textsOver(shapes: string, size: { readonly width: number; readonly height: number }) {
  return [...shapes.matchAll(/<cdr:relSizeAnchor>.*?<\/cdr:relSizeAnchor>/gs)].flatMap(([shape]) => {
    const [left, top, right, bottom] = [...shape.matchAll(/<cdr:[xy]>([^<]*)</g)].map(([, at]) => Number(at));
    const text = plain([...shape.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words).join(''));
    if (text === '') return [];
    const box = {
      left: left! * size.width,
      right: right! * size.width,
      top: top! * size.height,
      bottom: bottom! * size.height,
    };
    return [{ ...box, text, isTurned: isTurned(shape) }];
  });
}

/** How large the plates of Word are in tests. */
export const EMUS_PER_PIXEL = 9001;

/** The texts of a drawing of Word. */
export function textsIn(canvas: string) {
  return [...canvas.matchAll(/<a:sp>.*?<\/a:sp>/gs)].flatMap(([shape]) => {
    const [left, top, width, height] = [...shape.matchAll(/ (?:x|y|cx|cy)="(-?\d+)"/g)].map(
      ([, at]) => Number(at) / EMUS_PER_PIXEL,
    );
    const text = plain([...shape.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words).join(''));
    if (text === '') return [];
    const box = { left: left!, top: top!, right: left! + width!, bottom: top! + height! };
    return [{ ...box, text, isTurned: isTurned(shape) }];
  });
}

const isTurned = (shape: string): boolean => / rot=/.test(shape) || /vert="(?!horz)/.test(shape);

/** The pairs of texts that lie over each other by more than a pixel. */
export function overlapping(texts: readonly (Box & { readonly text: string })[]): string[] {
  const apart = (a: Box, b: Box): boolean =>
    a.right - 1 <= b.left || b.right - 1 <= a.left || a.bottom - 1 <= b.top || b.bottom - 1 <= a.top;
  return texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => (apart(one, other) ? [] : [`${one.text} / ${other.text}`])),
  );
}

/** Contrast ratio of two colours (WCAG 2.2, "contrast ratio" and "relative luminance"). */
export function contrast(one: string, other: string): number {
  const [dark, light] = [one, other].map((colour) => luminance(linear(colour))).sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

export type Rgb = readonly [red: number, green: number, blue: number];

/** The parts of a colour in light, from 0 to 1. */
export const linear = (colour: string): Rgb =>
  [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;

export const luminance = ([red, green, blue]: Rgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
