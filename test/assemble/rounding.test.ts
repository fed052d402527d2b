import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { drawCharts } from '../../src/charts/draw.ts';
import { numberText } from '../../src/indicators/display-number.ts';
import { USUAL } from '../../src/render/render.ts';
import { smallPage } from '../support/small-page.ts';

const CASES = [
  { value: '1.45', decimals: 1, printed: '1.5' },
  { value: '8.35', decimals: 1, printed: '8.4' },
  { value: '1.005', decimals: 2, printed: '1.01' },
  { value: '12345.65', decimals: 1, printed: '12,345.7' },
  { value: '0.5', decimals: 0, printed: '1' },
] as const;

test.each([
  ...CASES.map(({ value, ...rest }) => ({ value: Number(value), ...rest })),
  { value: 1234567.891, decimals: 1, printed: '1,234,567.9' },
  { value: 546830.47, decimals: 2, printed: '546,830.47' },
  { value: 999.5, decimals: 0, printed: '1,000' },
  { value: -1234.5, decimals: 1, printed: '\u22121,234.5' },
  { value: -2.5, decimals: 0, printed: '\u22123' },
  { value: -0.0004, decimals: 2, printed: '0.00' },
  { value: 0.0004, decimals: 2, printed: '0.00' },
  { value: Number.NaN, decimals: 1, printed: 'NaN' },
  { value: 1e300, decimals: 12, printed: '1e+300' },
])('$value to $decimals decimals is $printed', ({ value, decimals, printed }) => {
  expect(numberText(value, decimals)).toBe(printed);
});

const PAGE = `The level is :rate[violence], between :interval[violence] in words.

::cards{indicators="violence"}

::chart{kind="line" indicator="violence" areas="own" id="figure-rounded"}

::chart{kind="bar" indicator="violence" areas="lgas" id="figure-areas"}`;

/** The small folder with a figure that its publisher worked out: this value with limits, in every area and year. */
function asPublished(value: string, decimals: number) {
  return (path: string, text: string): string => {
    if (path === 'data/violence.meta.yaml')
      return `${text.replace('measure: crude_rate\nmultiplier: 1000\n', 'measure: dsr\n').replace(/denominator:.*\n/, '')}\ndisplay: { decimals: ${decimals} }\n`;
    if (path !== 'data/violence.csv') return text;
    const [header, ...rows] = text.trim().split('\n');
    const limits = `${value},${value},${value}`;
    return [
      `${header},value,lower95,upper95`,
      ...rows.map((row) => `${row.replace(/,\d+,ok$/, ',100,ok')},${limits}`),
    ].join('\n');
  };
}

describe.each(CASES)('$value to $decimals decimals', ({ value, decimals, printed }) => {
  test(`is ${printed} in sentence, card, table and chart, in Word and on the web`, async () => {
    const { checked, files } = await smallPage(PAGE, USUAL, asPublished(value, decimals));
    expect(checked.diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
    const { figures, tree } = checked.editions[0]!.publications[0]!;
    const figure = figures.find(({ data }) => data.id === 'figure-rounded')!;
    const drawings = await drawCharts(
      figures.map(({ chart, data }) => ({ id: data.id, title: '', description: '', spec: chart, picture: false })),
    );
    const cards = tree.children.find((node) => node.type === 'cards');
    const page = new TextDecoder().decode(files.find(({ path }) => path.endsWith('.html'))?.bytes);
    const parts = unzipSync(files.find(({ path }) => path.endsWith('.docx'))?.bytes ?? new Uint8Array());
    const texts = [
      page.replaceAll(/<style>[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>/g, ''),
      new TextDecoder().decode(parts['word/document.xml']),
    ];
    const [web, word] = texts.map((text) => text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '));
    const of = `${printed} to ${printed}`;
    expect({
      table: figure.table.rows[0]?.cells
        .flat()
        .map((node) => 'value' in node && node.value)
        .slice(1),
      card: cards?.type === 'cards' && cards.items[0]?.value,
      lineChart: drawings.get('figure-rounded')?.svg.includes(`>${printed}</text>`),
      barChart: drawings.get('figure-areas')?.svg.includes(`>${printed}</text>`),
      sentence: [web, word].map((text) =>
        text?.replaceAll(' ,', ',').includes(`The level is ${printed}, between ${of} in words`),
      ),
      intervals: [web, word].map((text) =>
        text?.match(/[\d,.]+ to [\d,.]+(?= )(?! March)/g)?.filter((found) => found !== of),
      ),
    }).toEqual({
      table: ['100', printed, of],
      card: printed,
      lineChart: true,
      barChart: true,
      sentence: [true, true],
      intervals: [[], []],
    });
  });
});
