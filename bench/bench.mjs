// Measures the command on the repository's own folder, or another. Every run is a cold process:
//   npm run bench [-- [editions | edit] --runs N --folder DIR --yardstick DIR]
// README.md says what each part prints. Without a yardstick it needs nothing but the repository.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './measure/program.mjs';
import { edit } from './parts/edit.mjs';
import { editions } from './parts/editions.mjs';
import { overview } from './parts/overview.mjs';

const PARTS = {
  overview: { measure: overview, runs: 5 },
  editions: { measure: editions, runs: 1, needsYardstick: true },
  edit: { measure: edit, runs: 8 },
};

const { values, positionals } = parseArgs({
  options: {
    runs: { type: 'string' },
    folder: { type: 'string', default: ROOT },
    yardstick: { type: 'string' },
  },
  allowPositionals: true,
});
const [name = 'overview'] = positionals;
const part = PARTS[name];
const runs = Number(values.runs ?? part?.runs);
const complaint =
  part === undefined
    ? `There is no part "${name}": ${Object.keys(PARTS).join(', ')}.`
    : !Number.isInteger(runs) || runs < 1
      ? '--runs takes a whole number from 1.'
      : part.needsYardstick && values.yardstick === undefined
        ? `${name} needs --yardstick, the folder of a yardstick with its gen.mjs.`
        : undefined;
if (complaint) {
  process.stderr.write(`${complaint}\n`);
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'svduty-bench-'));
try {
  const yardstick = values.yardstick && resolve(values.yardstick);
  const text = await part.measure({ folder: resolve(values.folder), yardstick, scratch, runs });
  const cores = availableParallelism();
  process.stdout.write(
    `Node ${process.version}, ${cores} cores; ${runs} runs each, in turn, median (min–max)\n\n${text}\n`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
