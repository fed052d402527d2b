import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastGaps, nearestThatPasses } from '../../src/assemble/brand-contrast.ts';
import { DARK_PAPER, darkColours } from '../../src/assemble/brand-dark.ts';
import { BRAND_COLOURS, type BrandColour } from '../../src/assemble/publication.ts';
import { contrast } from '../../src/core/contrast.ts';
import { withLightness } from '../../src/core/oklab.ts';
import { publication } from '../render/fixture/publication.ts';

const OWN = Object.fromEntries(BRAND_COLOURS.map((key) => [key, publication.brand[key]])) as Record<
  BrandColour,
  string
>;

/** Brands that stand out by day, and are as far from the program's as that lets them be. */
const BRANDS: Readonly<Record<string, Partial<typeof OWN>>> = {
  'the program’s': {},
  'black and white': { ink: '#000000', brand: '#000000', link: '#000000', panel: '#FFFFFF', warningPanel: '#FFFFFF' },
  'strong colours': { brand: '#D4351C', link: '#B10E1E', warningRule: '#6F0000', visited: '#5F00FF' },
  'dark panels': { ink: '#000000', secondaryInk: '#101010', link: '#000060', visited: '#200020', panel: '#B0B0B0' },
  'panels with a breath of colour': { panel: '#FFFEFD', warningPanel: '#FEFFFF' },
  'grey ink': { ink: '#686868', secondaryInk: '#6A6A6A', focus: '#FFFFFF' },
  'a line that is text': { rule: '#000000' },
};

/** What is too alike on a dark screen; the focus and what is on it are as by day. */
const gaps = (brand: typeof OWN): string[] =>
  contrastGaps(darkColours(brand), DARK_PAPER).flatMap(({ keys, says }) => (keys.includes('focus') ? [] : [says]));

test.each(Object.entries(BRANDS))('%s stands out on a dark screen', (_, own) => {
  const brand = { ...OWN, ...own };
  expect(contrastGaps(brand)).toEqual([]);
  expect(gaps(brand)).toEqual([]);
});

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0').toUpperCase()}`);

test('any brand that stands out by day does on a dark screen', () => {
  const brands = fc.record(Object.fromEntries(BRAND_COLOURS.map((key) => [key, colour]))).map((given) => {
    const brand = { ...OWN };
    for (const key of BRAND_COLOURS) {
      brand[key] = given[key] as string;
      if (contrastGaps(brand).length > 0) brand[key] = nearestThatPasses(key, brand) ?? OWN[key];
    }
    return brand;
  });
  fc.assert(
    fc.property(brands, (brand) => {
      fc.pre(contrastGaps(brand).length === 0);
      expect(gaps(brand)).toEqual([]);
    }),
    { seed: 7, numRuns: 60 },
  );
});

test('text is as far from dark paper as from white, and no lighter than is pleasant', () => {
  const dark = darkColours(OWN);
  for (const key of ['secondaryInk', 'brand', 'link', 'visited'] as const)
    expect(Math.abs(contrast(dark[key], DARK_PAPER) - contrast(OWN[key], '#FFFFFF')), key).toBeLessThan(0.6);
  expect(contrast(dark.ink, DARK_PAPER)).toBeLessThan(15);
});

test.each([
  ['#808080', 0, '#000000'],
  ['#12436D', 1, '#FFFFFF'],
  ['#808080', 0.5, '#636363'],
])('%s with the lightness %d is %s', (given, lightness, expected) => {
  expect(withLightness(given, lightness)).toBe(expected);
});

test('a hue is kept: blue stays blue, and yellow yellow', () => {
  const parts = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const [red = 0, , blue = 0] = parts(withLightness('#1D5A96', 0.75));
  expect(blue - red).toBeGreaterThan(60);
  const [r = 0, , b = 0] = parts(withLightness('#594D00', 0.85));
  expect(r - b).toBeGreaterThan(60);
});
