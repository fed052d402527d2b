import type { TableMapping } from '../../entry.ts';

/** Tabulations of hospital admissions for assault by a sharp object (indicator formats, section 5), with the headings that a request should ask for. */
export const part: TableMapping = {
  name: 'nhs-sharp-object',
  summary: 'hospital admissions for assault by a sharp object, a tabulation of Hospital Episode Statistics',
  isTried: false,
  caveats: [
    'Admissions are not people: one person can be admitted several times.',
    'Figures are by where the patient lives, not by where the assault happened.',
    'Counts of 1 to 7 are hidden; all others are rounded to 5, and totals are rounded on their own.',
  ],
  asks: [
    '`count`, when the tabulation counts finished consultant episodes or emergency admissions; name the measure in the metadata',
    '`keep`, when it has several cause groups',
    'the columns that are called otherwise',
  ],
  layout: {
    source: {
      id: 'hes',
      publisher: 'NHS England',
      title: 'Hospital Episode Statistics, admissions for assault by sharp object',
      licence: 'OGL-3.0',
    },
    area: { column: 'Area of residence code' },
    period: { column: 'Financial year', period_type: 'financial_year' },
    age: { column: 'Age band' },
    sex: { column: 'Sex' },
    count: 'Finished admission episodes',
    markers: { '*': '1-7' },
    rounded_to: 5,
  },
};
