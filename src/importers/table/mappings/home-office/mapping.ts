import type { TableMapping } from '../../entry.ts';

/** Police recorded crime open data tables, in long form (indicator formats, section 3). Forces go by name: "Leicestershire" is the police force area. */
export const part: TableMapping = {
  name: 'home-office',
  summary: 'police recorded crime open data tables of the Home Office, by police force',
  isTried: false,
  caveats: ['Police recorded crime counts what is reported and recorded; more recording can be better recording.'],
  asks: [
    '`sum`: the codes of the offences that belong to the indicator, and `periods: financial_year` to add quarters up to years',
    '`sheet: "*"` when there is a sheet for each year',
  ],
  layout: {
    source: {
      id: 'home-office-open-data',
      publisher: 'Home Office',
      title: 'Police recorded crime open data tables',
      url: 'https://www.gov.uk/government/statistics/police-recorded-crime-open-data-tables',
      licence: 'OGL-3.0',
    },
    area: { column: 'Force Name', area_type: ['police_force_area'] },
    period: { columns: ['Financial Year', 'Financial Quarter'], period_type: 'financial_quarter' },
    age: { value: 'all' },
    count: 'Number of Offences',
  },
};
