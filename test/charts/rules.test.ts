import { describe, expect, test } from 'vitest';
import { drawCharts } from '../../src/charts/draw.ts';
import type { ChartKind } from '../../src/charts/kind.ts';
import { CHART_KINDS } from '../../src/charts/kinds.ts';
import { nativeChart, nativeHeight } from '../../src/charts/native/native-chart.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import * as theme from '../../src/charts/theme.ts';
import { CASES, EDGES, HARD } from './cases.ts';
import {
  type Box,
  coloursOf,
  contrast,
  EMUS_PER_PIXEL,
  linear,
  luminance,
  overlapping,
  type Rgb,
  textsIn,
  textsOf,
  textsOver,
} from './marks.ts';
import { drawingOf } from './native-drawings.ts';

/** One picture of a chart: on the page, or on a phone. */
interface Plate {
  readonly spec: ChartSpec;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const { INK, SECONDARY_INK, NARROW_WIDTH, PLATE_MOST_HEIGHT, PLATE_WIDTH, SERIES, WORDS } = theme;
const COLOURS = new Set([
  ...Object.values(theme).filter((value) => typeof value === 'string' && value.startsWith('#')),
  ...[...theme.PARTS, ...theme.SHADES].map(({ colour }) => colour),
]);
/** A phone shows a narrow plate at this width. */
const PHONE = 320;
const LEAST_TEXT = 12;

/** What must hold of every picture of every kind: the faults that are found (charts.md of the indicators, sections 1, 2 and 7). */
const RULES: Readonly<Record<string, (plate: Plate) => readonly unknown[]>> = {
  'text is level': ({ svg }) => textsOf(svg).filter(({ isLevel }) => !isLevel),
  'text has 12 pixels, on a phone of 320 too': ({ svg, width }) => {
    const scale = width < PLATE_WIDTH ? PHONE / NARROW_WIDTH : 1;
    return textsOf(svg).filter(({ size }) => size * scale < LEAST_TEXT);
  },
  'no text lies over another': ({ svg }) => overlapping(textsOf(svg)),
  'every text lies on the plate': ({ svg, width, height }) =>
    textsOf(svg).filter((text) => !liesWithin(text, width, height)),
  'text stands out from what it stands on': ({ svg }) =>
    textsOf(svg).filter(({ colour, ground }) => contrast(colour, ground) < 4.5),
  'text is in ink, or white on a dark ground': ({ svg }) =>
    textsOf(svg).filter(({ colour }) => ![INK, SECONDARY_INK, theme.PAPER].includes(colour)),
  'it has the colours of the theme alone': ({ svg }) => coloursOf(svg).filter((colour) => !COLOURS.has(colour)),
  'it says within that it is made up, only when it is': ({ spec, svg }) =>
    textsOf(svg).some(({ text }) => text === WORDS.illustrative) === spec.illustrative ? [] : [spec.illustrative],
  'it fits a page': ({ width, height }) => (width === PLATE_WIDTH && height > PLATE_MOST_HEIGHT ? [height] : []),
};

const liesWithin = ({ left, right, top, bottom }: Box, width: number, height: number): boolean =>
  left >= -0.5 && top >= -1 && right <= width + 0.5 && bottom <= height + 1;

const SPECS = Object.entries({ ...CASES, ...EDGES, ...HARD });

describe.each(SPECS)('%s', async (_, spec) => {
  const job = { id: 'figure', title: 'A', description: 'B', spec, picture: false, narrow: true };
  const drawing = (await drawCharts([job])).get('figure')!;
  const plates = [drawing.svg, drawing.narrow ?? ''].map((svg): Plate => {
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.map(Number);
    return { spec, svg, width: width!, height: height! };
  });

  test.each(Object.entries(RULES))('%s', (_rule, faultsOf) => {
    for (const plate of plates) expect(faultsOf(plate), `${plate.width} wide`).toEqual([]);
  });

  const kind: ChartKind = CHART_KINDS[spec.kind];
  const size = { width: PLATE_WIDTH, height: nativeHeight(spec) };
  const { chart = '', shapes = '' } = kind.drawn
    ? { shapes: drawingOf(spec) }
    : nativeChart(spec, { emusPerPixel: EMUS_PER_PIXEL, language: 'en-GB' });
  const texts = kind.drawn ? textsIn(shapes) : textsOver(shapes, size);

  test('in Word it has the colours of the theme alone, and says that it is made up, only when it is', () => {
    const colours = [...(chart + shapes).matchAll(/srgbClr val="(\w+)"/g)].map(([, colour]) => `#${colour}`);
    expect(colours.filter((colour) => !COLOURS.has(colour))).toEqual([]);
    expect(texts.some(({ text }) => text === WORDS.illustrative)).toBe(spec.illustrative);
  });

  test('in Word no text lies over another, is turned or leaves the plate', () => {
    // Lines of one paragraph touch: their boxes are as high as the line.
    const letters = texts.map((text) => ({ ...text, top: text.top + 2, bottom: text.bottom - 2 }));
    expect(overlapping(letters)).toEqual([]);
    expect(texts.filter(({ isTurned }) => isTurned)).toEqual([]);
    expect(texts.filter((text) => !liesWithin(text, size.width, size.height))).toEqual([]);
  });
});

test('no kind tells more series apart by their look than there are looks', () => {
  const many = Object.values(CHART_KINDS).filter(
    ({ maxSeries, apart, looks = SERIES }: ChartKind) => maxSeries > looks.length && !apart,
  );
  expect(many.map(({ name }) => name)).toEqual([]);
});

/** How people see who lack one kind of cone, in linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
const SIGHT: Readonly<Record<string, readonly Rgb[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  'print in grey': [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

test.each(Object.entries(SIGHT))('neighbours among the series stand apart with %s', (_, matrix) => {
  const seen = theme.PARTS.map(({ colour }) => {
    const light = linear(colour);
    const parts = matrix.map((row) =>
      Math.min(
        1,
        Math.max(
          0,
          row.reduce((sum, share, at) => sum + share * light[at]!, 0),
        ),
      ),
    );
    return luminance(parts as unknown as Rgb);
  });
  for (const [index, one] of seen.slice(1).entries()) {
    const [dark, light] = [one, seen[index]!].sort((a, b) => a - b);
    expect((light! + 0.05) / (dark! + 0.05)).toBeGreaterThan(2.2);
  }
});
