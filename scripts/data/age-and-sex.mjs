// Yearly counts of the whole area by age and sex: its two age bands shared out at random, which they add up to.
import { WHOLE } from './areas.mjs';
import { split } from './random.mjs';

const SEXES = ['male', 'female'];

/** The rows of a recipe whose yearly counts by broad age band are `rows`. */
export function ageAndSexRows({ bands, from }, rows, random) {
  const yearly = rows.filter((row) => row.area === WHOLE && row.periodType === 'financial_year' && row.period >= from);
  const years = [...new Set(yearly.map(({ period }) => period))];
  return years.flatMap((period) => {
    const ofYear = yearly.filter((row) => row.period === period);
    const cells = Object.entries(bands).flatMap(([broad, shares]) => {
      const { count } = ofYear.find(({ age }) => age === broad);
      const groups = Object.entries(shares).flatMap(([age, weights]) =>
        SEXES.map((sex, i) => ({ age, sex, weight: weights[i] })),
      );
      const counts = split(
        count,
        groups.map(({ weight }) => weight),
        random,
      );
      return groups.map(({ age, sex }, i) => ({ age, sex, count: counts[i] }));
    });
    const row = (age, sex, own) => ({
      area: WHOLE,
      periodType: 'financial_year',
      period,
      age,
      sex,
      count: own.reduce((sum, one) => sum + one.count, 0),
      flags: ofYear[0].flags,
    });
    const ages = [...new Set(cells.map(({ age }) => age))];
    return [
      row('all', 'persons', cells),
      ...SEXES.map((sex) =>
        row(
          'all',
          sex,
          cells.filter((one) => one.sex === sex),
        ),
      ),
      ...ages.flatMap((age) => {
        const own = cells.filter((one) => one.age === age);
        return [
          row(age, 'persons', own),
          ...SEXES.map((sex) =>
            row(
              age,
              sex,
              own.filter((one) => one.sex === sex),
            ),
          ),
        ];
      }),
    ];
  });
}
