// Homicides: years for the whole and for England, three pooled years without age groups for every other area.
import { ALL, ENGLAND, LOCAL, WHOLE, withTotals } from './areas.mjs';
import { meanOf } from './events.mjs';
import { SHARE_UNDER_25 } from './indicators.mjs';
import { pooledText, YEARS, yearText } from './periods.mjs';
import { poisson, split } from './random.mjs';

const POOLS = [2016, 2019, 2022];
const AGES = ['all', '0-24', '25+'];

/** The rows of the homicide recipe. Whoever pools the years of the whole finds the pooled figures of its parts. */
export function homicideRows(recipe, random) {
  const years = YEARS.map((year) => {
    const byArea = [...LOCAL, ENGLAND].map((area) => {
      const total = poisson(meanOf(recipe, area, year), random);
      return [area, [total, ...split(total, [SHARE_UNDER_25, 1 - SHARE_UNDER_25], random)]];
    });
    return AGES.map((_, a) => withTotals(Object.fromEntries(byArea.map(([area, ages]) => [area, ages[a]]))));
  });
  const yearly = [WHOLE, ENGLAND].flatMap((area) =>
    YEARS.flatMap((year, y) =>
      AGES.map((age, a) => ({
        area,
        periodType: 'financial_year',
        period: yearText(year),
        age,
        count: years[y][a][area],
      })),
    ),
  );
  const pooled = ALL.filter((area) => area !== ENGLAND).flatMap((area) =>
    POOLS.map((first) => ({
      area,
      periodType: 'pooled_years',
      period: pooledText(first, first + 2),
      age: 'all',
      count: [0, 1, 2].reduce((sum, i) => sum + years[first + i - YEARS[0]][0][area], 0),
    })),
  );
  return [...yearly, ...pooled];
}
