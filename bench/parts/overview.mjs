// The goals and what was measured beside them; then whole commands and the stages of a build.
import { join } from 'node:path';
import { enlarge } from '../enlarge.mjs';
import { edits, MADE } from '../measure/edits.mjs';
import { EDITIONS, GOAL_HEAD, goalRows } from '../measure/goals.mjs';
import { buildOf, CLI, checkOf, ROOT } from '../measure/program.mjs';
import { inTurn } from '../measure/rounds.mjs';
import { run } from '../measure/run.mjs';
import { stageRows } from '../measure/stages.mjs';
import { spread, table } from '../measure/table.mjs';
import { pandocBuild, yardstickBuild } from '../measure/yardstick.mjs';

/** How much larger the folder is that growth of a check is measured on. */
const TIMES = 10;
const EDITS = 8;

/** What is measured, as text. Without `yardstick`, its folder, the goals that need one are left out. */
export async function overview({ folder, yardstick, scratch, runs }) {
  const output = join(scratch, 'output');
  const larger = join(scratch, 'larger');
  enlarge(folder, larger, TIMES);
  const commands = {
    example: buildOf(folder, output, '--timings'),
    check: checkOf(folder),
    larger: checkOf(larger),
    libraries: () => run([join(ROOT, 'bench', 'measure', 'libraries.mjs')]),
    help: () => run([CLI, '--help']),
    node: () => run(['-e', '0']),
  };
  const { inRounds, once } = yardstick === undefined ? { inRounds: {}, once: {} } : besidePeer(yardstick, scratch);
  const found = { ...inTurn({ ...commands, ...inRounds }, runs), ...inTurn(once, 1) };
  const warm = await edits(folder, scratch, EDITS, MADE.shown).then(
    (times) => ({ found: { edits: times }, notes: [] }),
    (error) => ({ found: {}, notes: [error.message.trim()] }),
  );
  const notes = [
    ...(yardstick === undefined ? ['What needs a yardstick is left out: --yardstick names its folder.'] : []),
    ...(yardstick !== undefined && !found.pandoc ? ['pandoc is not installed.'] : []),
    ...warm.notes,
  ];
  return [
    table(GOAL_HEAD, goalRows({ ...found, ...warm.found })),
    ...notes,
    table(
      ['command', 'wall ms', 'CPU ms', 'peak MB'],
      Object.keys(NAMES).flatMap((name) => (found[name] ? [commandRow(name, found[name])] : [])),
    ),
    ...['example', 'build'].flatMap((name) =>
      found[name] ? [table([`stage of ${NAMES[name]}`, 'ms', '%'], stageRows(found[name]))] : [],
    ),
  ].join('\n\n');
}

/** What is built of a yardstick's workload, and the peer that is given the same. Many editions are built once: they take long. */
function besidePeer(yardstick, scratch) {
  const built = (shape) => yardstickBuild(yardstick, scratch, shape);
  const pandoc = pandocBuild(yardstick, scratch);
  return {
    inRounds: {
      build: built({}),
      ...(pandoc ? { pandoc } : {}),
      few: built({ variants: EDITIONS.few }),
      large: built({ size: 4 }),
    },
    once: { many: built({ variants: EDITIONS.many }), all: built({ variants: EDITIONS.all }) },
  };
}

const NAMES = {
  example: 'build',
  check: 'check',
  larger: `check, ${TIMES} times the folder`,
  libraries: 'its libraries alone',
  help: '--help',
  node: 'node -e 0',
  build: 'build, yardstick',
  pandoc: 'pandoc, yardstick',
  few: 'build, 9 editions',
  many: 'build, 43 editions',
  all: 'build, 310 editions',
  large: 'build, 4 times the size',
};

const commandRow = (name, runs) => [
  NAMES[name],
  ...['wall', 'cpu', 'memory'].map((key) =>
    runs[0][key] === undefined
      ? ''
      : spread(
          runs.map((one) => one[key]),
          0,
        ),
  ),
];
