import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

const PERIODS = ['2021/22', '2022/23', '2023/24', '2024/25'];
const AGES = ['10–17', '18–24', '25–34', '35–49', '50–64', '65 and over'];
/** One country, a region and four areas. */
const AREAS = [
  { code: 'E00', name: 'England', level: 'country', parent: '' },
  { code: 'R1', name: 'North Coast', level: 'region', parent: 'E00' },
  ...['Northmoor', 'Easthurst', 'Westhaven', 'Southvale'].map((name, index) => ({
    code: `F0${index + 1}`,
    name,
    level: 'force',
    parent: 'R1',
  })),
];
/** The first is rare, the second common; the third grows beyond all there are. */
const INDICATORS = [
  {
    id: 'I01',
    title: 'Homicides',
    unit: 'per million population',
    source: 'Homicide index',
    each: 2,
    among: 1_500_000,
  },
  { id: 'I02', title: 'Robbery', unit: 'per 1,000 population', source: 'Police', each: 1200, among: 1_500_000 },
  {
    id: 'I03',
    title: 'Feel safe, cohort 2 (10–24)',
    unit: '% of respondents',
    source: 'Survey',
    each: 1600,
    among: 9000,
  },
];
const BY_AGE = INDICATORS.slice(0, 2);

/** Writes a small workload as the yardstick gives it, with two variants: every kind of block, chart and table once. */
export function writeWorkload(folder: string): void {
  mkdirSync(join(folder, 'neutral'), { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(folder, 'neutral', name), text);
  for (const [name, value] of Object.entries(RECORDS)) write(`${name}.yml`, stringify(value));
  for (const [name, [head, rows]] of Object.entries(TABLES)) write(`${name}.csv`, `${[head, ...rows].join('\n')}\n`);
}

/** Each area's own, made up apart: those of a region are not the sum of its parts'. */
const countOf = (area: number, age: number, period: number, each: number): number =>
  Math.max(0, Math.round(each * (0.4 + ((area * 7 + age * 5 + period * 3) % 11) / 6)));

const FIGURES = AREAS.flatMap(({ code }, area) =>
  INDICATORS.flatMap((indicator) =>
    PERIODS.map((period, year) => {
      const count = AGES.reduce((sum, _, age) => sum + countOf(area, age, year, indicator.each), 0) + (year % 3) - 1;
      return { code, indicator, period, count };
    }),
  ),
);

const TABLES = {
  areas: [
    'code,name,level,parent,population',
    AREAS.map(({ code, name, level, parent }) => `${code},${name},${level},${parent},1500000`),
  ],
  indicators: [
    'area_code,indicator_id,period,numerator,denominator,value,lower_ci,upper_ci',
    FIGURES.map(
      ({ code, indicator: { id, among }, period, count }) => `${code},${id},${period},${count},${among},1,1,1`,
    ),
  ],
  breakdowns: [
    'area_code,indicator_id,period,category,count',
    AREAS.flatMap(({ code }, area) =>
      BY_AGE.flatMap(({ id, each }) =>
        AGES.flatMap((words, age) =>
          PERIODS.map((period, year) => `${code},${id},${period},${words},${countOf(area, age, year, each)}`),
        ),
      ),
    ),
  ],
  peers: ['area_code,rank,peer_code', ['F01,0,F01', 'F01,1,F02', 'F01,2,F03', 'F02,0,F02', 'F02,1,F04']],
} satisfies Record<string, [string, string[]]>;

const CHARTS = [
  ['line', 'I02'],
  ['bar', 'I02'],
  ['stacked', 'I01'],
  ['hbar', 'I02'],
  ['grouped', 'I03'],
];
const TABLES_OF_FIGURES = ['trend', 'peers', 'breakdown', 'summary'];
const TABLES_OF_RECORDS = ['authorities', 'interventions', 'funding', 'engagement'];

const chapter = (publication: string, blocks: readonly object[]) => ({
  publication,
  title: publication,
  blocks: [{ type: 'h', level: 1, id: `${publication}-1`, text: 'What we found' }, ...blocks],
  notes: [{ id: `${publication}n1`, text: 'Source: the {{short}} survey.' }],
});
const tableBlock = (table: string, index: number) => ({
  type: 'table',
  id: `t${index}`,
  table,
  indicator: 'I02',
  priority: 'P1',
  part: 0,
  caption: `${table}, {{short}}`,
});

const RECORDS = {
  partnership: {
    years: ['2025/26', '2026/27', '2027/28', '2028/29'],
    authorities: ['Police', 'Probation'].map((name) => ({ name, role: 'Provides data.' })),
  },
  priorities: [{ id: 'P1', title: 'Safer places', rationale: 'Harm is concentrated.', outcomes: ['Less harm'] }],
  interventions: [
    {
      id: 'V001',
      title: 'Mentoring',
      priority: 'P1',
      group: 0,
      tier: 'primary',
      lead: 'Police',
      evidence: 'limited',
      status: 'in place',
      description: 'Trusted adults.',
    },
  ],
  funding: [{ id: 'S1', title: 'Grant', status: 'confirmed', years: [1000, 2000, 3000, 4000] }],
  engagement: [
    { id: 'G1', date: '2025-05-15', audience: 'pupils', method: 'workshop', reach: 20, findings: ['Listen', 'Act'] },
  ],
  indicators: INDICATORS.map(({ id, title, unit, source }) => ({ id, title, unit, source, lowerIsBetter: true })),
  variants: AREAS.slice(2, 4).map(({ code, name }) => ({
    id: code.toLowerCase(),
    area: code,
    name: `${name} Partnership`,
    short: name,
    lead: 'Director',
  })),
  'text-sna': chapter('sna', [
    { type: 'p', text: '{{name}} in {{region}} has {{population}} residents.[^snan1]' },
    { type: 'p', text: 'The rate was {{val:I02}}, in England {{eng:I02}}, in the region {{reg:I02}}.' },
    { type: 'p', text: 'The change has been {{chg:I02}}.' },
    ...CHARTS.map(([chart, indicator], index) => ({
      type: 'chart',
      id: `c${index}`,
      chart,
      indicator,
      caption: `${INDICATORS.find(({ id }) => id === indicator)?.title}, {{short}}`,
    })),
    ...TABLES_OF_FIGURES.map(tableBlock),
  ]),
  'text-strategy': chapter('strategy', [
    { type: 'ul', items: [{ text: 'Mentor.', sub: ['In schools;'] }] },
    { type: 'ol', items: [{ text: 'Train.' }] },
    { type: 'quote', text: 'Listen to us.' },
    ...TABLES_OF_RECORDS.map(tableBlock),
  ]),
};
