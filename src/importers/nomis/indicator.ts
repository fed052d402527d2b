import { diagnostic } from '../../core/diagnostic.ts';
import type { ImportsContent } from '../../schema/generated/imports.ts';
import { checkChoice, type Groups, noteGroup } from '../choice.ts';
import { figuresOf } from '../figures.ts';
import { ageBandOf, sexOf } from '../groups.ts';
import type { ImportedIndicator, ImportInput } from '../importer.ts';
import { cellReader } from '../input/read-cell.ts';
import type { Act, At } from '../input/rows.ts';
import { newTable, UNREADABLE } from '../table-in-making.ts';
import { drop } from '../tally.ts';
import type { NomisColumns } from './columns.ts';
import { isMeasure, nomisCell, nomisPeriod, nomisRow } from './read-row.ts';

export type Entry = NonNullable<NonNullable<ImportsContent['nomis']>['indicators']>[number];

const NORMAL = /^normal value$/i;

/** One indicator from a file of counts. Codes: import/unknown-group, import/bad-period, and those of cells, choices and duplicates. */
export function indicatorTable(entry: Entry, input: ImportInput) {
  const { areas, markers, problems } = input;
  const { id, tally, set } = newTable(entry.indicator, input);
  const read = cellReader(markers, tally, problems);
  const groups = { age: new Map() as Groups, sex: new Map() as Groups, measure: new Map() as Groups };

  const add = (columns: NomisColumns, cells: readonly string[], at: At): string | undefined => {
    const row = nomisRow(columns, cells);
    const area = areas.get(row.area);
    if (!area) return 'an area that is not in data/areas.csv';
    noteGroup(groups.measure, row.measure, () => at(columns.find('measures_name')));
    if (!isMeasure(row, entry.measure)) return 'another measure';
    const [sameSex, sameAge] = [(entry.sex ?? row.sex) === row.sex, (entry.age ?? row.age) === row.age];
    if (sameAge) noteGroup(groups.sex, row.sex, () => at(columns.find('c_sex_name')));
    if (sameSex) noteGroup(groups.age, row.age, () => at(columns.find('c_age_name')));
    if (!sameSex) return 'another sex';
    if (!sameAge) return 'another age';
    const sex = row.sex === '' ? 'persons' : sexOf(row.sex);
    const age = entry.age_band ?? (row.age === '' ? 'all' : ageBandOf(row.age));
    if (sex === undefined || age === undefined) {
      const [name, words] = sex === undefined ? (['c_sex_name', row.sex] as const) : (['c_age_name', row.age] as const);
      problems.add(diagnostic('import/unknown-group', at(columns.find(name)), `"${words}" cannot be read.`));
      return UNREADABLE;
    }
    const period = nomisPeriod(row.date);
    if ('error' in period) {
      problems.add(
        diagnostic('import/bad-period', at(columns.of('date_name')), `"${row.date}" is neither a year nor a month.`),
      );
      return UNREADABLE;
    }
    const count = nomisCell(row, columns, at, read, tally, problems);
    if (!count) return UNREADABLE;
    const note = NORMAL.test(row.status) ? '' : row.status;
    set.add({ area, period, sex, age, categoryType: '', category: '', figures: figuresOf({ count }, note) }, at(0));
    return undefined;
  };

  return {
    tally,
    reader:
      (columns: NomisColumns): Act =>
      (cells, at) => {
        const reason = add(columns, cells, at);
        if (reason !== undefined) drop(tally, reason);
      },
    finish: (): ImportedIndicator => {
      checkChoice(entry, 'sex', entry.sex, groups.sex, problems);
      checkChoice(entry, 'age', entry.age, groups.age, problems);
      if (entry.measure !== undefined) checkChoice(entry, 'measure', entry.measure, groups.measure, problems);
      return { kind: 'indicator', id, rows: set.rows, tally, facts: { measure: 'count' } };
    },
  };
}
