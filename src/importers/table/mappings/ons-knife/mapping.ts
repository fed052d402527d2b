import type { TableMapping } from '../../entry.ts';

/** Selected serious offences with a knife or sharp instrument by police force, years across (indicator formats, section 3). */
export const part: TableMapping = {
  name: 'ons-knife',
  summary: 'selected serious offences with a knife or sharp instrument, by police force and year',
  isTried: false,
  caveats: [
    'Selected serious offences that were recorded as involving a knife or sharp instrument.',
    'Published for police force areas and not below; figures for smaller areas are local police data.',
    'Greater Manchester Police is left out of the national series before 2018/19.',
  ],
  asks: [
    '`sheet`: the one with the total of the selected offences',
    '`period`, when the years are 12 months to another month than March',
  ],
  layout: {
    source: {
      id: 'knife-offences-tables',
      publisher: 'Home Office and Office for National Statistics',
      title: 'Offences involving a knife or sharp instrument',
      licence: 'OGL-3.0',
    },
    area: { column: 'Area code' },
    period: { heading: 1, period_type: 'financial_year' },
    age: { value: 'all' },
    cells: 'count',
  },
};
