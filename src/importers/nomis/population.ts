import { diagnostic, hasErrors } from '../../core/diagnostic.ts';
import { type Place, placeOf } from '../../core/place.ts';
import { unknownArea } from '../../model/areas.ts';
import type { ImportsContent } from '../../schema/generated/imports.ts';
import type { ImportedPopulation, ImportInput, Residents } from '../importer.ts';
import { cellReader } from '../input/read-cell.ts';
import { UNREADABLE } from '../table-in-making.ts';
import { newTally } from '../tally.ts';
import { type Add, isMeasure, nomisCell, nomisGroup, nomisReader } from './read-row.ts';
import { peopleAged } from './tile-ages.ts';

type Settings = NonNullable<NonNullable<ImportsContent['nomis']>['population']>;

interface Group {
  readonly area: string;
  readonly year: number;
  readonly sex: string;
  readonly place: Place;
  readonly people: Map<string, number>;
}

/**
 * Residents by area, year and sex, put together into the age groups of the settings, with the areas that are sums of others.
 * Codes: import/unknown-group, import/bad-period, import/duplicate-differs, import/age-gap, import/not-in-file, csv/unknown-area.
 */
export function populationTable(settings: Settings, { areas, markers, problems }: ImportInput) {
  const tally = newTally();
  const readCell = cellReader(markers, tally, problems);
  const groups = new Map<string, Group>();
  const sexes: readonly string[] = settings.sexes ?? ['persons'];

  const add: Add = (row, columns, at) => {
    if (!areas.has(row.area)) return 'an area that is not in data/areas.csv';
    if (!isMeasure(row, undefined)) return 'another measure';
    const read = nomisGroup(row, undefined, columns, at, problems, {
      fix: 'Leave these rows out of the download; single years of age are enough to make every group.',
      example: 'Age 17',
    });
    if (!read) return UNREADABLE;
    const { sex, age } = read;
    if (!sexes.includes(sex)) return 'another sex';
    if (!/^\d{4}$/.test(row.date)) {
      problems.add(diagnostic('import/bad-period', at(columns.of('date_name')), `"${row.date}" is not a year.`));
      return UNREADABLE;
    }
    const cell = nomisCell(row, columns, at, readCell, tally, problems);
    if (!cell) return UNREADABLE;
    if (cell.value === null) return 'no number';
    const key = `${row.area}\n${row.date}\n${sex}`;
    const group = groups.get(key) ?? {
      area: row.area,
      year: Number(row.date),
      sex,
      place: at(0),
      people: new Map<string, number>(),
    };
    groups.set(key, group);
    const known = group.people.get(age);
    if (known === cell.value) return 'the same row again';
    if (known !== undefined) {
      const message = `${row.area}, ${row.date}, ${row.age}, ${row.sex} stands in the files as ${known} and as ${cell.value}.`;
      problems.add(diagnostic('import/duplicate-differs', at(columns.of('obs_value')), message));
    }
    group.people.set(age, cell.value);
    tally.kept += 1;
    return undefined;
  };

  return {
    tally,
    reader: nomisReader(add, tally),
    finish: (): ImportedPopulation => {
      const rows = [...groups.values()].flatMap((group) => bandsOf(group, settings, problems));
      const wholes = hasErrors(problems.list()) ? [] : (settings.add_up ?? []);
      for (const [index, code] of wholes.entries()) {
        rows.push(...addUp(code, rows, { areas, problems }, placeOf(settings.add_up, index)));
      }
      return { kind: 'population', id: 'population', rows, tally };
    },
  };
}

function bandsOf(
  { area, year, sex, place, people }: Group,
  settings: Settings,
  problems: ImportInput['problems'],
): Residents[] {
  return settings.age_bands.flatMap((age) => {
    const sum = peopleAged(age, people);
    if (typeof sum === 'number') return [{ area, year, age, sex, people: sum }];
    const message = `The age group ${age} cannot be made: no age in the file begins at ${sum.gapAt}.`;
    problems.add(diagnostic('import/age-gap', place, message));
    return [];
  });
}

function addUp(
  code: string,
  rows: readonly Residents[],
  { areas, problems }: Pick<ImportInput, 'areas' | 'problems'>,
  place: Place | undefined,
): Residents[] {
  if (!areas.has(code)) {
    if (place) problems.add(unknownArea(code, place, areas));
    return [];
  }
  const parts = [...areas.values()].filter(({ parent }) => parent === code).map((area) => area.code);
  const sums = new Map<string, { row: Residents; parts: number }>();
  for (const row of rows) {
    if (!parts.includes(row.area)) continue;
    const key = `${row.year}\n${row.age}\n${row.sex}`;
    const sum = sums.get(key);
    if (sum) sums.set(key, { row: { ...sum.row, people: sum.row.people + row.people }, parts: sum.parts + 1 });
    else sums.set(key, { row: { ...row, area: code }, parts: 1 });
  }
  const missing = parts.filter((part) => !rows.some(({ area }) => area === part));
  const incomplete = [...sums.values()].find((sum) => sum.parts !== parts.length);
  if (missing.length === 0 && !incomplete && sums.size > 0) return [...sums.values()].map(({ row }) => row);
  const what =
    missing.length > 0 || !incomplete
      ? missing.join(', ') || 'any area that names it as parent'
      : `all its parts for ${incomplete.row.year}`;
  problems.add(diagnostic('import/not-in-file', place, `${code} cannot be added up: the file does not have ${what}.`));
  return [];
}
