import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOLD, type Metrics, REGULAR } from '../../src/charts/plate/arimo.ts';
import { knownWidth } from '../../src/charts/plate/width.ts';

const require = createRequire(import.meta.url);
for (const file of ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'])
  GlobalFonts.registerFromPath(require.resolve(`@expo-google-fonts/arimo/${file}`), 'Arimo');
const pen = createCanvas(1, 1).getContext('2d');

const FONTS: readonly [font: string, metrics: Metrics][] = [
  ['15px Arimo', REGULAR],
  ['normal 15px Arimo', REGULAR],
  ['bold 15px Arimo', BOLD],
];

describe.each(FONTS)('in %s', (font, { widths, pairs }) => {
  const letters = Object.values(widths).flatMap((of) => [...of]);
  const measured = (text: string): number => {
    pen.font = font;
    return pen.measureText(text).width;
  };

  test('a letter is as wide as the canvas measures it', () => {
    for (const letter of letters) expect([letter, knownWidth(font, letter)]).toEqual([letter, measured(letter)]);
  });

  test('text is as wide as the canvas measures it', () => {
    const apart = Object.values(pairs).flatMap((of) => of.match(/../gsu) ?? []);
    const text = fc.array(fc.constantFrom(...letters, ...apart, ' ', 'e'), { maxLength: 40 }).map((of) => of.join(''));
    fc.assert(
      fc.property(text, (text) => {
        expect(knownWidth(font, text)).toBe(measured(text));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['Łódź', '日本', '👍', 'a\tb', 'e\u0301'])('of %j only the canvas knows the width', (text) =>
    expect(knownWidth(font, text)).toBeUndefined(),
  );
});

test('of another size only the canvas knows', () => expect(knownWidth('24px Arimo', 'a')).toBeUndefined());
