import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const PRELOAD = join(import.meta.dirname, 'usage.cjs');
/** The file descriptor that usage.cjs writes to. */
const USAGE = 3;

/** One cold process of this Node: wall and CPU time in ms (all threads), peak resident memory in MB, and what it said to the failures. Throws when the process fails. */
export function run(args) {
  const from = process.hrtime.bigint();
  const done = spawnSync(process.execPath, ['--require', PRELOAD, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const wall = Number(process.hrtime.bigint() - from) / 1e6;
  if (done.status !== 0) throw new Error(`node ${args.join(' ')} ended with ${done.status}:\n${done.stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(done.output[USAGE].toString());
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024, err: done.stderr.toString() };
}
