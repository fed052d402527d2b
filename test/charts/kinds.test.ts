import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ChartKind } from '../../src/charts/kind.ts';
import { CHART_KINDS, type ChartKindId, isChartKind } from '../../src/charts/kinds.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { PAPER, PARTS, partStyle, SERIES, seriesStyle } from '../../src/charts/theme.ts';
import { DIRECTIVES } from '../../src/directives/generated/directives.ts';
import { SCHEMAS } from '../../src/schema/generated/schemas.ts';
import { REPOSITORY } from '../support/folder.ts';
import { CASES } from './cases.ts';
import { contrast } from './marks.ts';

test.each(PARTS.map((style, index) => [index, style] as const))(
  'series %i stands out from its neighbour and from paper',
  (index, style) => {
    expect(contrast(style.colour, PAPER)).toBeGreaterThanOrEqual(3);
    expect(contrast(style.colour, style.on)).toBeGreaterThanOrEqual(4.5);
    const next = PARTS[index + 1];
    if (next) expect(contrast(style.colour, next.colour)).toBeGreaterThanOrEqual(3);
  },
);

test('series differ by more than colour', () => {
  expect(new Set(SERIES.map(({ dash }) => dash.join())).size).toBe(SERIES.length);
  expect(new Set(SERIES.map(({ marker }) => marker)).size).toBe(SERIES.length);
  expect(() => seriesStyle(SERIES.length)).toThrow(RangeError);
  // In print in grey dark and light take turns, and those alike in that have stripes of their own.
  expect(new Set(PARTS.map(({ hatch }, index) => `${index % 2} ${hatch}`)).size).toBe(PARTS.length);
  expect(() => partStyle(PARTS.length)).toThrow(RangeError);
});

test('the enum of a schema that lists parts is made from their folders', () => {
  const listed = Object.values(SCHEMAS).flatMap((schema) =>
    [...JSON.stringify(schema).matchAll(/"enum":(\[[^\]]*\]),"x-parts":"([^"]*)"/g)].map(([, names, folder]) => ({
      folder: folder!,
      names: JSON.parse(names!) as string[],
    })),
  );
  const asked = Object.values(CHART_KINDS).filter(({ categories }) => categories !== 'own');
  expect(listed).toContainEqual({ folder: 'charts/kinds', names: asked.map(({ name }) => name) });
  for (const { folder, names } of listed)
    expect(names).toEqual(
      readdirSync(join(REPOSITORY, 'src', folder))
        .filter((name) => !name.includes('.') && !Object.hasOwn(DIRECTIVES, name))
        .sort(),
    );
});

test('a kind that is made otherwise than by "chart" has a directive of its own name', () => {
  for (const { name, categories } of Object.values(CHART_KINDS) as ChartKind[])
    expect([name, Object.hasOwn(DIRECTIVES, name)]).toEqual([name, categories === 'own']);
});

test('only the table has kinds', () => {
  // @ts-expect-error: a kind that is not in the table is no kind
  const pie: ChartKindId = 'pie';
  expect([pie, 'toString', 'line'].map(isChartKind)).toEqual([false, false, true]);
});

const configOf = (kind: string, spec: ChartSpec) =>
  CHART_KINDS[kind as ChartKindId].config(spec, (text) => text.length * 8);
const WITH_AXES = Object.entries(CASES).filter(
  ([kind, spec]) => configOf(kind, spec).options?.scales?.x?.display !== false,
);

test.each(WITH_AXES)('the value axis of %s begins at zero and ends above all it holds', (kind, spec) => {
  const { options } = configOf(kind, spec);
  const axis = options?.scales?.[options?.indexAxis === 'y' ? 'x' : 'y'] as {
    beginAtZero: boolean;
    suggestedMax: number;
    display?: boolean;
  };
  // A map has none.
  if (axis.display === false) return;
  const highest = Math.max(
    ...spec.series.flatMap(({ points }) => points.map((point) => point?.upper ?? point?.value ?? 0)),
  );
  expect(axis.beginAtZero).toBe(true);
  expect(axis.suggestedMax).toBeGreaterThanOrEqual(highest);
});
