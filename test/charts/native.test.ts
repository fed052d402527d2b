import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHART_KINDS, type ChartKindId } from '../../src/charts/kinds.ts';
import { nativeChart } from '../../src/charts/native/native-chart.ts';
import type { ChartPoint, ChartSpec } from '../../src/charts/spec.ts';
import { SERIES, WORDS } from '../../src/charts/theme.ts';
import { parseXml } from '../../src/load/xml/parse.ts';
import { CASES, EDGES, NATIVE } from './cases.ts';
import { folderOf } from './examples.ts';

const MEDIUM = { emusPerPixel: 9001, language: 'en-GB' };
const made = (spec: ChartSpec) => nativeChart(spec, MEDIUM);
const lines = (xml: string): string => xml.replaceAll('><', '>\n<');
const values = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element} val="([^"]*)"`, 'g'))].map(([, value]) => value!);
const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}[ >].*?</${name}>`, 'gs'))].map(([all]) => all);
/** The words that stand over a chart. */
const written = (shapes = ''): string[] =>
  [...shapes.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text!.replaceAll('&amp;', '&'));
/** Every number that a series is drawn from, with those that limits are away. */
const cached = (chart: string): number[] =>
  elements(chart, 'c:num(?:Cache|Lit)').flatMap((cache) =>
    [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)),
  );

/** What stands over a chart, a line each: from where to where in shares of the plate, what it is, its colours, and its words. */
const summary = (shapes: string): string =>
  elements(shapes, 'cdr:relSizeAnchor')
    .map((shape) => {
      const places = [...shape.matchAll(/<cdr:[xy]>([^<]*)</g)].map(([, place]) => place);
      const [, form = 'path'] = /prst="(\w+)"/.exec(shape) ?? [];
      const words = written(shape).map((text) => JSON.stringify(text) + (shape.includes('b="1"') ? ' bold' : ''));
      return [...places, words.length > 0 ? 'text' : form, ...values(shape, 'a:srgbClr'), ...words].join(' ');
    })
    .join('\n');

const ALL = Object.fromEntries(
  Object.entries({ ...CASES, ...EDGES }).filter(([, { kind }]) => Object.hasOwn(NATIVE, kind)),
);

describe.each(Object.entries(NATIVE))('%s in Word', (kind, spec) => {
  test('is written as before', async () => {
    const { chart, shapes = '' } = made(spec);
    await expect(lines(chart)).toMatchFileSnapshot(join(folderOf(kind), 'golden.chart.xml'));
    await expect(summary(shapes)).toMatchFileSnapshot(join(folderOf(kind), 'golden.shapes.txt'));
  });

  test('has a point for each value that is shown, and none for one that is not', () => {
    const { chart, sheet } = made(spec);
    for (const { name, points: all } of spec.series) {
      const points = all.map((point, index) => (spec.across?.values[index] === null ? null : point));
      const columns = sheet.columns.filter((column) => [name, `${name}, after a break`].includes(column.name));
      const shown = points.map((_, index) => columns.flatMap(({ values }) => values[index] ?? []));
      expect(shown).toEqual(points.map((point) => (point ? [point.value] : [])));
    }
    expect(spec.series.flatMap(({ points }) => points)).toContain(null);
    const referred = elements(chart, 'c:numRef').map((one) => [
      values(one, 'c:ptCount')[0],
      elements(one, 'c:pt').length,
    ]);
    expect(referred.length).toBeGreaterThan(0);
    for (const [count] of referred) expect(count).toBe(String(spec.categories.length));
    const columns = [...chart.matchAll(/<c:f>Chart!\$([A-Z]+)\$2:/g)].map(([, letter]) => letter!.charCodeAt(0) - 66);
    const drawn = columns.filter((column) => column >= 0);
    expect(referred.map(([, points]) => points)).toEqual(
      drawn.map((column) => sheet.columns[column]!.values.filter((value) => value !== null).length),
    );
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
  });

  test.skipIf(kind === 'pyramid')('has values from zero, as far as on the picture', () => {
    const { chart } = made(spec);
    const { options } = CHART_KINDS[kind as ChartKindId].config(spec, (text) => text.length * 8);
    const { x, y } = { ...options?.scales } as Record<'x' | 'y', { suggestedMax: number }>;
    const ends = (spec.across ? [x, y] : [options?.indexAxis === 'y' ? x : y]).map((axis) => axis.suggestedMax);
    expect(values(chart, 'c:min')).toEqual(ends.map(() => '0'));
    expect(values(chart, 'c:max').map(Number)).toEqual(ends.map((end) => Number(end.toFixed(6))));
  });

  test('has the colours and stripes of the picture', () => {
    const { chart, shapes = '' } = made(spec);
    for (const [index, { colour, hatch }] of SERIES.slice(0, spec.series.length).entries()) {
      expect(chart + shapes).toContain(colour.slice(1));
      if (hatch !== 0 && kind !== 'line' && index < spec.series.length) expect(chart).toContain('<a:pattFill ');
    }
  });

  test('says that data are illustrative, only when they are', () => {
    expect(written(made({ ...spec, illustrative: true }).shapes)).toContain(WORDS.illustrative);
    expect(written(made({ ...spec, illustrative: false }).shapes)).not.toContain(WORDS.illustrative);
  });

  test('names the measure, every series that needs it, the benchmark and its value', () => {
    const { chart, shapes, sheet } = made(spec);
    const text = written(shapes).join(' ');
    const names = spec.series.length > 1 ? spec.series.map(({ name }) => name) : [];
    for (const words of [spec.valueTitle, ...names, spec.benchmark?.name ?? '']) expect(text).toContain(words);
    if (spec.benchmark) expect(text).toContain(spec.benchmark.value.toFixed(spec.decimals));
    expect(sheet.categories).toEqual(spec.categories);
    // Points of two axes of numbers have their names in the sheet and beside them alone.
    if (!spec.across) for (const category of spec.categories) expect(chart).toContain(`<c:v>${category}</c:v>`);
  });
});

describe.each(Object.entries(ALL))('%s in Word', (_, spec) => {
  const { chart, shapes = '' } = made(spec);

  test('is well formed, in text of 9 points or more, with every shape on the plate and ids of their own', () => {
    expect(parseXml(Buffer.from(chart))).toBeDefined();
    expect(parseXml(Buffer.from(shapes))).toBeDefined();
    expect(chart + shapes).not.toMatch(/NaN|undefined|Infinity|null/);
    const sizes = [...(chart + shapes).matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(900);
    const places = [...shapes.matchAll(/<cdr:[xy]>([^<]*)</g)].map(([, place]) => Number(place));
    expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
    const ids = [...shapes.matchAll(/<cdr:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is the same text again', () => expect(made(spec)).toEqual(made(spec)));
});

test('nothing is in the text of a chart that its spec does not say', () => {
  const { 'line, one point': point } = EDGES;
  expect(made(point!).shapes).not.toContain(WORDS.notShown);
  expect(written(made(CASES.line).shapes)).not.toContain('30.3');
  expect(written(made(CASES.stacked).shapes)).toContain('2,226');
  expect(written(made(CASES.stacked).shapes)).not.toContain('2,110');
  expect(written(made(CASES.bar).shapes).filter((text) => text === WORDS.notShown)).toHaveLength(1);
});

test('the own area is bold and marked, and names that are broken are drawn', () => {
  const { chart, shapes = '' } = made(CASES.bar);
  const own = elements(shapes, 'cdr:sp').filter((shape) => shape.includes('>Leicester</a:t>'));
  expect(own).toHaveLength(1);
  expect(own[0]).toContain('b="1"');
  expect(values(chart, 'c:tickLblPos')).toEqual(['none', 'nextTo']);
  const plain = made({ ...CASES.bar, own: undefined, categories: ['A', 'B', 'C', 'D'] });
  expect(values(plain.chart, 'c:tickLblPos')).toEqual(['low', 'nextTo']);
});

test('a line is broken at a break, and its band there and where it has no limits', () => {
  const { chart, sheet, shapes = '' } = made(CASES.line);
  const [leicester, after] = ['Leicester', 'Leicester, after a break'].map(
    (name) => sheet.columns.find((column) => column.name === name)?.values,
  );
  expect(leicester).toEqual([88.8, 92.4, null, null, null, null, null]);
  expect(after).toEqual([null, null, null, 97.5, 90.1, 92.7, 94.1]);
  expect(chart).not.toContain('<c:areaChart>');
  expect(elements(shapes, 'a:custGeom').length).toBeGreaterThanOrEqual(2);
  const whole = { ...CASES.line, breaks: [], series: [{ name: 'A', points: limits([1, 2, 3, 4, 5, 6, 7]) }] };
  expect(made(whole).chart).toContain('<c:areaChart>');
});

const limits = (all: readonly number[]): ChartPoint[] =>
  all.map((value) => ({ value, lower: value - 0.5, upper: value + 0.5 }));

test('words of the content are words, whatever is in them', () => {
  const bad = `</c:v><c:f>A1</c:f> "quoted" & 'so' \u0000\u0007 =1+1`;
  for (const spec of Object.values(NATIVE)) {
    const { chart, shapes = '' } = made({
      ...spec,
      categories: spec.categories.map(() => bad),
      series: spec.series.map((series) => ({ ...series, name: bad })),
      valueTitle: bad,
      ...(spec.across ? { across: { ...spec.across, title: bad } } : {}),
      ...(spec.curves ? { curves: spec.curves.map((one) => ({ ...one, name: bad })) } : {}),
      ...(spec.classes ? { classes: { ...spec.classes, names: spec.classes.names.map(() => bad) } } : {}),
      benchmark: { name: bad, value: 1 },
      breaks: [{ before: 1, text: bad }],
    });
    for (const xml of [chart, shapes]) {
      expect(parseXml(Buffer.from(xml))).toBeDefined();
      expect(xml).not.toContain('<c:f>A1');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not be there
      expect(xml).not.toMatch(/[\u0000-\u0008]/);
    }
  }
});

const anyPoint = fc.option(
  fc
    .record({ value: fc.integer({ min: 0, max: 999 }), spread: fc.option(fc.integer({ min: 0, max: 9 })) })
    .map(
      ({ value, spread }): ChartPoint =>
        spread === null ? { value } : { value, lower: value - spread, upper: value + spread },
    ),
);
const anySpec = fc.integer({ min: 1, max: 20 }).chain((count) =>
  fc.record({
    kind: fc.constantFrom<ChartKindId>('line', 'bar', 'grouped', 'stacked', 'dot', 'pyramid'),
    categories: fc.constant(
      Array.from({ length: count }, (_, at) => `${2000 + at}/${String(at + 1).padStart(2, '0')}`),
    ),
    series: fc
      .array(fc.array(anyPoint, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 4 })
      .map((all) => all.map((points, at) => ({ name: `Area ${at}`, points }))),
    before: fc.option(fc.integer({ min: 1, max: count })),
  }),
);

test('every number of a chart is one that is published, or how far a limit is from its value', () => {
  fc.assert(
    fc.property(anySpec, ({ before, ...rest }) => {
      const spec: ChartSpec = {
        ...rest,
        series: rest.series.slice(0, CHART_KINDS[rest.kind].maxSeries),
        valueTitle: 'Offences',
        decimals: 0,
        benchmark: undefined,
        breaks: before === null ? [] : [{ before, text: 'Change' }],
        own: undefined,
        illustrative: false,
      };
      const known = new Set(
        spec.series.flatMap(({ points }) =>
          points.flatMap((point) => {
            const { value, lower, upper } = point ?? {};
            if (value === undefined) return [];
            if (lower === undefined || upper === undefined) return [value];
            return [value, lower, upper, upper - value, value - lower, upper - lower];
          }),
        ),
      );
      const { chart, sheet } = made(spec);
      const numbers = [...cached(chart), ...sheet.columns.flatMap((column) => column.values)];
      expect(numbers.filter((number) => number !== null && !known.has(number))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

const anyPlane = fc.integer({ min: 1, max: 20 }).chain((count) =>
  fc.record({
    kind: fc.constantFrom<ChartKindId>('funnel', 'scatter', 'gradient'),
    points: fc.array(anyPoint, { minLength: count, maxLength: count }),
    across: fc.array(fc.option(fc.integer({ min: 1000, max: 9999 })), { minLength: count, maxLength: count }),
    own: fc.option(fc.integer({ min: 0, max: count - 1 }), { nil: undefined }),
  }),
);

test('of a point that lacks one of its two numbers nothing is in a chart', () => {
  fc.assert(
    fc.property(anyPlane, ({ kind, points, across, own }) => {
      const {
        chart,
        shapes = '',
        sheet,
      } = made({
        kind,
        categories: points.map((_, at) => `Area ${at}`),
        series: [{ name: 'Rate', points }],
        across: { title: 'Residents', decimals: 0, values: across },
        valueTitle: 'Offences',
        decimals: 0,
        benchmark: undefined,
        breaks: [],
        own,
        illustrative: false,
      });
      const known = new Set(
        points.flatMap((point, at) => {
          const along = across[at];
          if (!point || along === null || along === undefined) return [];
          const { value, lower, upper } = point;
          const limits = lower === undefined || upper === undefined ? [] : [lower, upper, upper - value, value - lower];
          return [along, value, ...limits];
        }),
      );
      const numbers = [...cached(chart), ...sheet.columns.flatMap((column) => column.values)];
      expect(numbers.filter((number) => number !== null && !known.has(number))).toEqual([]);
      for (const [at, point] of points.entries())
        if (!point || across[at] === null) {
          expect(sheet.columns.map(({ values }) => values[at])).toEqual(sheet.columns.map(() => null));
          expect(chart).not.toContain(`<c:idx val="${at}"/><c:marker>`);
          expect(written(shapes)).not.toContain(`Area ${at}`);
        }
    }),
    { numRuns: 200 },
  );
});

test('the sides of a pyramid end alike, at a step beyond what they hold, and no number of it is below zero', () => {
  const { chart, sheet } = made(CASES.pyramid);
  const [low, high] = [values(chart, 'c:min'), values(chart, 'c:max')].map((all) => all.map(Number));
  expect(low).toEqual(high!.map((end) => -end));
  expect(new Set(high).size).toBe(1);
  for (const step of values(chart, 'c:majorUnit').map(Number)) expect((high![0] ?? 0) % step).toBe(0);
  const most = Math.max(...CASES.pyramid.series.flatMap(({ points }) => points.map((point) => point?.value ?? 0)));
  expect(high![0]).toBeGreaterThanOrEqual(most);
  const numbers = [...cached(chart), ...sheet.columns.flatMap((column) => column.values)];
  expect(numbers.filter((number) => number !== null && number < 0)).toEqual([]);
  // What lies to the left of the line is below zero on the axis that is seen, whose numbers are printed without a sign.
  const [, format] = /<c:valAx>.*?formatCode="([^"]*)"/s.exec(chart) ?? [];
  expect(format?.split(';')).toEqual(['#,##0', '#,##0']);
  expect(values(chart, 'c:orientation').filter((way) => way === 'maxMin')).toHaveLength(1);
});

test.each(['funnel', 'gradient'] as const)(
  'no series of a %s is longer than the first, which is what LibreOffice shows all of',
  (kind) => {
    const lengths = elements(made(CASES[kind]).chart, 'c:ser').map((one) => Number(values(one, 'c:ptCount').at(-1)));
    expect(lengths.length).toBeGreaterThan(1);
    expect(Math.max(...lengths)).toBe(lengths[0]);
  },
);

test('points are told apart by class by their markers, the rings by holes over them', () => {
  const { chart, shapes = '' } = made(CASES.funnel);
  const points = elements(chart, 'c:ser').find((one) => one.includes('<c:dPt>'));
  const marked = elements(points ?? '', 'c:dPt').map((one) => [values(one, 'c:idx')[0], values(one, 'c:symbol')[0]]);
  const others = [0, 1, 2, 3, 4, 8].map((at) => [String(at), 'triangle']);
  expect(marked).toEqual(others);
  const holes = elements(shapes, 'cdr:sp').filter((one) => one.includes('ellipse') && one.includes('FFFFFF'));
  // Those of two points, and that of the key.
  expect(holes).toHaveLength(3);
});

test('a chart of more series than its kind takes is refused', () => {
  const { bar } = CASES;
  expect(() => made({ ...bar, series: [...bar.series, ...bar.series] })).toThrow('bar');
});
