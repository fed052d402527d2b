import { beforeAll, describe, expect, test } from 'vitest';
import type { OutputFile } from '../../src/core/output-file.ts';
import { builtWith, checkedWith } from '../publications/folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const YEARS = ['2019/20', '2020/21', '2021/22', '2022/23', '2023/24', '2024/25'];
const MONTHS = ['2024-04', '2024-05'];
const AREAS = [
  ['northmere', 'custom', 200],
  ['eastwick', 'district', 120],
  ['westwick', 'district', 80],
] as const;
const HEADER =
  'indicator_id,area_code,area_type,period_type,period,age,sex,category_type,category,count,denominator,status';

/** Every area, year and two months by age, with everybody and the two sexes, and one category in years. */
function table(): string {
  const rows = AREAS.flatMap(([area, type, count]) =>
    [...YEARS.map((year) => ['financial_year', year]), ...MONTHS.map((month) => ['month', month])].flatMap(
      ([kind, period], i) =>
        ['all', '0-24'].flatMap((age) => {
          const row = (sex: string, category: string, number: number) =>
            `robbery,local:${area},${type},${kind},${period},${age},${sex},${category},${number + i},40000,ok`;
          const of = age === 'all' ? count : count / 2;
          return [
            row('persons', ',', of),
            row('male', ',', of / 2),
            row('female', ',', of / 2),
            row('persons', 'place,street', of / 4),
          ];
        }),
    ),
  );
  return `${[HEADER, ...rows].join('\n')}\n`;
}

const meta = (publish: string): string => `id: robbery
label: Robbery
short_label: Robbery
definition: Offences recorded by the police
measure: crude_rate
multiplier: 1000
unit: offences per 1,000 people
numerator: { name: offences, counts: offences }
denominator: { name: residents, from: rows }
geography: { basis: place of the offence }
age_bands: [all, 0-24]
sex: [persons, male, female]
categories: [{ type: place, label: Place, items: [{ id: street, label: In the street }] }]
period: { type: financial_year, other_types: [month] }
source: { id: police-records, publisher: "=Northmere Police", title: "Recorded crime, extract", licence: OGL-3.0 }
provenance: local
polarity: { value: low_is_good, reason: Less harm is better }
benchmark: { area: "local:eastwick", method: single_ci }
peers: { areas: ["local:eastwick", "local:westwick"], source: Invented list, year: "2026" }
disclosure: { rule: small }
${publish === '' ? '' : `publish: ${publish}\n`}`;

/** The figures are printed in the needs assessment alone. */
const folder = (chapter: string, publish = '') =>
  new Map([
    ['templates/area-profiles/01-area-profiles.md.hbs', bytes('# Areas {#areas}\n\nNone.\n')],
    ['data/robbery.csv', bytes(table())],
    ['data/robbery.meta.yaml', bytes(meta(publish))],
    ['templates/strategic-needs-assessment/01-figures.md.hbs', bytes(`# Figures {#figures}\n\n${chapter}\n`)],
  ]);

/** Area, period, age, and what splits it, of each row of a CSV file. */
function rowsOf(csv: string): string[] {
  const [head = '', ...lines] = csv.trimEnd().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    const at = (name: string): string => cells[names.indexOf(name)] ?? '';
    return [at('area_code').replace('local:', ''), at('period'), at('age'), at('sex'), at('category')]
      .filter((word) => word !== '' && word !== 'persons')
      .join(' ');
  });
}

async function downloadOf(chapter: string, publish?: string, variant?: string): Promise<string[] | undefined> {
  const checked = await checkedWith(folder(chapter, publish), { variants: [variant] });
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  const download = checked.editions[0]?.tables.public.get('robbery');
  return download?.isShown() ? rowsOf(download.text()) : undefined;
}

const years = (area: string, more: string, of: readonly string[] = YEARS): string[] =>
  of.map((year) => `${area} ${year} ${more}`);

