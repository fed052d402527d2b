// The recipes of the illustrative indicators. Rates are invented; only their order of size is meant to be plausible.
import { BLABY, COUNTY, DISTRICTS, ENGLAND, LEICESTER, LOCAL, MELTON, RUTLAND, UPPER, WHOLE } from './areas.mjs';

/** Ten years, from 2015/16. `course` multiplies the rates year by year; the sixth year holds the dip of the pandemic. */
export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2024;
/** Months are given for the last four years. */
export const FIRST_YEAR_OF_MONTHS = 2021;
/** April to March. */
export const SEASON = [1, 1.05, 1.12, 1.2, 1.15, 1.05, 1.02, 0.95, 0.92, 0.85, 0.85, 0.95];
export const SHARE_UNDER_25 = 0.38;
export const SHARE_AGE_UNKNOWN = 0.03;

/** Rates of Leicester, of the seven districts in the order of their codes, of Rutland and of England. */
const rates = (leicester, districts, rutland, england) => ({
  [LEICESTER]: leicester,
  ...Object.fromEntries(DISTRICTS.map((code, i) => [code, districts[i]])),
  [RUTLAND]: rutland,
  [ENGLAND]: england,
});
const upperRates = (leicester, county, rutland, england) => ({
  [LEICESTER]: leicester,
  [COUNTY]: county,
  [RUTLAND]: rutland,
  [ENGLAND]: england,
});

/** The last year by three hours of each day, of the whole area: `hours` weigh the times of a usual day, and nights at the weekend more. */
const timesOfWeek = (hours) => {
  const nights = {
    Fri: [1, 1, 1, 1, 1, 1.1, 1.5, 1.9],
    Sat: [2.6, 2.2, 1, 1, 1, 1.1, 1.5, 2],
    Sun: [2.8, 2.4, 1, 1, 1, 1, 1, 0.9],
  };
  const weights = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].flatMap((day) =>
    hours.map((weight, at) => [`${day} ${3 * at}-${3 * at + 3}`, weight * (nights[day]?.[at] ?? 1)]),
  );
  return { type: 'time', areas: [WHOLE], weights: Object.fromEntries(weights), from: LAST_YEAR };
};

/** Counts of events among residents, by age group, each year and for some by month. Rates per 100,000 residents a year. */
export const EVENTS = [
  {
    id: 'knife-serious-violence',
    source: 'police-recorded-crime-local',
    rates: rates(110, [38, 60, 24, 42, 30, 48, 44], 18, 78),
    course: [0.86, 0.93, 1, 1.04, 1.06, 0.85, 0.95, 1, 0.98, 0.97],
    ageUnknown: true,
    months: [WHOLE, ...UPPER],
    // A split of the yearly totals of the whole area, which no small count comes near.
    categories: [{ type: 'offence', areas: [WHOLE], weights: { assault: 0.5, robbery: 0.35, threats: 0.15 } }],
  },
  {
    id: 'violence-with-injury',
    source: 'police-recorded-crime-local',
    rates: rates(900, [560, 700, 430, 590, 540, 640, 600], 380, 850),
    // The recording break: from April 2020 the same violence gives 15 per cent more offences.
    course: [0.88, 0.92, 0.96, 1, 1.02, ...[0.92, 1, 1.02, 1.01, 1].map((year) => year * 1.15)],
    breakYear: 2020,
    ageUnknown: true,
    months: [WHOLE, COUNTY, ...LOCAL],
    categories: [timesOfWeek([0.6, 0.4, 0.7, 1, 1.3, 1.6, 1.5, 1.2])],
  },
  {
    id: 'sharp-object-admissions',
    source: 'hes',
    rates: rates(14, [3.5, 6, 3, 4, 5, 4, 4], 2, 8.5),
    course: [1, 1.05, 1.1, 1.1, 1.05, 0.85, 0.95, 1, 0.95, 0.9],
    // One district always has a count from 1 to 4.
    within: { [MELTON]: [1, 4] },
  },
  {
    id: 'ae-assault-attendances',
    source: 'istv',
    rates: rates(420, [210, 260, 150, 200, 190, 230, 220], 120, 235),
    course: [1.05, 1.05, 1.03, 1.02, 1, 0.75, 0.9, 0.95, 0.97, 0.98],
    // One series whose last point alone makes its slope: an outlier, not a trend.
    exactly: { [BLABY]: { 2020: 222, 2021: 220, 2022: 218, 2023: 215, 2024: 430 } },
    months: [WHOLE, COUNTY, ...LOCAL],
    categories: [timesOfWeek([1.1, 0.7, 0.5, 0.8, 1, 1.1, 1.3, 1.5])],
  },
  {
    id: 'ambulance-assault-callouts',
    source: 'ambulance',
    rates: rates(95, [42, 55, 28, 40, 35, 45, 44], 22, 62),
    course: [0.9, 0.92, 0.95, 1, 1, 0.85, 0.95, 1.02, 1.05, 1.06],
    ageUnknown: true,
    months: [WHOLE, ...UPPER],
    // One month that reached us already hidden by its owner.
    hidden: { area: RUTLAND, period: '2023-08' },
    categories: [timesOfWeek([1.2, 0.8, 0.4, 0.7, 0.9, 1.1, 1.4, 1.6])],
  },
];

