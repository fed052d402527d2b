// Yearly figures of the councils for education and social care, added up to the whole.
import { ENGLAND, UPPER, WHOLE, withTotals } from './areas.mjs';
import { YEARS, yearEnd, yearText } from './periods.mjs';
import { population } from './population.mjs';
import { poisson } from './random.mjs';

/** The rows of one recipe. A denominator stands in the row when it is not the number of residents. */
export function councilRows(recipe, random) {
  const onOneDay = recipe.period === 'point_in_time';
  const residents = (area, year) => population[onOneDay ? year + 1 : year][recipe.age][area];
  const years = YEARS.map((year, y) =>
    withTotals(
      Object.fromEntries(
        [...UPPER, ENGLAND].map((area) => {
          const people = recipe.base?.[area] ?? residents(area, year);
          return [area, poisson((people * recipe.rates[area] * recipe.course[y]) / recipe.per, random)];
        }),
      ),
    ),
  );
  const base = recipe.base && withTotals(recipe.base);
  return [WHOLE, ...UPPER, ENGLAND].flatMap((area) =>
    YEARS.map((year, y) => ({
      area,
      periodType: recipe.period,
      period: onOneDay ? yearEnd(year) : yearText(year),
      age: recipe.age,
      count: years[y][area],
      denominator: base?.[area],
    })),
  );
}
