// Makes the workload's figures add up. It makes those of a region and of the areas in it up apart, so nothing in it is a total that
// disclosure control would have to guard.
import { multiplierOf } from './figures.mjs';
import { grouped } from './grouped.mjs';

/** The figures, where an area that holds others has their sums, the age groups make up the count, and no count is above its denominator. */
export function addedUp({ areas, series, breakdowns, ...others }, indicators) {
  const partsOf = grouped(areas, ({ parent }) => parent);
  const summed = new Map();
  const summedByAge = new Map();
  const add = ({ code }) => {
    const parts = partsOf.get(code) ?? [];
    for (const part of parts) add(part);
    for (const { id, unit } of indicators) {
      const key = `${code} ${id}`;
      const ofParts = (all) => parts.map((part) => all.get(`${part.code} ${id}`));
      summed.set(key, parts.length > 0 ? pointsOf(ofParts(summed), unit) : series.get(key).map(possible));
      if (!breakdowns.has(key)) continue;
      const byAge = parts.length > 0 ? sumOf(ofParts(summedByAge)) : fitted(breakdowns.get(key), summed.get(key));
      summedByAge.set(key, byAge);
    }
  };
  for (const area of partsOf.get('')) add(area);
  return { ...others, areas, series: summed, breakdowns: summedByAge };
}

/** The rows of several areas as those of all of them together. */
const sumOf = ([first, ...others], columns = ['count']) =>
  first.map((row, index) => ({
    ...row,
    ...Object.fromEntries(
      columns.map((column) => [column, others.reduce((sum, rows) => sum + rows[index][column], row[column])]),
    ),
  }));

const pointsOf = (parts, unit) =>
  sumOf(parts, ['count', 'denominator']).map((point) => ({
    ...point,
    value: (point.count / point.denominator) * multiplierOf(unit),
  }));

/** The workload lets percentages grow beyond 100. */
const possible = (point) => ({ ...point, count: Math.min(point.count, point.denominator) });

/** The workload rounds each age group by itself: the largest ones of each period take what is too much or left. */
function fitted(rows, points) {
  const countIn = new Map(points.map(({ period, count }) => [period, count]));
  return [...grouped(rows, ({ period }) => period)].flatMap(([period, groups]) => {
    const counts = groups.map(({ count }) => count);
    let rest = countIn.get(period) - counts.reduce((sum, count) => sum + count, 0);
    for (const step = Math.sign(rest); rest !== 0; rest -= step) counts[counts.indexOf(Math.max(...counts))] += step;
    return groups.map((row, index) => ({ ...row, count: counts[index] }));
  });
}
