// The workload's tables of figures, read once.

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

/** `text` gives a neutral file by its name. Series and breakdowns are by area and indicator, as in `F01 I03`. */
export function readFigures(text) {
  const areas = rowsOf(text('areas.csv')).map(([code, name, level, parent, population]) => ({
    code,
    name,
    level,
    parent,
    population,
  }));
  const series = new Map();
  for (const [area, indicator, period, count, denominator, value, lower, upper] of rowsOf(text('indicators.csv'))) {
    const key = `${area} ${indicator}`;
    const points = series.get(key) ?? [];
    points.push({ period, count, denominator, value: Number(value), lower: Number(lower), upper: Number(upper) });
    series.set(key, points);
  }
  const breakdowns = new Map();
  for (const [area, indicator, period, category, count] of rowsOf(text('breakdowns.csv'))) {
    const key = `${area} ${indicator}`;
    const rows = breakdowns.get(key) ?? [];
    rows.push({ period, age: ageBand(category), words: category, count });
    breakdowns.set(key, rows);
  }
  const peers = new Map();
  for (const [area, , peer] of rowsOf(text('peers.csv'))) peers.set(area, [...(peers.get(area) ?? []), peer]);
  const periods = (series.values().next().value ?? []).map((point) => point.period);
  return { areas, series, breakdowns, peers, periods };
}
