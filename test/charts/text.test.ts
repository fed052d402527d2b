import { expect, test } from 'vitest';
import { drawCharts } from '../../src/charts/draw.ts';
import { shorten, wrapShort } from '../../src/charts/text.ts';

/** Every letter is as wide as its place in the alphabet, so that cutting somewhere else would show. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) % 29), 0);

/** The plain way: one letter less until it fits, a third of them from the end. */
function letterByLetter(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const cut = (letters: number): string => {
    const end = Math.floor(letters / 3);
    return `${text.slice(0, letters - end).trimEnd()}…${text.slice(text.length - end).trimStart()}`;
  };
  let kept = text.length;
  while (kept > 0 && widthOf(cut(kept)) > width) kept--;
  return cut(kept);
}

test.each(['Eastwick', 'North West Leicestershire', 'a b c d e f', '', 'x'])(
  '%s keeps as many letters as fit',
  (text) => {
    for (let width = 0; width < widthOf(text) + 10; width++)
      expect(shorten(text, width, widthOf)).toBe(letterByLetter(text, width));
  },
);

test.each([
  ['one two', 9, ['one two']],
  ['one two three', 9, ['one two', 'three']],
  ['one two three four', 9, ['one two', 'three…our']],
  ['incomprehensible', 9, ['incomp…le']],
])('%s in two lines says by dots what it leaves out', (text, width, lines) => {
  expect(wrapShort(text, width, 2, (line) => line.length)).toEqual(lines);
});

test('names that begin alike are told apart where they are cut', () => {
  const cut = ['East', 'West'].map((end) =>
    wrapShort(`Hinckley and Bosworth with the villages ${end}`, 20, 1, (line) => line.length),
  );
  expect(new Set(cut.flat()).size).toBe(2);
});

test('a very long name is measured a few times, not once for every letter', () => {
  let letters = 0;
  const counting = (text: string): number => {
    letters += text.length;
    return text.length;
  };
  const name = 'x'.repeat(100_000);
  expect(shorten(name, 20, counting)).toBe(`${'x'.repeat(13)}…${'x'.repeat(6)}`);
  expect(letters).toBeLessThan(5 * name.length);
});

test('a name that no plate has room for is cut before it is drawn', async () => {
  const name = 'name '.repeat(50_000);
  const spec = {
    kind: 'line',
    categories: ['2023/24', `2024/25 ${name}`],
    series: [{ name, points: [{ value: 1 }, { value: 2 }] }],
    valueTitle: name,
    decimals: 0,
    benchmark: { name, value: 1 },
    breaks: [{ before: 1, text: name }],
    own: undefined,
    illustrative: false,
  } as const;
  const drawing = (await drawCharts([{ id: 'long', title: 'T', description: 'D', spec, picture: true }])).get('long');
  expect(drawing?.svg.length).toBeLessThan(100_000);
});