/** Homicides: victims a year per 100,000 residents. Rutland has a true zero throughout. */
export const HOMICIDE = {
  id: 'homicide',
  source: 'homicide-returns',
  rates: rates(1.1, [0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6], 0, 0.95),
  course: [1, 1, 1, 1, 1, 0.9, 1, 1, 1, 1],
};

/** Figures of the councils for education and social care: one age group, its own denominator, rate per `per`. */
export const COUNCIL_FIGURES = [
  {
    id: 'suspensions',
    source: 'dfe-exclusions',
    period: 'academic_year',
    age: 'all',
    per: 100,
    rates: upperRates(9, 5, 4, 6.5),
    course: [0.8, 0.84, 0.88, 0.92, 0.7, 0.72, 0.95, 1.1, 1.3, 1.38],
    base: upperRates(58000, 104000, 5600, 8300000),
  },
  {
    id: 'neet',
    source: 'neet-returns',
    period: 'academic_year',
    age: '16-17',
    per: 100,
    rates: upperRates(6, 4, 3, 5.3),
    // Flat in the last five years: no significant change.
    course: [1.1, 1.08, 1.06, 1.04, 1.02, 1, 1, 1, 1, 1],
    base: upperRates(9000, 15500, 900, 1180000),
  },
  {
    id: 'children-looked-after',
    source: 'looked-after-returns',
    period: 'point_in_time',
    age: '0-17',
    per: 10000,
    rates: upperRates(80, 45, 40, 70),
    course: [0.85, 0.88, 0.91, 0.94, 0.97, 1, 1.02, 1.04, 1.05, 1.06],
  },
  {
    id: 'first-time-entrants',
    source: 'youth-justice-returns',
    period: 'financial_year',
    age: '10-17',
    per: 100000,
    rates: upperRates(220, 110, 70, 150),
    course: [1.5, 1.4, 1.3, 1.2, 1.1, 0.9, 0.87, 0.85, 0.85, 0.85],
  },
];

/** Attendances of the whole area by age and sex: how those of each broad age band are shared out, males and females. */
export const AGE_AND_SEX = {
  id: 'ae-assault-age-sex',
  source: 'istv',
  of: 'ae-assault-attendances',
  from: '2022/23',
  bands: {
    '0-24': { '0-17': [0.26, 0.13], '18-24': [0.43, 0.18] },
    '25+': { '25-34': [0.28, 0.13], '35-49': [0.24, 0.13], '50-64': [0.1, 0.06], '65+': [0.035, 0.025] },
  },
};
