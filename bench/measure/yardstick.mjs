import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildOf, ROOT } from './program.mjs';
import { runScript } from './script.mjs';

/** The workload is two publications; a folder has more, which the program brings. */
const SAME_WORK = ['--publication', 'sna,strategy'];

const node = (...args) => {
  const done = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (done.status !== 0) throw new Error(`node ${args.join(' ')} ended with ${done.status}:\n${done.stderr}`);
};

/** Makes a yardstick's workload in one of the forms of its gen.mjs, in a folder of its own. */
function workloadOf(yardstick, scratch, form, { variants = 1, size = 1 }) {
  const out = join(scratch, `${form}-${variants}x${size}`);
  const shape = ['--variants', String(variants), '--size', String(size)];
  node(
    join(yardstick, 'gen.mjs'),
    '--out',
    out,
    ...shape,
    '--forms',
    form,
    ...(form === 'neutral' ? ['--no-png'] : []),
  );
  return out;
}

/** A yardstick's workload as a folder that this program builds: a function that builds every edition of it, from cold. */
export function yardstickBuild(yardstick, scratch, shape) {
  const workload = workloadOf(yardstick, scratch, 'neutral', shape);
  const folder = `${workload}-folder`;
  node(join(ROOT, 'bench', 'prepare.mjs'), workload, folder);
  rmSync(workload, { recursive: true });
  return buildOf(folder, join(scratch, 'output'), '--all-variants', '--timings', ...SAME_WORK);
}

/** What builds one edition of it with pandoc, from Markdown and charts that are given; undefined where pandoc is not installed. */
export function pandocBuild(yardstick, scratch) {
  if (spawnSync('pandoc', ['--version'], { stdio: 'ignore' }).status !== 0) return undefined;
  const workload = workloadOf(yardstick, scratch, 'md', {});
  const script = join(yardstick, 'peers', 'pandoc.sh');
  const out = join(scratch, 'pandoc');
  return () => {
    rmSync(out, { recursive: true, force: true });
    return runScript('bash', [script, workload, out]);
  };
}
