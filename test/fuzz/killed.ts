import type { Folder, Run } from './trial.ts';
import { type Finding, finding } from './verdict/finding.ts';
import { changes, runInMemory } from './world.ts';

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;

/** Kills a build at its nth change of the disk: each file is then the old or the new one, and the next run makes all of them whole. */
export async function killedFindings(folder: Folder, good: Folder, at: number, run: Run): Promise<Finding[]> {
  const start = new Map([...good, ...folder]);
  const whole = await runInMemory(run, start);
  if (whole.exitCode !== 0) return [finding('the build fails without being killed')];
  let calls = 0;
  const dead = (name: string): string | undefined => {
    if (changes(name)) calls += 1;
    if (calls <= at) return undefined;
    // The first was under way; after it nothing is done any more.
    return calls === at + 1 && changes(name) ? 'KILLED' : 'DEAD';
  };
  const { after } = await runInMemory(run, start, { refuse: dead });
  if (calls <= at) return [];
  const found: Finding[] = [];
  for (const path of good.keys()) {
    const left = after.get(path);
    if (left === undefined) found.push(finding('a kill leaves a gap', `${path} at change ${at}`));
    else if (!same(left, good.get(path)) && !same(left, whole.after.get(path)))
      found.push(finding('a kill leaves half a file', `${path} at change ${at}`));
  }
  for (const [path, bytes] of folder)
    if (!same(after.get(path), bytes)) found.push(finding('a kill changes the content', path));
  const next = await runInMemory(run, after);
  if (next.exitCode !== 0) found.push(finding('after a kill the next build fails', next.err));
  for (const path of new Set([...whole.after.keys(), ...next.after.keys()])) {
    if (!same(whole.after.get(path), next.after.get(path)))
      found.push(finding('after a kill the next build is not whole', `${path} at change ${at}`));
  }
  return [...new Map(found.map((one) => [one.kind, one])).values()];
}
