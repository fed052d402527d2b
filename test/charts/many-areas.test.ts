import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { DataTableNode, FigureNode } from '../../src/assemble/nodes.ts';
import { shorten } from '../../src/charts/text.ts';
import { USUAL } from '../../src/render/render.ts';
import { smallPage } from '../support/small-page.ts';

/** English Metric Units: what Word measures pictures in. */
const EMU_PER_MM = 36_000;
/** A page's text is 247 mm tall; the caption above the picture is kept with it. */
const MOST_MM = 215;

const NAMES = [
  'Bournemouth, Christchurch and Poole',
  'Rutland',
  'Bath and North East Somerset and the Mendip Hills too',
];
const codes = (count: number) => Array.from({ length: count }, (_, i) => `local:a${i}`);
const withAreas = (count: number) => (path: string, text: string) => {
  if (path === 'data/areas.csv')
    return `${text}${codes(count)
      .map((code, i) => `${code},"${NAMES[i % 3]} ${i}",district,,,\n`)
      .join('')}`;
  if (path !== 'data/visits-ILLUSTRATIVE.csv') return text;
  const rows = codes(count).map(
    (code, i) => `visits,${code},district,financial_year,2025/26,all,persons,${1000 - i},ok\n`,
  );
  return `${text}${rows.join('')}`;
};
const page = (count: number) =>
  smallPage(
    `::chart{kind="bar" indicator="visits" areas="${codes(count).join(',')}" id="many"}`,
    count > 100 ? [] : USUAL,
    withAreas(count),
  );

const cases: [areas: number, charts: number, tables: number, problems: string[]][] = [
  [12, 1, 0, []],
  [30, 1, 0, []],
  [34, 1, 0, []],
  [36, 2, 0, ['chart/many-areas 1:1']],
  [68, 2, 0, ['chart/many-areas 1:1']],
  [75, 0, 1, ['chart/many-areas 1:1']],
  [310, 0, 1, ['chart/many-areas 1:1']],
];

describe.each(cases)('%i areas', (areas, charts, tables, expected) => {
  test(`are ${charts} charts and ${tables} tables that fit a page`, async () => {
    const { problems, checked, files } = await page(areas);
    expect(problems).toEqual(expected);
    const { tree } = checked.editions[0]!.publications[0]!;
    const figures = tree.children.filter(
      (node): node is FigureNode => node.type === 'figure' && node.data.id.startsWith('many'),
    );
    const alone = tree.children.filter(
      (node): node is DataTableNode => node.type === 'dataTable' && node.data.id === 'many',
    );
    expect([figures.length, alone.length]).toEqual([charts, tables]);

    // Every area is once in a chart and its table, or in the table alone; the highest first.
    const rows = [...figures.map(({ table }) => table), ...alone].flatMap((table) => table.rows);
    expect(rows).toHaveLength(areas);
    expect(figures.flatMap(({ chart }) => chart.categories)).toHaveLength(charts === 0 ? 0 : areas);
    for (const name of ['headline', 'alt', 'subtitle'] as const)
      expect(new Set(figures.map((figure) => figure[name])).size).toBe(figures.length);
    for (const { alt } of figures) expect(alt.length).toBeLessThanOrEqual(250);
    expect(new Set(figures.map(({ chart }) => chart.reaches)).size).toBeLessThanOrEqual(1);

    const docx = files.find(({ path }) => path.endsWith('.docx'));
    if (!docx) return;
    const xml = new TextDecoder().decode(unzipSync(docx.bytes)['word/document.xml']);
    const heights = [...xml.matchAll(/<wp:extent cx="\d+" cy="(\d+)"/g)].map(([, cy]) => Number(cy) / EMU_PER_MM);
    expect(heights.length).toBeGreaterThanOrEqual(charts);
    expect(heights.filter((height) => height > MOST_MM)).toEqual([]);
  });
});

test('a name that has no room gives way', () => {
  const measure = (text: string) => text.length * 10;
  expect(shorten('Rutland', 70, measure)).toBe('Rutland');
  expect(shorten('Bath and North East Somerset', 100, measure)).toBe('Bath a…set');
});
