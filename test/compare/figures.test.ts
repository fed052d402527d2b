import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SMALL } from '../support/folder.ts';
import { comparedSmall, type Edit, type Printed } from './two-folders.ts';

const DATA = 'data/violence.csv';
const META = 'data/violence.meta.yaml';
const count = (from: string, to: string): Edit => ({ file: DATA, from, to });
const EASTWICK = count('2025/26,all,persons,84', '2025/26,all,persons,82');
const WESTWICK = count('2025/26,all,persons,130', '2025/26,all,persons,132');

const of = ({ figures }: Printed, id: string) => figures.find((one) => one.id === id);

test('only the indicator whose figures are others is told, with each figure as it is printed', async () => {
  const { figures } = await comparedSmall([], [EASTWICK]);
  expect(figures).toMatchObject([
    {
      id: 'violence',
      change: 'changed',
      illustrative: false,
      revised: [
        {
          area: 'Eastwick',
          period: '2025/26',
          old: { value: '5.5', count: '84' },
          new: { value: '5.4', count: '82' },
          why: [],
        },
      ],
    },
  ]);
});

test('made-up figures are told to be made up', async () => {
  const change = { file: 'data/visits-ILLUSTRATIVE.csv', from: '2024/25,all,persons,66', to: '2024/25,all,persons,67' };
  expect(of(await comparedSmall([], [change]), 'visits')).toMatchObject({ illustrative: true, change: 'changed' });
});

test('the metadata say why', async () => {
  const source = { file: META, from: 'title: Recorded crime', to: 'title: Recorded crime anew' };
  const found = of(await comparedSmall([], [EASTWICK, source]), 'violence');
  expect(found?.revised.map(({ why }) => why)).toEqual([['it is from another source']]);
});

const TABLE = readFileSync(join(SMALL, DATA), 'utf8');

/** The table with a column of flags, in which Eastwick's count of 2025/26 has these. */
function withFlags(count: number, flags: string): Edit {
  const rows = TABLE.trimEnd()
    .split('\n')
    .map((row, index) => {
      if (index === 0) return `${row},flags`;
      return /eastwick.*2025\/26/.test(row) ? `${row.replace(',84,', `,${count},`)},${flags}` : `${row},`;
    });
  return { file: DATA, from: TABLE, to: `${rows.join('\n')}\n` };
}

test.each([
  ['provisional', '', ['it was provisional before']],
  ['provisional', 'revised', ['the source has revised it', 'it was provisional before']],
  ['estimated', 'estimated', []],
  ['', 'provisional', []],
])('the source says why by its flags: "%s" before, "%s" now', async (before, after, why) => {
  const found = of(await comparedSmall([withFlags(84, before)], [withFlags(82, after)]), 'violence');
  expect(found?.revised.map((one) => one.why)).toEqual([why]);
});

test('a period that only one side has is new or gone, and no revision', async () => {
  const rows = ['local:northmere,custom', 'local:eastwick,district', 'local:westwick,district'].map(
    (area, index) => `violence,${area},financial_year,2026/27,all,persons,${[180, 80, 100][index]},ok\n`,
  );
  const more = [
    count('', rows.join('')),
    {
      file: 'data/population.csv',
      from: '',
      to: ['northmere', 'eastwick', 'westwick']
        .map((area) => `local:${area},2026,all,persons,20000,official\n`)
        .join(''),
    },
  ];
  expect(of(await comparedSmall([], more), 'violence')).toMatchObject({
    new_periods: ['2026/27'],
    gone_periods: [],
    revised: [],
  });
  expect(of(await comparedSmall(more, []), 'violence')).toMatchObject({
    new_periods: [],
    gone_periods: ['2026/27'],
    revised: [],
  });
});

test('of a local edition, its own areas and those beside it', async () => {
  const areas = async (variant?: string) =>
    of(
      await comparedSmall([], [EASTWICK, WESTWICK], variant === undefined ? {} : { variant }),
      'violence',
    )?.revised.map(({ area }) => area);
  expect(await areas()).toEqual(['Eastwick', 'Westwick']);
  expect(await areas('eastwick')).toEqual(['Eastwick']);
});
