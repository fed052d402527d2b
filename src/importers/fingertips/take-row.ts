import { diagnostic } from '../../core/diagnostic.ts';
import { placeOf } from '../../core/place.ts';
import type { ImportsContent } from '../../schema/generated/imports.ts';
import { checkChoice, type Groups, noteGroup } from '../choice.ts';
import { type Coverage, lostRows, newCoverage } from '../coverage.ts';
import { figuresOf } from '../figures.ts';
import { ageBandOf, sexOf } from '../groups.ts';
import type { ImportInput } from '../importer.ts';
import { cellReader } from '../input/read-cell.ts';
import type { At, Columns } from '../input/rows.ts';
import { rowsLost } from '../rows-lost.ts';
import { allRead, type TableInMaking, UNREADABLE } from '../table-in-making.ts';
import type { Heading } from './columns.ts';
import { fingertipsPeriod } from './period.ts';

export type Entry = NonNullable<ImportsContent['fingertips']>[number];

/** One entry of the settings at work. */
export interface Taker {
  readonly entry: Entry;
  /** Takes a row into the entry's table; answers why when it does not. */
  take(cell: (heading: Heading) => string, columns: Columns<Heading, never>, at: At): string | undefined;
  readonly coverage: Coverage;
  /** Reports, at the end, a choice of groups that was not made, that chose nothing or that lost rows. `others` fill the same table. */
  check(others: readonly Taker[]): void;
}

/** The people that an entry is about. */
const groupOf = (entry: Entry): string =>
  `${entry.fingertips_id} ${entry.sex} ${entry.age_band ?? ageBandOf(entry.age ?? '')}`;

/** Codes: import/unknown-group, import/bad-period, import/rows-lost, and those of cells, choices and duplicates. */
export function taker(entry: Entry, { areas, markers, problems }: ImportInput, { tally, set }: TableInMaking): Taker {
  const sexes: Groups = new Map();
  const ages: Groups = new Map();
  const read = cellReader(markers, tally, problems);
  const coverage = newCoverage();
  return {
    entry,
    coverage,
    check: (others) => {
      checkChoice(entry, 'sex', entry.sex, sexes, problems);
      checkChoice(entry, 'age', entry.age, ages, problems);
      const alike = others.filter((other) => groupOf(other.entry) === groupOf(entry));
      const wanted = (column: string): string => (column === 'Sex' ? entry.sex : entry.age) ?? '';
      const labelOf = (text: string): string => {
        const period = fingertipsPeriod(text, entry.year_type);
        return 'error' in period ? text : period.label;
      };
      const lost = lostRows(
        coverage,
        alike.map((other) => other.coverage),
        wanted,
        labelOf,
      );
      const choose = (column: string, item: string): string => `${column.toLowerCase()}: ${item}`;
      if (lost && coverage.taken.size > 0)
        problems.add(rowsLost(lost, entry.indicator, wanted, placeOf(entry), choose));
    },
    take: (cell, columns, at) => {
      const area = areas.get(cell('Area Code'));
      if (!area) return 'an area that is not in data/areas.csv';
      if (cell('Category Type') !== '') return 'a split by category, such as deprivation';
      const words = { sex: cell('Sex'), age: cell('Age') };
      const [sameSex, sameAge] = [(entry.sex ?? words.sex) === words.sex, (entry.age ?? words.age) === words.age];
      if (sameAge) noteGroup(sexes, words.sex, () => at(columns.of('Sex')), words.sex === entry.sex);
      if (sameSex) noteGroup(ages, words.age, () => at(columns.of('Age')), words.age === entry.age);
      const when = cell('Time period');
      coverage.met(area, when, [
        ['Sex', words.sex],
        ['Age', words.age],
      ]);
      if (!sameSex) return 'another sex';
      if (!sameAge) return 'another age';
      coverage.took(area, when);

      const [sex, age] = [sexOf(words.sex), entry.age_band ?? ageBandOf(words.age)];
      if (sex === undefined || age === undefined) {
        const heading = sex === undefined ? 'Sex' : 'Age';
        const message = `The ${heading.toLowerCase()} "${cell(heading)}" cannot be read.`;
        problems.add(diagnostic('import/unknown-group', at(columns.of(heading)), message));
        return UNREADABLE;
      }
      const text = cell('Time period');
      const period = fingertipsPeriod(text, entry.year_type);
      if ('error' in period) {
        const message = `"${text}" does not fit the year type ${entry.year_type}.`;
        const also = [placeOf(entry, 'year_type') ?? []].flat();
        problems.add(diagnostic('import/bad-period', at(columns.of('Time period')), message, { also }));
        return UNREADABLE;
      }
      const note = cell('Value note');
      const number = (name: Heading) =>
        read(
          cell(name),
          { name, index: columns.of(name), counts: name === 'Count' || name === 'Denominator' },
          at,
          note,
        );
      const numbers = {
        count: number('Count'),
        denominator: number('Denominator'),
        value: number('Value'),
        lower95: number('Lower CI 95.0 limit'),
        upper95: number('Upper CI 95.0 limit'),
        lower998: number('Lower CI 99.8 limit'),
        upper998: number('Upper CI 99.8 limit'),
      };
      if (!allRead(numbers)) return UNREADABLE;
      set.add(
        { area, period, sex, age, categoryType: '', category: '', figures: figuresOf(numbers, note, entry.rounded_to) },
        at(0),
      );
      return undefined;
    },
  };
}
