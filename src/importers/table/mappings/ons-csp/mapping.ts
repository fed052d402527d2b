import type { TableMapping } from '../../entry.ts';

/** Recorded crime by community safety partnership: areas down, offence groups across, the period in the title (indicator formats, section 3). */
export const part: TableMapping = {
  name: 'ons-csp',
  summary: 'recorded crime by community safety partnership, tables of the Office for National Statistics',
  isTried: false,
  caveats: ['Offences that involve a knife are not in these tables below the police force area.'],
  asks: [
    '`count`: the heading of the offence group; one group is one indicator, and groups that overlap are never added',
    '`area`: `names`, for a partnership that goes by another code or name than its area in `data/areas.csv`',
  ],
  layout: {
    source: {
      id: 'ons-csp-tables',
      publisher: 'Office for National Statistics',
      title: 'Recorded crime data at Community Safety Partnership level',
      licence: 'OGL-3.0',
    },
    area: { column: 'Area code' },
    period: { title: true, period_type: 'rolling_12_months' },
    age: { value: 'all' },
  },
};
