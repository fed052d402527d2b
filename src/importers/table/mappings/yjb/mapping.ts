import type { TableMapping } from '../../entry.ts';

/** First-time entrants to the youth justice system, with years across. The headings are from general knowledge. */
export const part: TableMapping = {
  name: 'yjb',
  summary: 'first-time entrants to the youth justice system, tables of the Youth Justice Board',
  isTried: false,
  caveats: [
    'First-time entrants are children aged 10 to 17 who received their first caution or conviction, by where they live.',
  ],
  asks: [
    '`sheet`, when both the sheet of numbers and that of rates have the years across',
    '`area`, when the table has names and no codes, or teams that cover several areas',
    '`period`, when the years end in another month than March',
  ],
  layout: {
    source: {
      id: 'youth-justice-statistics',
      publisher: 'Youth Justice Board',
      title: 'Youth Justice Statistics, first-time entrants',
      licence: 'OGL-3.0',
    },
    area: { column: 'Area code' },
    period: { heading: 1, period_type: 'financial_year' },
    age: { value: '10-17' },
    cells: 'count',
  },
};
