// Counts of events among residents: drawn for the smallest areas, added up to the county and the whole.
import { ALL, ENGLAND, LOCAL, withTotals } from './areas.mjs';
import { FIRST_YEAR, FIRST_YEAR_OF_MONTHS, SEASON, SHARE_AGE_UNKNOWN, SHARE_UNDER_25 } from './indicators.mjs';
import { monthTexts, YEARS, yearText } from './periods.mjs';
import { population } from './population.mjs';
import { poisson, split } from './random.mjs';

/** The expected count of an area in a year. */
export function meanOf(recipe, area, year) {
  return (population[year].all[area] * recipe.rates[area] * recipe.course[year - FIRST_YEAR]) / 100000;
}

function totalOf(recipe, area, year, random) {
  const [least, most] = recipe.within?.[area] ?? [0, Number.POSITIVE_INFINITY];
  const drawn = poisson(meanOf(recipe, area, year), random);
  return recipe.exactly?.[area]?.[year] ?? Math.min(most, Math.max(least, drawn));
}

/** One year of one area: the total, its age groups and its months, which each add up to it. */
function drawYear(recipe, area, year, random) {
  const total = totalOf(recipe, area, year, random);
  const known = 1 - (recipe.ageUnknown ? SHARE_AGE_UNKNOWN : 0);
  const [under, over, unknown] = split(
    total,
    [known * SHARE_UNDER_25, known * (1 - SHARE_UNDER_25), 1 - known],
    random,
  );
  const monthly = recipe.months && area !== ENGLAND && year >= FIRST_YEAR_OF_MONTHS;
  return { ages: [total, under, over, unknown], months: monthly ? split(total, SEASON, random) : [] };
}

const AGES = ['all', '0-24', '25+', 'unknown'];

/** The rows of one recipe: areas in order, years before months. */
export function eventRows(recipe, random) {
  const drawn = Object.fromEntries(
    [...LOCAL, ENGLAND].map((area) => [area, YEARS.map((year) => drawYear(recipe, area, year, random))]),
  );
  const added = (read) =>
    withTotals(Object.fromEntries(Object.entries(drawn).map(([area, years]) => [area, read(years)])));
  const ages = AGES.slice(0, recipe.ageUnknown ? 4 : 3);
  const yearly = YEARS.map((_, y) => ages.map((_, a) => added((years) => years[y].ages[a])));
  const monthly = YEARS.map((_, y) => SEASON.map((_, m) => added((years) => years[y].months[m] ?? 0)));
  return ALL.flatMap((area) => [
    ...YEARS.flatMap((year, y) =>
      ages.map((age, a) => ({
        area,
        periodType: 'financial_year',
        period: yearText(year),
        age,
        count: yearly[y][a][area],
        flags: flagsOf(recipe, year),
      })),
    ),
    ...(recipe.months?.includes(area) ? YEARS : [])
      .filter((year) => year >= FIRST_YEAR_OF_MONTHS)
      .flatMap((year) =>
        monthTexts(year).map((period, m) => ({
          area,
          periodType: 'month',
          period,
          age: 'all',
          count:
            recipe.hidden?.area === area && recipe.hidden.period === period
              ? null
              : monthly[year - FIRST_YEAR][m][area],
          flags: year === YEARS.at(-1) ? 'provisional' : '',
        })),
      ),
  ]);
}

function flagsOf(recipe, year) {
  if (recipe.breakYear === year) return 'break';
  return year === YEARS.at(-1) ? 'provisional' : '';
}

/** The rows of a recipe's categories: its yearly totals, from a year on, shared out at random, which they add up to. */
export function categoryRows({ categories = [] }, rows, random) {
  return categories.flatMap(({ type, areas, weights, from = FIRST_YEAR }) => {
    const totals = rows.filter(
      ({ periodType, age, area, period }) =>
        periodType !== 'month' && age === 'all' && areas.includes(area) && period >= yearText(from),
    );
    return totals.flatMap((row) => {
      const parts = split(row.count, Object.values(weights), random);
      return Object.keys(weights).map((category, i) => ({ ...row, categoryType: type, category, count: parts[i] }));
    });
  });
}
