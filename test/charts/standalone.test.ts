import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawCharts } from '../../src/charts/draw.ts';
import type { ChartSpec, Drawing } from '../../src/charts/spec.ts';
import { WORDS } from '../../src/charts/theme.ts';
import { parseXml } from '../../src/load/xml/parse.ts';
import { REPOSITORY } from '../support/folder.ts';
import { CASES } from './cases.ts';
import { textsOf } from './marks.ts';

const WIDE = 640;
const PLAIN = {
  language: 'en-GB',
  headline:
    'Violence was lower in Rutland than in every other area & in all of them together, as it was the year before',
  subtitle: 'Offences per 1,000 people, all ages',
  below: ['Source: Northmere Police.', '', 'Figure 4 of the Response Strategy. Draft, 1 November 2026.'],
  png: false,
};

async function drawn(spec: ChartSpec, words: Partial<typeof PLAIN> = {}): Promise<Drawing> {
  const standalone = { ...PLAIN, ...words };
  const job = { id: 'figure-a', title: 'A title', description: 'B', spec, picture: false, standalone };
  return (await drawCharts([job])).get('figure-a')!;
}

const wordsIn = (svg: string): string =>
  textsOf(svg)
    .map(({ text }) => text)
    .join(' ');

describe.each(Object.entries(CASES))('a picture of %s to take away', (_, spec) => {
  test('is one whole SVG file that asks for nothing else and says what it shows', async () => {
    const { svg, height, standalone } = await drawn(spec);
    const picture = standalone!.svg;
    expect(parseXml(Buffer.from(picture))).toBeDefined();
    expect(picture).not.toMatch(/<(?:script|style|image|use|foreignObject|a)\b|href|url\(|style=|\son\w+=/i);
    expect(picture.match(/https?:[^"<]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(picture).toMatch(/^<svg [^>]*xml:lang="en-GB"[^>]*font-family="[^"]*sans-serif"/);
    expect(picture).toContain('<title id="figure-a-title">A title</title><desc id="figure-a-desc">B</desc>');
    for (const words of [PLAIN.headline, PLAIN.subtitle, ...PLAIN.below]) expect(wordsIn(picture)).toContain(words);
    expect(picture.includes(WORDS.illustrative)).toBe(spec.illustrative);
    // The very marks of the page: nothing of the chart is drawn otherwise.
    const marks = /<rect width="640"[^>]*\/>(.*)<\/svg>$/s.exec(svg)?.[1] ?? '-';
    const [, above = ''] = /<g transform="translate\(0 (\d+)\)">/.exec(picture) ?? [];
    expect(picture).toContain(`<g transform="translate(0 ${above})">${marks}</g>`);
    const [, whole = ''] = /viewBox="0 0 640 (\d+)"/.exec(picture) ?? [];
    const frame = textsOf(picture.replace(marks, ''));
    const inside = (y: number): boolean => y > Number(above) && y < Number(above) + height;
    expect(frame.filter(({ top, bottom }) => inside(top) || inside(bottom))).toEqual([]);
    expect(Math.max(...frame.map(({ bottom }) => bottom))).toBeLessThan(Number(whole));
  });
});

test.each([
  ['a word without end', `Source: https://example.org/${'a-long-way/'.repeat(30)}`],
  ['letters that no table has', `Ffynhonnell: Heddlu Ŵ ${'統計'.repeat(80)}`],
  ['many lines', `${'Several words that go on. '.repeat(60)}`],
  ['tabs and line ends', 'one\ttwo\nthree'],
])('%s stays on the picture', async (_, text) => {
  const { svg } = (await drawn(CASES.bar, { below: [text] })).standalone!;
  expect(parseXml(Buffer.from(svg))).toBeDefined();
  const lines = textsOf(svg);
  expect(Math.max(...lines.map(({ right }) => right))).toBeLessThanOrEqual(WIDE);
  expect(wordsIn(svg).replaceAll(/\s/g, '')).toContain(text.replaceAll(/\s/g, ''));
});

test('what is no XML is left out, and markup stays words', async () => {
  const { svg } = (await drawn(CASES.bar, { headline: '</text><script>alert(1)</script>\u0007 "&' })).standalone!;
  expect(parseXml(Buffer.from(svg))).toBeDefined();
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('\u0007');
});

test('it is a PNG too where that is asked for, twice as large, with the words around the chart', async () => {
  const { standalone, png } = await drawn(CASES.bar, { png: true });
  expect(png).toBeUndefined();
  const file = Buffer.from(standalone!.png!);
  const [, height = ''] = /viewBox="0 0 640 (\d+)"/.exec(standalone!.svg) ?? [];
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([2 * WIDE, 2 * Number(height)]);
  const bare = await drawn(CASES.bar, { png: true, headline: 'Another', below: [] });
  expect(Buffer.from(bare.standalone!.png!).equals(file)).toBe(false);
  expect((await drawn(CASES.bar)).standalone!.png).toBeUndefined();
});

/** Draws in a process of its own, in which nobody else can have loaded anything, and says whether the canvas's binary is there in the end. */
const SCRIPT = `
const { MessageChannel, Worker } = require('node:worker_threads');
const { port1, port2: port } = new MessageChannel();
const [file, jobs] = process.argv.slice(1);
const thread = new Worker(file, { workerData: { port }, transferList: [port] });
port1.on('message', ({ answer }) => {
  console.log(process.report.getReport().sharedObjects.some((file) => /skia[^/]*\\.node$/.test(file)));
  process.exit();
});
port1.postMessage({ number: 1, job: JSON.parse(jobs) });
`;

test.each([
  [false, 'is not loaded'],
  [true, 'is loaded'],
])('where pictures as PNG are %s the canvas %s, whatever the letters are', (png) => {
  const standalone = { ...PLAIN, headline: 'Ŵ 統計', png };
  const jobs = [{ id: 'a', title: '', description: '', spec: CASES.bar, picture: false, standalone }];
  const out = execFileSync(process.execPath, ['-e', SCRIPT, join(REPOSITORY, 'dist/thread.js'), JSON.stringify(jobs)]);
  expect(out.toString().trim()).toBe(String(png));
});
