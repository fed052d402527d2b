import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ChartJob, drawCharts, drawer } from '../../src/charts/draw.ts';
import type { ChartSpec, Drawing } from '../../src/charts/spec.ts';
import { SERIES, WORDS } from '../../src/charts/theme.ts';
import { once } from '../../src/core/once.ts';
import { ALSO, CASES, EDGES } from './cases.ts';
import { folderOf } from './examples.ts';

const job = (id: string, spec: ChartSpec): ChartJob => ({
  id,
  title: `Chart <${id}>`,
  description: 'What it & others show',
  spec,
  picture: true,
});
const drawOne = async (spec: ChartSpec): Promise<Drawing & { png: Uint8Array }> =>
  withPicture((await drawCharts([job('figure-1', spec)])).get('figure-1'));
function withPicture(drawing: Drawing | undefined): Drawing & { png: Uint8Array } {
  if (drawing?.png === undefined) throw new Error('no PNG was drawn');
  return { ...drawing, png: drawing.png };
}
const texts = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);
const filled = (svg: string, colour: string): string[] =>
  [...svg.matchAll(new RegExp(`<path d="([^"]*)" fill="${colour}"/>`, 'g'))].map(([, data]) => data!);
const numbers = (data: string): number[] => data.match(/-?[\d.]+/g)!.map(Number);

async function decode(png: Uint8Array): Promise<{ width: number; height: number; pixels: Uint8ClampedArray }> {
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const { width, height, ...image } = await loadImage(png).then((loaded) => ({
    loaded,
    width: loaded.width,
    height: loaded.height,
  }));
  const pen = createCanvas(width, height).getContext('2d');
  pen.drawImage(image.loaded, 0, 0);
  return { width, height, pixels: pen.getImageData(0, 0, width, height).data };
}

test.each(ALSO)('$kind: $name is drawn as before', async ({ kind, name, spec }) => {
  const { svg } = await drawOne(spec);
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(join(folderOf(kind), `golden.${name}.svg`));
});

/** All cases, drawn one after the other by one drawer. */
const among = once(() => drawer()(Object.entries({ ...EDGES, ...CASES }).map(([id, spec]) => job(id, spec))));

