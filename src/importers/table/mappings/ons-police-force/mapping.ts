import type { TableMapping } from '../../entry.ts';

/** Recorded crime by police force area: forces down with subtotals of regions, offence groups across, the period in the title (indicator formats, section 3). */
export const part: TableMapping = {
  name: 'ons-police-force',
  summary: 'recorded crime by police force area, tables of the Office for National Statistics',
  isTried: false,
  caveats: ['Greater Manchester Police is left out of the national series of some offences before 2018/19.'],
  asks: [
    '`count`: the heading of the offence group',
    '`sheet`: the one with the numbers of offences, not that of rates or changes',
  ],
  layout: {
    source: {
      id: 'ons-police-force-tables',
      publisher: 'Office for National Statistics',
      title: 'Police force area data tables',
      licence: 'OGL-3.0',
    },
    area: { column: 'Area code' },
    period: { title: true, period_type: 'rolling_12_months' },
    age: { value: 'all' },
  },
};