const printed: [what: string, chapter: string, rows: readonly string[] | undefined][] = [
  ['nothing', 'Nothing.', undefined],
  [
    'a figure over time, and the area that its headline is about',
    '::chart{indicator="robbery" periods="3"}',
    [...years('northmere', 'all', YEARS.slice(-3)), 'eastwick 2024/25 all'],
  ],
  ['a figure by area', '::chart{kind="bar" indicator="robbery"}', ['eastwick 2024/25 all', 'westwick 2024/25 all']],
  [
    'and its line across',
    '::chart{kind="bar" indicator="robbery" areas="local:eastwick" benchmark="local:northmere"}',
    ['northmere 2024/25 all', 'eastwick 2024/25 all'],
  ],
  [
    'a figure of a split',
    '::chart{indicator="robbery" sex="male,female" period_type="financial_year" periods="1"}',
    ['northmere 2024/25 all male', 'northmere 2024/25 all female'],
  ],
  [
    'a figure of a category',
    '::chart{indicator="robbery" category="place" periods="2"}',
    ['northmere 2023/24 all street', 'northmere 2024/25 all street', 'eastwick 2024/25 all street'],
  ],
  [
    'a line of one period, which is a table',
    '::chart{indicator="robbery" category="place" periods="1"}',
    ['northmere 2024/25 all street'],
  ],
  ['a number', 'There were :count[robbery]{area="local:eastwick" period="2020/21"}.', ['eastwick 2020/21 all']],
  [
    'a change, with the period that it is from',
    'It is :change[robbery]{area="local:eastwick" from="2021/22"}.',
    years('eastwick', 'all', ['2021/22', '2024/25']),
  ],
  [
    'a comparison, with the area that it is with',
    'It is :comparison[robbery]{age="0-24"}.',
    ['northmere 2024/25 0-24', 'eastwick 2024/25 0-24'],
  ],
  ['peers together', 'It is :peers[robbery]{area="local:eastwick"}.', ['eastwick 2024/25 all', 'westwick 2024/25 all']],
  [
    'a card, with its line for young people and the area that it is compared with',
    '::cards{indicators="robbery"}',
    ['northmere 2024/25 all', 'northmere 2024/25 0-24', 'eastwick 2024/25 all', 'eastwick 2024/25 0-24'],
  ],
  [
    'the change in a whole key message, with the earlier period',
    ':message[robbery]{area="local:eastwick" period="2020/21"}',
    years('eastwick', 'all', ['2019/20', '2020/21']),
  ],
  [
    'a key message with a trend, without its years',
    ':message[robbery]{area="local:eastwick"}',
    ['eastwick 2024/25 all'],
  ],
  [
    'a funnel, with its target',
    '::funnel{indicator="robbery" areas="local:westwick" benchmark="local:eastwick"}',
    ['eastwick 2024/25 all', 'westwick 2024/25 all'],
  ],
  [
    'a table by year, with the whole of a share',
    '::figures-by-year{indicators="robbery" areas="local:eastwick" periods="2" share_of="local:northmere"}',
    ['northmere 2024/25 all', ...years('eastwick', 'all', YEARS.slice(-2))],
  ],
  [
    'a method, with the figures that it was given',
    '::mean{indicator="robbery" areas="local:westwick" periods="2"}',
    years('westwick', 'all', YEARS.slice(-2)),
  ],
];

test.each(printed)('a download holds what is printed and no other row: %s', async (_, chapter, rows) => {
  expect(await downloadOf(chapter)).toEqual(rows);
});

test('each edition has what it prints: the comparators of a variant are on its cards alone', async () => {
  expect(await downloadOf('::cards{indicators="robbery"}', undefined, 'eastwick')).toEqual([
    'northmere 2024/25 all',
    'eastwick 2024/25 all',
    'eastwick 2024/25 0-24',
  ]);
});

const NUMBER = 'There were :count[robbery]{area="local:eastwick"}.';
const own = ['eastwick 2024/25 all'];

const listed: [publish: string, rows: readonly string[]][] = [
  ['{ small_areas: true }', own],
  ['{ areas: [district] }', ['eastwick 2024/25 all', 'westwick 2024/25 all']],
  ['{ areas: [all] }', ['northmere 2024/25 all', 'eastwick 2024/25 all', 'westwick 2024/25 all']],
  ['{ ages: [all, 0-24] }', ['eastwick 2024/25 all', 'eastwick 2024/25 0-24']],
  ['{ periods: [financial_year] }', years('eastwick', 'all')],
  ['{ periods: [financial_year, month] }', [...years('eastwick', 'all'), ...MONTHS.map((m) => `eastwick ${m} all`)]],
  ['{ splits: [sex] }', ['eastwick 2024/25 all', 'eastwick 2024/25 all male', 'eastwick 2024/25 all female']],
  ['{ splits: [place] }', ['eastwick 2024/25 all', 'eastwick 2024/25 all street']],
  [
    '{ areas: [custom], ages: [0-24, all], periods: [financial_year] }',
    [...years('northmere', 'all'), ...years('northmere', '0-24'), ...own],
  ],
];

test.each(listed)('and what its metadata lists: %s', async (publish, rows) => {
  expect((await downloadOf(NUMBER, publish))?.toSorted()).toEqual(rows.toSorted());
});

test('what nothing shows is not published, whatever is listed', async () => {
  expect(await downloadOf('Nothing.', '{ areas: [all], ages: [all], periods: [financial_year] }')).toBeUndefined();
});

test('rows have the order of the areas, and of them nothing tells the size', async () => {
  const bars = await downloadOf('::chart{kind="bar" indicator="robbery" areas="local:westwick,local:eastwick"}');
  expect(bars).toEqual(['eastwick 2024/25 all', 'westwick 2024/25 all']);
});

