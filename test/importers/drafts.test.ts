import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, REPOSITORY } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';
import { draftsIn, filledIn } from './drafts.ts';
import { fixture } from './importing.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const asText = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);

/** The entries that somebody writes for the files beside the tests. Those of real files are as the files ask for. */
const SETTINGS = `education_statistics:
  - indicator: real-looked-after
    time_identifier: Reporting year
    reporting_year: point_in_time
    count_column: children_count
    denominator_column: population_estimate
    value_column: rate_per_10000
    age_band: 0-17
    filters: [{ column: population_type, item: Children looked after on 31 March each year }]
  - indicator: real-absence
    time_identifier: Academic year
    count_column: t_pupils_pa_10_exact
    denominator_column: t_pupils
    value_column: pt_pupils_pa_10_exact
    age_band: all
    filters:
      - { column: absence_terms, item: six half terms }
      - { column: social_care_group, item: CINO at 31 March }
      - { column: phase_type_grouping, item: Total }
    other_columns: [t_sess_possible, t_sess_overall, pt_overall, t_sess_authorised, pt_sess_authorised, t_sess_unauthorised, pt_sess_unauthorised, t_pupils_pa_50_exact, pt_pupils_pa_50_exact]
fingertips:
  - { indicator: real-injuries, fingertips_id: 90284, year_type: financial_year, sex: Persons, age: <15 yrs }
nomis:
  indicators:
    - { indicator: claimants, age: Aged 18-24 }
police_uk:
  indicator: street
  force: leicestershire
  force_area: E23000021
  crime_types: [Violence and sexual offences]
  lsoas:
    - { lsoa: E01099901, area: E06000016 }
    - { lsoa: E01099902, area: E06000016 }
    - { lsoa: E01099903, area: E07000133 }
    - { lsoa: E01099904, area: E07000176 }
    - { lsoa: E01099905, area: E06000016 }
`;

const IMPORTS: readonly (readonly [source: string, file: string])[] = [
  ['dfe', 'dfe-cla-reporting-year.csv'],
  ['dfe', 'dfe-absence-cin.csv'],
  ['fingertips', 'fingertips-90284.csv'],
  ['nomis', 'nomis-claimants.csv'],
  ['police-uk', '2023-11-leicestershire-street.csv'],
];

/** The example folder without the entries and sources that a test adds itself. */
const example = new Map(
  ['content', 'data'].flatMap((folder) =>
    [...filesBelow(join(REPOSITORY, folder))].map(([path, content]) => [`${folder}/${path}`, content] as const),
  ),
);

const errorsIn = (printed: string): string[] =>
  [...printed.matchAll(/^(\S+:\d+:\d+|\(no place\)) {2}error {2}(\S+)$/gm)].map(
    ([, place, code]) => `${code} ${place}`,
  );

test('what an import prints is pasted, filled in, and there is no further error', async () => {
  let files = new Map<string, Uint8Array>([...example, ['data/imports.yaml', bytes(SETTINGS)]]);
  for (const [source, name] of IMPORTS) {
    const {
      effects,
      printed,
      files: after,
    } = memoryFolder({
      root: '/p',
      files: new Map([...files, [`in/${name}`, bytes(fixture(name))]]),
    });
    const { exitCode } = await runCommand('import', [source, `/p/in/${name}`], { dir: '/p' }, effects);
    expect(exitCode, printed()).toBe(0);
    files = new Map([...after].map(([path, content]) => [path.replace('/p/', ''), content]));
    const { metadata, source: record } = draftsIn(printed());
    expect(metadata).toHaveLength(1);
    for (const draft of metadata) {
      const path = /Save as (\S+)/.exec(draft)?.[1] ?? '';
      files.set(path, bytes(`${filledIn(draft)}\n`));
    }
    if (record !== undefined) {
      const sources = asText(files.get('content/sources.yaml'));
      files.set('content/sources.yaml', bytes(`${sources.trimEnd()}\n${filledIn(record)}\n`));
    }
  }
  const { effects, printed } = memoryFolder({ root: '/p', files });
  const { stopped } = await runCommand('check', ['/p'], {}, effects);
  expect({ stopped, errors: errorsIn(printed()) }).toEqual({ stopped: '', errors: [] });
  expect(printed()).not.toMatch(/SVD-N-07 {2}missing/);
}, 60_000);

test('the example lists sources last under "other", where the test adds to it', () => {
  expect(readFileSync(join(REPOSITORY, 'content/sources.yaml'), 'utf8')).toMatch(/^other:\n(?:[ #].*\n|\n)*$/m);
});
