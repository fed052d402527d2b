// The workload's tables of figures, read once.
import { grouped } from './grouped.mjs';

const rowsOf = (csv) =>
  csv
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

/** The workload's `F01` → the code the folder uses. */
export const areaCode = (code) => `local:${code.toLowerCase()}`;
/** The workload's `I03x2` → an indicator's id; `breakdown` for its counts by age. */
export const indicatorId = (id, breakdown = false) => `${id.toLowerCase()}${breakdown ? '-by-age' : ''}`;
/** The workload's age group in words → the form of a data file. */
export const ageBand = (words) => words.replace('–', '-').replace(' and over', '+');

/** How many people or events a value in this unit is among, such as 1,000; 100 for a percentage. */
export const multiplierOf = (unit) => {
  if (isPercentage(unit)) return 100;
  return unit.includes('million') ? 1_000_000 : Number(/[\d,]+/.exec(unit)[0].replaceAll(',', ''));
};
export const isPercentage = (unit) => unit.startsWith('%');

const numbers = (texts) => Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, Number(text)]));

/** `text` gives a neutral file by its name. Series and breakdowns are by area and indicator, as in `F01 I03`. */
export function readFigures(text) {
  const areas = rowsOf(text('areas.csv')).map(([code, name, level, parent, population]) => ({
    code,
    name,
    level,
    parent,
    population,
  }));
  const series = grouped(
    rowsOf(text('indicators.csv')).map(([area, indicator, period, count, denominator, value, lower, upper]) => ({
      key: `${area} ${indicator}`,
      period,
      ...numbers({ count, denominator, value, lower, upper }),
    })),
    ({ key }) => key,
  );
  const breakdowns = grouped(
    rowsOf(text('breakdowns.csv')).map(([area, indicator, period, words, count]) => ({
      key: `${area} ${indicator}`,
      period,
      age: ageBand(words),
      words,
      ...numbers({ count }),
    })),
    ({ key }) => key,
  );
  const peers = new Map(
    [...grouped(rowsOf(text('peers.csv')), ([area]) => area)].map(([area, rows]) => [
      area,
      rows.map(([, , peer]) => peer),
    ]),
  );
  const periods = (series.values().next().value ?? []).map((point) => point.period);
  return { areas, series, breakdowns, peers, periods };
}
