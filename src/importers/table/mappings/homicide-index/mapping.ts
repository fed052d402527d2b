import type { TableMapping } from '../../entry.ts';

/** Victims of homicide by police force, years across (indicator formats, section 3). */
export const part: TableMapping = {
  name: 'homicide-index',
  summary: 'victims of homicide by police force and year, tables of the Homicide Index',
  isTried: false,
  caveats: [
    'Victims are counted by the year in which the police recorded the offence, which need not be the year of the death.',
    'Figures change when courts decide; all years are of one edition.',
  ],
  asks: [
    '`sheet`, and the columns that are called otherwise',
    'in the metadata a disclosure rule, before anything is published: one or two can name a family',
  ],
  layout: {
    source: {
      id: 'homicide-index',
      publisher: 'Home Office and Office for National Statistics',
      title: 'Homicide Index',
      licence: 'OGL-3.0',
    },
    area: { column: 'Area code' },
    period: { heading: 1, period_type: 'financial_year' },
    age: { value: 'all' },
    cells: 'count',
  },
};
