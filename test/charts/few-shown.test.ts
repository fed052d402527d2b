import { expect, test } from 'vitest';
import type { DataTableNode, FigureNode } from '../../src/assemble/nodes.ts';
import { USUAL } from '../../src/render/render.ts';
import { smallPage } from '../support/small-page.ts';

/** The counts of three years in two districts, and what a line of them is: its drawn series, or the columns of the table that is left of it. */
const cases: [
  name: string,
  counts: string,
  asked: string,
  expected: { drawn: string[] } | { left: string[]; says: RegExp; code?: string },
][] = [
  ['all are shown', '80 90 84', 'local:eastwick', { drawn: ['Eastwick'] }],
  ['two are shown', '80 3 84', 'local:eastwick', { drawn: ['Eastwick'] }],
  [
    'one is shown',
    '80 3 2',
    'local:eastwick',
    { left: ['Period', 'Number', 'Rate', '95% limits'], says: / 2 of 3 figures for Eastwick are/ },
  ],
  ['none is shown', '3 3 2', 'local:eastwick', { left: ['Period', 'Rate'], says: / all 3 figures for Eastwick are/ }],
  [
    'there is one alone and it is shown',
    '80 90 84',
    'local:eastwick" periods="1',
    { left: ['Period', 'Number', 'Rate', '95% limits'], says: /2025\/26/, code: 'chart/not-drawn' },
  ],
  ['another line has enough', '3 3 2', 'local:eastwick,local:westwick', { drawn: ['Eastwick', 'Westwick'] }],
  ['what is beside the own area has none', '3 3 2', 'own,local:eastwick', { drawn: ['Northmere', 'Eastwick'] }],
];

test.each(cases)('%s', async (_, counts, asked, expected) => {
  const years = ['2023/24', '2024/25', '2025/26'];
  const rows = counts.split(' ').map((count, index) => {
    const east = `violence,local:eastwick,district,financial_year,${years[index]},all,persons,${count},ok`;
    return `${east}\n${east.replace('eastwick', 'westwick').replace(`,${count},`, ',140,')}`;
  });
  const withRows = (path: string, text: string): string => {
    if (path !== 'data/violence.csv') return text;
    const others = text.split('\n').filter((line) => !/local:(east|west)wick/.test(line));
    return `${others.join('\n').trimEnd()}\n${rows.join('\n')}\n`;
  };
  const source = `::chart{kind="line" indicator="violence" areas="${asked}" id="few"}`;
  const { problems, checked, files } = await smallPage(source, USUAL, withRows);
  const { children } = checked.editions[0]!.publications[0]!.tree;
  const drawn = children.filter((node): node is FigureNode => node.type === 'figure' && node.data.id === 'few');
  const left = children.filter((node): node is DataTableNode => node.type === 'dataTable' && node.data.id === 'few');
  if ('drawn' in expected) {
    expect(drawn.map(({ chart }) => chart.series.map(({ name }) => name))).toEqual([expected.drawn]);
    expect(problems).toEqual([]);
    return;
  }
  expect(left.map(({ columns }) => columns.map(({ label }) => label))).toEqual([expected.left]);
  expect(problems).toEqual([`${expected.code ?? 'chart/few-shown'} 1:1`]);
  // Each line says how many of its own are hidden, and a line without columns is told.
  expect(left[0]?.notes[0]).toMatch(expected.says);
  // The sentence is read first, in both formats.
  const html = files.find(({ path }) => path.endsWith('.html'));
  if (!expected.code) expect(left[0]?.notes[0]).toContain('Eastwick');
  expect(new TextDecoder().decode(html?.bytes)).toContain(left[0]?.notes[0]?.replaceAll("'", '&#x27;').slice(0, 20));
});