test('a hidden count changes no byte of what is published, whatever its size', async () => {
  const chapter = [
    '::chart{kind="bar" indicator="robbery" areas="local:westwick,local:eastwick"}',
    '::chart{indicator="robbery" areas="local:westwick"}',
    'It is :change[robbery]{area="local:westwick" from="2021/22"}, :comparison[robbery]{area="local:westwick"}.',
    '::mean{indicator="robbery" areas="local:westwick" periods="3"}',
    '::figures-by-year{indicators="robbery" areas="local:westwick" periods="2" share_of="local:northmere"}',
  ].join('\n\n');
  const made = async (count: number) => {
    const hidden = table().replace(
      /(local:westwick,district,financial_year,2024\/25,all,persons,,,)\d+/,
      (_, head: string) => `${head}${count}`,
    );
    const files = new Map([...folder(chapter, '{ areas: [all] }'), ['data/robbery.csv', bytes(hidden)] as const]);
    const built = await builtWith(files);
    const data = built.files.filter(({ path }) => path.startsWith('northmere/data/'));
    expect(data.length).toBeGreaterThan(4);
    return data.map(({ path, bytes: content }) => [path, new TextDecoder().decode(content)]);
  };
  const two = await made(2);
  expect(two.flat().join('')).toContain(',suppressed,');
  for (const count of [1, 4]) expect(await made(count)).toEqual(two);
});

test('what only the partners read is not in the data for everybody', async () => {
  const files = new Map([
    ...folder(NUMBER),
    ['templates/board-pack/publication.yaml', bytes('title: For the board\naudience: partnership\n')],
    [
      'templates/board-pack/01-figures.md.hbs',
      bytes('# Figures {#figures}\n\nThere were :count[robbery]{area="local:westwick"}.\n'),
    ],
  ]);
  const built = await builtWith(files);
  const textOf = (list: readonly OutputFile[], path: string) =>
    new TextDecoder().decode(list.find((file) => file.path === path)?.bytes);
  expect(rowsOf(textOf(built.files, 'northmere/data/robbery.csv'))).toEqual(own);
  expect(rowsOf(textOf(built.partnership, 'northmere/data/robbery.csv'))).toEqual(['westwick 2024/25 all']);
});

describe('the data of a figure', () => {
  const CHAPTER = [
    '::chart{kind="bar" indicator="robbery" benchmark="local:northmere" id="Figure:Areas"}',
    '::chart{indicator="robbery" periods="2" id="figure:areas"}',
    '::chart{kind="bar" indicator="visits" areas="lgas" age="all"}',
  ].join('\n\n');
  const ROOT = 'northmere/data/figures/strategic-needs-assessment';
  let made: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const { files } = await builtWith(folder(CHAPTER));
    made = new Map(files.map(({ path, bytes: content }) => [path, new TextDecoder().decode(content)]));
  });

  test('has a file for each, named by its anchor, that says so when it is made up', () => {
    const names = [...made.keys()].filter((path) => path.startsWith(`${ROOT}/`) && path.endsWith('.csv'));
    expect(names.map((path) => path.slice(ROOT.length + 1))).toEqual([
      'figure-areas.csv',
      'figure-areas-2.csv',
      'figures-figure-1-ILLUSTRATIVE.csv',
    ]);
  });

  test('holds what the figure shows and nothing else', () => {
    expect(rowsOf(made.get(`${ROOT}/figure-areas.csv`) ?? '')).toEqual([
      'northmere 2024/25 all',
      'eastwick 2024/25 all',
      'westwick 2024/25 all',
    ]);
    expect(rowsOf(made.get(`${ROOT}/figure-areas-2.csv`) ?? '')).toEqual(years('northmere', 'all', YEARS.slice(-2)));
  });

  test('is linked by the name of its figure, beside the whole table', () => {
    const page = made.get('northmere/strategic-needs-assessment.html') ?? '';
    const link = /<a href="data\/figures\/strategic-needs-assessment\/figure-areas\.csv" download>(.*?)<\/a>/.exec(
      page,
    );
    expect(link?.[1]?.replaceAll(/<[^>]*>/g, '')).toContain(': Figure 1: Robbery');
    expect(page).toContain('<a href="data/robbery.csv" download>');
    for (const [, path] of page.matchAll(/href="(data\/[^"]+)"/g))
      expect([...made.keys()]).toContain(`northmere/${path}`);
  });

  test('names areas, unit, source and licence, and no text is a formula', () => {
    const [head, row] = (made.get(`${ROOT}/figure-areas-2.csv`) ?? '').split('\n');
    expect(head?.split(',').slice(-8)).toEqual(
      'note,area_name,indicator,unit,multiplier,source,licence,provenance'.split(','),
    );
    expect(row).toContain(
      `,police-records,,Northmere,Robbery,"offences per 1,000 people",1000,"'=Northmere Police, Recorded crime, extract",Open Government Licence v3.0,local`,
    );
  });

  test('the same folder gives the same bytes', async () => {
    const { files } = await builtWith(folder(CHAPTER));
    for (const { path, bytes: content } of files)
      if (path.startsWith('northmere/data/')) expect(new TextDecoder().decode(content)).toBe(made.get(path));
  });
});
