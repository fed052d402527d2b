import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawCharts } from '../../src/charts/draw.ts';
import { SHADES, WORDS } from '../../src/charts/theme.ts';
import { parseXml } from '../../src/load/xml/parse.ts';
import { CASES, DRAWN, EDGES, HARD } from './cases.ts';
import { folderOf } from './examples.ts';
import { textsIn, textsOf } from './marks.ts';
import { drawingOf } from './native-drawings.ts';

const shapesOf = (canvas: string): string[] =>
  [...canvas.matchAll(/<a:(?:sp|cxnSp)>.*?<\/a:(?:sp|cxnSp)>/gs)].map(([all]) => all);
const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([, found]) => found!);

/** What is drawn, a line each: from where to where in EMU, what it is, its colours, and its words. */
const summary = (canvas: string): string =>
  shapesOf(canvas)
    .map((shape) => {
      const places = all(shape, / (?:x|y|cx|cy)="(\d+)"/g).slice(0, 4);
      const [form = 'path'] = all(shape, /prst="(\w+)"/g);
      const words = all(shape, /<a:t>([^<]*)<\/a:t>/g).map((text) => JSON.stringify(text));
      const bold = shape.includes('b="1"') ? ['bold'] : [];
      return [
        ...places,
        words.length > 0 ? 'text' : form,
        ...all(shape, /srgbClr val="(\w+)"/g),
        ...words,
        ...bold,
      ].join(' ');
    })
    .join('\n');

const SPECS = Object.entries({ ...CASES, ...EDGES, ...HARD }).filter(([, { kind }]) => Object.hasOwn(DRAWN, kind));

test.each(Object.entries(DRAWN))('%s in Word is written as before', async (kind, spec) => {
  await expect(summary(drawingOf(spec))).toMatchFileSnapshot(join(folderOf(kind), 'golden.shapes.txt'));
});

describe.each(SPECS)('%s in Word', async (_, spec) => {
  const canvas = drawingOf(spec);

  test('says what the picture says, word by word', async () => {
    const job = { id: 'a', title: 'A', description: 'B', spec, picture: false };
    const { svg } = (await drawCharts([job])).get('a')!;
    const said = (texts: readonly { readonly text: string }[]) => texts.map(({ text }) => text);
    expect(said(textsIn(canvas))).toEqual(said(textsOf(svg)));
  });

  test('is well formed, in text of 9 points or more, on a ground of its own size, with ids of their own', () => {
    expect(parseXml(Buffer.from(canvas.replace('<lc:lockedCanvas ', '<lc:lockedCanvas xmlns:a="a" ')))).toBeDefined();
    expect(canvas).not.toMatch(/NaN|undefined|Infinity|null/);
    const sizes = all(canvas, / sz="(\d+)"/g).map(Number);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(900);
    const [size] = all(canvas, /<a:chExt ([^/]*)\/>/g);
    expect(shapesOf(canvas)[0]).toContain(`<a:off x="0" y="0"/><a:ext ${size}/>`);
    const ids = all(canvas, /<a:cNvPr id="(\d+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(drawingOf(spec)).toBe(canvas);
  });
});

test('a cell that is not shown has no shade', () => {
  const one = (points: readonly ({ value: number } | null)[]) =>
    drawingOf({
      ...CASES['heat-grid'],
      categories: ['0', '1'],
      panels: [{ name: '', rows: 1 }],
      series: [{ name: 'Mon', points }],
    });
  const dark = SHADES.at(-1)!.colour.slice(1);
  const filled = (canvas: string) => shapesOf(canvas).filter((shape) => shape.includes(dark)).length;
  expect(filled(one([{ value: 9 }, { value: 9 }])) - filled(one([{ value: 9 }, null]))).toBe(1);
  expect(textsIn(one([{ value: 9 }, null])).map(({ text }) => text)).toContain(WORDS.notShown);
});

test('words of the content are words, whatever is in them', () => {
  const bad = `</a:t> "quoted" & 'so' \u0000\u0007 =1+1`;
  for (const spec of Object.values(DRAWN)) {
    const canvas = drawingOf({
      ...spec,
      categories: spec.categories.map(() => bad),
      series: spec.series.map((series) => ({ ...series, name: bad })),
      valueTitle: bad,
    });
    expect(parseXml(Buffer.from(canvas.replace('<lc:lockedCanvas ', '<lc:lockedCanvas xmlns:a="a" ')))).toBeDefined();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not be there
    expect(canvas).not.toMatch(/[\u0000-\u0008]/);
  }
});
