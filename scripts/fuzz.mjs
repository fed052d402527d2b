// Tries the program on bad inputs made by chance: npm run fuzz -- --seed N [--count N] [--only I] [--keep DIR] [--json]
// The same seed makes the same cases. Cases run in two processes beside this one, so that one that never ends is found and the rest goes on.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { watch } from '../test/fuzz/watch.mjs';

const worker = fileURLToPath(new URL('../test/fuzz/worker.mjs', import.meta.url));
const PROCESSES = 2;
/** A case on the disk waits for the program's own process, which is watched by itself. */
const IDLE = 90;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1050' },
    only: { type: 'string' },
    keep: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const [seed, count] = [Number(values.seed), Number(values.count)];
const only = values.only === undefined ? undefined : Number(values.only);
if (![seed, count, only ?? 0].every(Number.isSafeInteger) || count < 1) {
  process.stderr.write('--seed, --count and --only take whole numbers.\n');
  process.exit(2);
}

const waiting = only === undefined ? Array.from({ length: count }, (_, index) => index) : [only];
const outcomes = [];

/** One process after another until no case waits. A process that hangs or dies fails its case and is replaced. */
async function work() {
  while (waiting.length > 0) await session();
}

/** Those that work now. One in an endless case hears nothing, and must not outlive this process. */
const children = new Set();
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

function session() {
  return new Promise((resolve) => {
    const child = fork(worker, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], serialization: 'advanced' });
    children.add(child);
    let index;
    let named = '';
    let unwatch = () => {};
    let reason;
    let isReady = false;
    const next = () => {
      index = waiting.shift();
      if (index === undefined) return child.disconnect();
      unwatch = watch(
        child.pid,
        (why) => {
          reason = why;
          child.kill('SIGKILL');
        },
        IDLE,
      );
      return child.send({ seed, index, keep: values.keep });
    };
    child.on('message', (outcome) => {
      if (outcome.findings === undefined && !outcome.isReady) {
        named = outcome.name;
        return undefined;
      }
      unwatch();
      if (outcome.isReady) {
        isReady = true;
        return next();
      }
      took(outcome);
      index = undefined;
      return next();
    });
    child.on('exit', (code, signal) => {
      children.delete(child);
      unwatch();
      // What ended it before it began would end the next one too; it has said why.
      if (!isReady) process.exit(2);
      if (index !== undefined)
        took({
          index,
          name: named,
          what: '',
          runs: [],
          findings: [{ kind: reason ? 'hang' : 'the process died', detail: reason ?? `${code ?? signal}` }],
        });
      resolve();
    });
  });
}

/** Prints a case as it ends: all as a line of JSON each, or those that failed in words. */
function took(outcome) {
  const { index, name, what, runs, findings } = outcome;
  outcomes.push(outcome);
  if (values.json) return process.stdout.write(`${JSON.stringify(outcome)}\n`);
  if (findings.length === 0) return undefined;
  const lines = findings.map(({ kind, detail }) => `    ${kind}\n      ${JSON.stringify(detail)}\n`);
  return process.stdout.write(
    `${index}  ${name}  (${what}; ${runs.join(', ')})\n${lines.join('')}    npm run fuzz -- --seed ${seed} --only ${index}\n`,
  );
}

await Promise.all(Array.from({ length: Math.min(PROCESSES, waiting.length) }, work));
const failed = outcomes.filter(({ findings }) => findings.length > 0);
if (!values.json) process.stdout.write(`${outcomes.length} cases with seed ${seed}: ${failed.length} failed.\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