describe.each(Object.entries(CASES))('%s', (kind, spec) => {
  test('is drawn as before', async () => {
    const { svg } = await drawOne(spec);
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(join(folderOf(kind), 'golden.svg'));
  });

  test('gives the same bytes again, alone or among others', async () => {
    const alone = withPicture((await drawCharts([job(kind, spec)])).get(kind));
    const again = withPicture((await among()).get(kind));
    expect(again.svg).toBe(alone.svg);
    expect(Buffer.compare(again.png, alone.png)).toBe(0);
  });

  test('has the same SVG where no PNG is wanted', async () => {
    const { svg } = await drawOne(spec);
    const drawing = (await drawCharts([{ ...job('figure-1', spec), picture: false }])).get('figure-1')!;
    expect(drawing).toEqual({ svg, png: undefined, width: drawing.width, height: drawing.height });
  });

  test('is a PNG of twice the size on opaque white', async () => {
    const { png, width, height } = await drawOne(spec);
    const picture = await decode(png);
    expect([picture.width, picture.height]).toEqual([width * 2, height * 2]);
    expect([...picture.pixels.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
  });

  test('says in both pictures that data are illustrative, only when they are', async () => {
    const marked = await drawOne({ ...spec, illustrative: true });
    const unmarked = await drawOne({ ...spec, illustrative: false });
    expect(texts(marked.svg)).toContain(WORDS.illustrative);
    expect(texts(unmarked.svg)).not.toContain(WORDS.illustrative);
    const [dark, light] = await Promise.all(
      [marked, unmarked].map(async ({ png }) => secondaryInkAtTop(await decode(png))),
    );
    expect(dark! - light!).toBeGreaterThan(1000);
  });

  test('names the axis, every series that needs it, and the benchmark', async () => {
    const written = texts((await drawOne(spec)).svg).join(' ');
    const names = spec.series.length > 1 ? spec.series.map(({ name }) => name) : [];
    for (const name of [spec.valueTitle, ...names, spec.benchmark?.name ?? '']) expect(written).toContain(name);
  });
});

function secondaryInkAtTop({ width, pixels }: { width: number; pixels: Uint8ClampedArray }): number {
  let count = 0;
  for (let at = 0; at < width * 80 * 4; at += 4)
    if (pixels[at] === 0x50 && pixels[at + 1] === 0x5a && pixels[at + 2] === 0x5f) count++;
  return count;
}

describe('every SVG', async () => {
  const jobs = [...Object.entries(CASES), ...Object.entries(EDGES)].map(([, spec], index) =>
    job(`figure-${index}`, spec),
  );
  const drawings = await drawCharts(jobs);
  const all = [...drawings.values()].map(({ svg }) => svg);

  test.each(jobs.map(({ id }) => id))('%s is well formed, with numbers of two decimals at most', (id) => {
    const { svg, width, height } = drawings.get(id)!;
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null|\d\.\d{3}/);
    expect(svg).toContain(`>Chart &lt;${id}&gt;</title><desc id="${id}-desc">What it &amp; others show</desc>`);
    expect(svg).toContain(`role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc"`);
  });

  test('shares no id with another', () => {
    const ids = all.flatMap((svg) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    expect(ids).toHaveLength(2 * jobs.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has text of 12 pixels or more', () => {
    const sizes = all.flatMap((svg) => [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  test('asks for no file', () => {
    for (const svg of all)
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|href|@font-face/);
  });
});

describe('hidden points', () => {
  const [first, second, third] = SERIES.map(({ colour }) => colour);

  test('break a line, and no value stands at its end when the latest is hidden', async () => {
    const { svg } = await drawOne(CASES.line);
    for (const [index, colour] of [first, second, third].entries()) {
      const shown = CASES.line.series[index]!.points.filter((point) => point !== null).length;
      expect(filled(svg, colour!)).toHaveLength(shown + 1);
    }
    expect(texts(svg)).not.toContain('30.3');
  });

  test('have no bar, and words instead', async () => {
    const { svg } = await drawOne(CASES.bar);
    expect(filled(svg, first!)).toHaveLength(1);
    expect(texts(svg).filter((text) => text === WORDS.notShown)).toHaveLength(1);
    expect(texts(svg)).not.toContain('0.0');
  });

  test('have no column and a cross', async () => {
    const { svg } = await drawOne(CASES.grouped);
    expect(filled(svg, first!)).toHaveLength(2);
    expect(texts(svg)).toContain(WORDS.notShown);
  });

  test('leave their stack without a total', async () => {
    const { svg } = await drawOne(CASES.stacked);
    expect(texts(svg)).toContain('2,226');
    expect(texts(svg)).not.toContain('2,110');
  });
});

test('bars start at zero: their lengths are as their values', async () => {
  const { svg } = await drawOne({ ...CASES.bar, own: undefined });
  const bars = filled(svg, SERIES[0]!.colour).map(numbers);
  const zero = Number(/<text x="([\d.]+)"[^>]*>0<\/text>/.exec(svg)![1]);
  for (const [left] of bars) expect(Math.abs(left! - zero)).toBeLessThan(1);
  const lengths = bars.map(([left, , right]) => right! - left!);
  expect(lengths[1]! / lengths[0]!).toBeCloseTo(63.3 / 94.1, 2);
});

test('a break has its note and no line across it', async () => {
  const { svg } = await drawOne({
    ...CASES.line,
    series: [{ name: 'Rutland', points: [1, 2, 3, 4, 5, 6, 7].map((value) => ({ value })) }],
  });
  expect(texts(svg)).toContain('Recording changed in April 2021');
  const lines = [...svg.matchAll(/<path d="(M[^"]*)" stroke="#12436D" stroke-width="2.5"/g)].map(
    ([, data]) => data!.split(/[LHV]/).length,
  );
  expect(lines).toEqual([3, 4, 2]);
});

test('a break parts the lines of small plots too', async () => {
  const points = [1, 2, 3, 4].map((value) => ({ value }));
  const parts = async (breaks: ChartSpec['breaks']): Promise<number> => {
    const categories = ['2021', '2022', '2023', '2024'];
    const series = [{ name: 'Eastwick', points }];
    const { svg } = await drawOne({ ...CASES.multiples, categories, series, breaks });
    return [...svg.matchAll(/<path d="([^"]*)"[^>]*stroke="#12436D"/g)].flatMap(([, data]) => data!.match(/M/g)!)
      .length;
  };
  expect(await parts([])).toBe(1);
  expect(await parts([{ before: 2, text: 'new rules' }])).toBe(2);
});

test('jobs with one spec share one picture and keep their own names', async () => {
  const drawings = await drawCharts([job('figure-1', CASES.bar), job('figure-2', structuredClone(CASES.bar))]);
  expect(drawings.get('figure-1')!.png).toBe(drawings.get('figure-2')!.png);
  expect(drawings.get('figure-2')!.svg).toContain('id="figure-2-title"');
  const later = await drawCharts([job('figure-3', CASES.bar)]);
  expect(later.get('figure-3')!.png).toBe(drawings.get('figure-1')!.png);
});

test('a plate grows with the number of areas', async () => {
  const areas = Array.from({ length: 20 }, (_, index) => `Area ${index + 1}`);
  const { height } = await drawOne({
    ...CASES.bar,
    categories: areas,
    series: [{ name: 'Rate', points: areas.map(() => ({ value: 3 })) }],
  });
  expect(height).toBeGreaterThan((await drawOne(CASES.bar)).height + 300);
});

test('too many series are refused', async () => {
  await expect(drawOne({ ...CASES.line, kind: 'bar' })).rejects.toThrow('1 series');
});

test('memory does not grow with the number of charts', async () => {
  const many = (count: number, from: number) =>
    Array.from({ length: count }, (_, index) =>
      job(`c${index}`, { ...CASES.grouped, valueTitle: `Measure ${from + index}` }),
    );
  await drawCharts(many(15, 0));
  const before = process.memoryUsage().rss;
  await drawCharts(many(60, 15));
  // A canvas that is not given back takes 3.5 MB for each chart.
  expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(100);
});
