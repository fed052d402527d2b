// How a build grows with the editions that it makes, on a yardstick's workload.
import { inTurn, ratios } from '../measure/rounds.mjs';
import { spread, table } from '../measure/table.mjs';
import { yardstickBuild } from '../measure/yardstick.mjs';

const COUNTS = [1, 9, 43, 310];
const MEASURES = { wall: 'wall ms', cpu: 'CPU ms', memory: 'peak MB' };

/** `yardstick` is its folder. From 43 to 310 the figures grow too: of 53 areas and of 363. */
export function editions({ yardstick, scratch, runs }) {
  const builds = COUNTS.map((variants) => [variants, yardstickBuild(yardstick, scratch, { variants })]);
  const measured = inTurn(Object.fromEntries(builds), runs);
  const keys = Object.keys(MEASURES);
  const rows = COUNTS.map((count, index) => {
    const before = COUNTS[index - 1];
    const doublings = Math.log2(count / before);
    const growth = (key) => ratios(measured[count], measured[before], key).map((ratio) => ratio ** (1 / doublings));
    return [
      String(count),
      ...keys.map((key) =>
        spread(
          measured[count].map((one) => one[key]),
          0,
        ),
      ),
      ...keys.map((key) => (before === undefined ? '' : spread(growth(key), 2))),
    ];
  });
  const head = ['editions', ...Object.values(MEASURES), ...keys.map((key) => `${key} per doubling`)];
  return `${table(head, rows)}\n`;
}
