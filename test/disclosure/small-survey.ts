import { AREAS, type Folder } from './small-partnership.ts';

export const ANSWERS = ['much', 'some', 'little', 'none'] as const;

/** How many of a district gave an answer. Those of both districts are worked out from these. */
export type Answered = (area: string, answer: string) => number;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const META = `id: worry
label: Survey of pupils
short_label: Survey of pupils
definition: An invented survey
measure: proportion
unit: per cent of those who answered
numerator: { name: answers, counts: people }
denominator: { name: pupils who answered, from: rows }
geography: { basis: school of the pupil }
age_bands: [all]
categories:
  - type: worry
    label: Worry
    question: How much do you worry about knives?
    base: pupils who answered
    items: [${ANSWERS.map((id) => `{ id: ${id}, label: ${id} }`).join(', ')}]
period: { type: financial_year }
source: { id: police-records, publisher: Northmere Police, title: Invented figures, licence: local-agreement }
provenance: local
polarity: { value: none, reason: An answer is an answer }
publish: { areas: [all], splits: [worry] }
disclosure: { rule: small }
`;

/** The folder with a survey of one year, of which there is a chart. Each answer stands beside the number of all who answered. */
export function withSurvey(folder: Folder, answered: Answered): Folder {
  const count = (area: string, answer: string): number =>
    area === AREAS[0] ? AREAS.slice(1).reduce((sum, part) => sum + answered(part, answer), 0) : answered(area, answer);
  const rows = AREAS.flatMap((area) => {
    const base = ANSWERS.reduce((sum, answer) => sum + count(area, answer), 0);
    return ANSWERS.map(
      (answer) =>
        `worry,${area},${area === AREAS[0] ? 'custom' : 'district'},financial_year,2025/26,all,persons,worry,${answer},${count(area, answer)},${base},ok`,
    );
  });
  const head =
    'indicator_id,area_code,area_type,period_type,period,age,sex,category_type,category,count,denominator,status';
  const figures = 'templates/strategic-needs-assessment/01-figures.md.hbs';
  const text = new TextDecoder().decode(folder.get(figures));
  return new Map([
    ...folder,
    ['data/worry.csv', bytes([head, ...rows, ''].join('\n'))],
    ['data/worry.meta.yaml', bytes(META)],
    [figures, bytes(`${text}\n::likert{indicator="worry" areas="own,lgas"}\n`)],
  ]);
}
