import { filesBelow, SMALL } from '../support/folder.ts';

/** A partnership's folder, by path. */
export type Folder = Map<string, Uint8Array>;

export const AREAS = ['local:northmere', 'local:eastwick', 'local:westwick'] as const;
export const AGES = ['all', '0-24', '25+'] as const;
export const YEARS = ['2023/24', '2024/25', '2025/26'] as const;

/** The true count of violence in a part of an area: what adds up with others is worked out from these. */
export type Counts = (area: string, age: string, year: string) => number;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (folder: Folder, path: string): string => new TextDecoder().decode(folder.get(path));

/** A rule that shows counts below and above a range, and protects those in it. */
export const HIDE_1_TO_4 = { from: 1, to: 4, k: 5 };

/**
 * The small folder with counts of violence by area and age, so that all sums over areas and ages are printed, and a rule that promises that no
 * hidden one can be worked out. `counts` gives those of the two districts by the two age groups.
 */
export function smallPartnership(counts: Counts, { from, to, k } = HIDE_1_TO_4): Folder {
  const folder = new Map(filesBelow(SMALL));
  const parts = (area: string, age: string) =>
    (area === AREAS[0] ? AREAS.slice(1) : [area]).flatMap((one) =>
      (age === 'all' ? AGES.slice(1) : [age]).map((group) => [one, group] as const),
    );
  const rows = AREAS.flatMap((area) =>
    AGES.flatMap((age) =>
      YEARS.map((year) => {
        const count = parts(area, age).reduce((sum, [one, group]) => sum + counts(one, group, year), 0);
        return `violence,${area},${area === AREAS[0] ? 'custom' : 'district'},financial_year,${year},${age},persons,${count},ok`;
      }),
    ),
  );
  folder.set(
    'data/violence.csv',
    bytes(['indicator_id,area_code,area_type,period_type,period,age,sex,count,status', ...rows, ''].join('\n')),
  );
  const rule = `{ id: small, title: Some counts are hidden, from: ${from}, to: ${to}, round: null, zeros_published: true, secondary: exact, k: ${k} }`;
  folder.set('data/disclosure.yaml', bytes(`disclosure_rules:\n  - ${rule}\n`));
  const meta =
    `${text(folder, 'data/violence.meta.yaml')}publish: { areas: [all], periods: [financial_year], ages: [all, 0-24, 25+] }\n`
      .replace('[all]', '[all, 0-24, 25+]')
      .replace('unit: per', 'unit: offences per');
  folder.set('data/violence.meta.yaml', bytes(meta));
  const [head = '', ...residents] = text(folder, 'data/population.csv').trim().split('\n');
  const byAge = residents.flatMap((row) => {
    const [area, year, , sex, all, provenance] = row.split(',');
    const young = Math.round(Number(all) * 0.3);
    return [
      row,
      ...[
        ['0-24', young],
        ['25+', Number(all) - young],
      ].map(([age, number]) => [area, year, age, sex, number, provenance].join(',')),
    ];
  });
  folder.set('data/population.csv', bytes([head, ...byAge, ''].join('\n')));
  return folder;
}
