import { spawnSync } from 'node:child_process';

/** Runs what follows it, then says on descriptor 3 what that took with all its children: Node tells only of its own process. */
const TIMED = '"$@" && times >&3';
const MINUTES_AND_SECONDS = /(\d+)m([\d.]+)s/g;

/** One run of a command of another program: wall time, and CPU time of all its processes, in ms. Throws when it fails. */
export function runScript(command, args) {
  const from = process.hrtime.bigint();
  const done = spawnSync('bash', ['-c', TIMED, 'bash', command, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const wall = Number(process.hrtime.bigint() - from) / 1e6;
  if (done.status !== 0) throw new Error(`${command} ended with ${done.status}:\n${done.stderr}`);
  // Of the two lines the second tells of the children: user and system time.
  const children = done.output[3].toString().split('\n')[1];
  const parts = [...children.matchAll(MINUTES_AND_SECONDS)].map(
    ([, minutes, seconds]) => 60 * minutes + Number(seconds),
  );
  return { wall, cpu: 1000 * parts.reduce((sum, part) => sum + part, 0) };
}
