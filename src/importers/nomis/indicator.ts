import { diagnostic } from '../../core/diagnostic.ts';
import { placeOf } from '../../core/place.ts';
import type { ImportsContent } from '../../schema/generated/imports.ts';
import { checkChoice, type Groups, noteGroup } from '../choice.ts';
import { lostRows, newCoverage } from '../coverage.ts';
import { figuresOf } from '../figures.ts';
import type { ImportedIndicator, ImportInput } from '../importer.ts';
import { cellReader } from '../input/read-cell.ts';
import { rowsLost } from '../rows-lost.ts';
import { newTable, UNREADABLE } from '../table-in-making.ts';
import { type Add, isMeasure, nomisCell, nomisGroup, nomisPeriod, nomisReader } from './read-row.ts';

export type Entry = NonNullable<NonNullable<ImportsContent['nomis']>['indicators']>[number];

const NORMAL = /^normal value$/i;

/** One indicator from a file of counts. Codes: import/unknown-group, import/bad-period, import/rows-lost, and those of cells, choices and duplicates. */
export function indicatorTable(entry: Entry, input: ImportInput) {
  const { areas, markers, problems } = input;
  const { id, tally, set } = newTable(entry.indicator, input);
  const read = cellReader(markers, tally, problems);
  const coverage = newCoverage();
  const groups = { age: new Map() as Groups, sex: new Map() as Groups, measure: new Map() as Groups };

  const add: Add = (row, columns, at) => {
    const area = areas.get(row.area);
    if (!area) return 'an area that is not in data/areas.csv';
    noteGroup(groups.measure, row.measure, () => at(columns.find('measures_name')), row.measure === entry.measure);
    if (!isMeasure(row, entry.measure)) return 'another measure';
    const [sameSex, sameAge] = [(entry.sex ?? row.sex) === row.sex, (entry.age ?? row.age) === row.age];
    if (sameAge) noteGroup(groups.sex, row.sex, () => at(columns.find('c_sex_name')), row.sex === entry.sex);
    if (sameSex) noteGroup(groups.age, row.age, () => at(columns.find('c_age_name')), row.age === entry.age);
    coverage.met(area, row.date, [
      ['sex', row.sex],
      ['age', row.age],
    ]);
    if (!sameSex) return 'another sex';
    if (!sameAge) return 'another age';
    coverage.took(area, row.date);
    if (row.age === '' && entry.age_band === undefined) {
      const message = `The file has no column for ages, and nothing says which ages the rows of ${id} are of.`;
      problems.add(diagnostic('import/unknown-group', placeOf(entry), message, { example: 'age_band: 16+' }));
      return UNREADABLE;
    }
    const group = nomisGroup(row, entry.age_band, columns, at, problems);
    if (!group) return UNREADABLE;
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
    set.add({ area, period, ...group, categoryType: '', category: '', figures: figuresOf({ count }, note) }, at(0));
    return undefined;
  };

  return {
    tally,
    reader: nomisReader(add, tally),
    finish: (): ImportedIndicator => {
      checkChoice(entry, 'sex', entry.sex, groups.sex, problems);
      checkChoice(entry, 'age', entry.age, groups.age, problems);
      if (entry.measure !== undefined) checkChoice(entry, 'measure', entry.measure, groups.measure, problems);
      const wanted = (column: string): string => (column === 'sex' ? entry.sex : entry.age) ?? '';
      const lost = lostRows(coverage, [coverage], wanted, (date) => date);
      const choose = (column: string, item: string): string => `${column}: ${item}`;
      if (lost && coverage.taken.size > 0) problems.add(rowsLost(lost, id, wanted, placeOf(entry), choose));
      return { kind: 'indicator', id, rows: set.rows, tally, facts: { measure: 'count' } };
    },
  };
}
