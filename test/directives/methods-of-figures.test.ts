import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '../../src/assemble/plain-text.ts';
import { DIRECTIVES } from '../../src/directives/generated/directives.ts';
import type { Checked } from '../../src/pipeline/checked.ts';
import { checkedWith } from '../publications/folder.ts';
import { REPOSITORY, SMALL } from '../support/folder.ts';
import { filesOf } from './example.ts';

interface Common {
  readonly definitions: {
    readonly figure: { readonly properties: { readonly method: { readonly enum: readonly string[] } } };
  };
}

const common = readFileSync(join(REPOSITORY, 'src/schema/common.schema.json'), 'utf8');
const METHODS = (JSON.parse(common) as Common).definitions.figure.properties.method.enum;

/** A figure of each method; the first words of its caption, or headline. */
const FIGURES: Readonly<Record<string, readonly [figure: string, caption: string]>> = {
  concentration: ['indicator: robberies, areas: ward', 'How far they are concentrated'],
  funnel: [
    'indicator: ward-offences, areas: ward',
    'Illustrative: Offences of violence by area, and what chance explains',
  ],
  governance: ['shows: [members], id: who-reports', 'Each board or group reports to the one that it stands under.'],
  'heat-grid': ['indicators: [injuries, injuries-police]', 'Two sources by day and hour'],
  likert: [
    'indicator: pupils, category: after-dark, areas: own, sex: "persons,male,female", period: "2025"',
    'Illustrative: Survey of pupils: after dark',
  ],
  mean: ['indicator: violence', 'Mean of several periods'],
  money: ['stream: youth-grant', 'How Youth grant, 2025/26, was divided'],
  quantiles: [
    'indicator: ward-offences, areas: ward, by: deprivation',
    'Illustrative: Offences of violence, per 1,000 people, all ages, 10 areas',
  ],
  season: ['indicator: callouts', 'Months of the year'],
  spc: [
    'indicator: callouts, areas: own, periods: 20, headline: "Callouts: one month outside the expected range"',
    'Callouts: one month outside the expected range',
  ],
  standardised: ['indicator: admissions, areas: own', 'Admissions after an assault, directly standardised'],
  'theory-of-change': ['priority: each', 'From the causes to what will be different, by priority'],
  tiers: ['priority: prevention', 'Interventions by tier: Prevention'],
  timeline: ['priority: prevention', 'What the plan asks for next'],
};

/** Charts with what their directive takes beside: the same figure as its example in the folder of the directive. */
const CHARTS: Readonly<Record<string, readonly [figure: string, headline: string]>> = {
  'chosen years of an area by its name': [
    'chart: grouped, indicator: violence, areas: Westwick, only: [2023/24, 2025/26]',
    'Violence with injury in Westwick, 2023/24 and 2025/26',
  ],
  'two indicators': [
    'chart: line, indicator: violence, with: thefts, areas: own, from: 2024/25',
    'Violence with injury and thefts in Northmere, 2024/25 to 2025/26',
  ],
  'waves of a survey': [
    'method: likert, indicator: residents, areas: own, only: ["2021", "2025"]',
    'Panel of residents: trust in the police',
  ],
  'a line at nothing': [
    'chart: grouped, indicator: visits, areas: own, line_at: 0, line_name: Aim, line_unit: visits, line_source: Clinic, headline: Visits to be ended',
    'Illustrative: Visits to be ended',
  ],
  'a line at the target of a measure': [
    'chart: bar, indicator: violence, areas: lgas, line_at: target, measure: injuries, headline: Violence beside the target',
    'Violence beside the target',
  ],
};

/** Charts of several indicators, or of records. */
const OF_THEIR_OWN = ['governance', 'heat-grid', 'money', 'theory-of-change', 'tiers', 'timeline'];

test('every method of a figure in the content is a directive with indicator and areas, and no other such directive is left out', () => {
  const taking = Object.values(DIRECTIVES)
    .filter(({ form, attributes }) => form === 'leaf' && 'indicator' in attributes && 'areas' in attributes)
    .map(({ name }) => name)
    // A chart has its own key, and a time window needs its window.
    .filter((name) => name !== 'chart' && name !== 'time-window');
  expect(METHODS).toEqual([...taking, ...OF_THEIR_OWN].toSorted());
});

describe('figures of the content', () => {
  let checked: Checked;
  beforeAll(async () => {
    const path = 'content/needs/place-and-time.yaml';
    const figures = [
      ...METHODS.map((method) => `method: ${method}, ${FIGURES[method]?.[0]}`),
      ...Object.values(CHARTS).map(([figure]) => figure),
    ]
      .map((figure) => `  - { ${figure} }\n`)
      .join('');
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    checked = await checkedWith(
      new Map([
        ...['reasoned', 'analyst', 'planned', 'lines', 'surveyed'].flatMap((folder) => [...filesOf(folder)]),
        [path, bytes(`${readFileSync(join(SMALL, path), 'utf8')}area_figures:\n${figures}`)],
        // All chapters of the program.
        ['templates/strategic-needs-assessment/publication.yaml', bytes('{}\n')],
      ]),
    );
  });

  test('have no errors', () => {
    const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, place, message }) => `${code} ${place?.file}:${place?.line} ${message}`)).toEqual([]);
  });

  test.each(Object.entries({ ...FIGURES, ...CHARTS }))('%s is printed', (_, [, begins]) => {
    const publication = checked.editions[0]?.publications.find(({ id }) => id === 'strategic-needs-assessment');
    const captions = publication?.tree.children.flatMap((node) =>
      node.type === 'dataTable'
        ? [node.caption]
        : node.type === 'figure'
          ? [node.headline]
          : node.type === 'paragraph'
            ? [plainText(node)]
            : [],
    );
    expect(captions?.filter((caption) => caption.startsWith(begins))).toHaveLength(1);
  });
});
