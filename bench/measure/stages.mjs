import { spread } from './table.mjs';

/** A row of what `build --timings` says: a stage, its time in ms and its share of all. */
const ROW = /^(\S.*?) +(\d+) +(\d+)$/gm;
const HEAD = /^stage +ms +%$/m;

const timesIn = ({ err }) =>
  Object.fromEntries([...err.slice(err.search(HEAD)).matchAll(ROW)].map(([, stage, ms]) => [stage, Number(ms)]));

/** The stages of builds that were run with --timings, as rows: each with its time and its share of the run. */
export function stageRows(runs) {
  const times = runs.map(timesIn);
  return Object.keys(times[0]).map((stage) => [
    stage,
    spread(
      times.map((one) => one[stage]),
      0,
    ),
    spread(
      times.map((one) => (100 * one[stage]) / one.all),
      0,
    ),
  ]);
}
