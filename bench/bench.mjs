// Measures the command on the repository's own folder, or another:  npm run bench [-- --runs N --folder DIR]
// Every run is a cold process. Needs nothing but the repository.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { enlarge } from './enlarge.mjs';
import { run } from './measure/run.mjs';
import { stages } from './measure/stages.mjs';
import { spread, table } from './measure/table.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, folder: { type: 'string', default: root } },
});
/** How much larger the folder is that growth is measured on. */
const TIMES = 10;
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  process.stderr.write('--runs takes a whole number from 1.\n');
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'svduty-bench-'));
try {
  const cli = join(root, 'dist', 'cli.js');
  const build = [cli, 'build', values.folder, '--out', join(scratch, 'output'), '--quiet'];
  const larger = join(scratch, 'larger');
  enlarge(values.folder, larger, TIMES);
  const commands = {
    build,
    check: [cli, 'check', values.folder],
    [`check, ${TIMES} times the folder`]: [cli, 'check', larger],
    'its libraries alone': [join(root, 'bench', 'measure', 'libraries.mjs')],
    '--help': [cli, '--help'],
    'node -e 0': ['-e', '0'],
  };
  const measured = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  run(build);
  for (let round = 0; round < runs; round++)
    for (const [name, args] of Object.entries(commands)) measured[name].push(run(args));

  process.stdout.write(
    `Node ${process.version}, ${availableParallelism()} cores; ${runs} cold runs each, median (min–max)\n\n`,
  );
  const rows = Object.entries(measured).map(([name, all]) => [
    name,
    spread(
      all.map(({ wall }) => wall),
      0,
    ),
    spread(
      all.map(({ cpu }) => cpu),
      0,
    ),
    spread(
      all.map(({ memory }) => memory),
      0,
    ),
  ]);
  process.stdout.write(`${table(['command', 'wall ms', 'CPU ms', 'peak MB'], rows)}\n\n`);

  const { rows: byStage, note } = await stages(root, build, scratch, runs);
  process.stdout.write(`${table(['stage of build', 'ms', '% of the run'], byStage)}\n${note}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
