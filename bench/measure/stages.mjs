import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { sourceOf } from './sources.mjs';
import { spread } from './table.mjs';

/** The stage that a folder of src/ is, in the order of the flow. */
const STAGES = [
  ['load', 'src/load/'],
  ['validate', 'src/validate/'],
  ['settle', 'src/model/'],
  ['protect', 'src/disclosure/'],
  ['assemble', 'src/assemble/'],
  ['duty', 'src/duty/'],
  ['draw', 'src/charts/'],
  ['docx', 'src/render/docx/'],
  ['html', 'src/render/html/'],
  ['write', 'src/write/'],
];
const START = 'start and imports';
const WAITING = 'waiting';
const SAMPLE_US = 250;

/**
 * The time of each stage of the flow, from V8's sampling profiler and the bundle's source map, so that the product itself reads no clock.
 * A sample belongs to the stage whose folder the outermost function on the stack is from; garbage collection to the stage it interrupts.
 */
export async function stages(root, args, scratch, runs) {
  const source = await sourceOf(root);
  const profiles = Array.from({ length: runs }, () => stageTimes(profile(args, scratch), source));
  const totals = profiles.map((times) => [...times.values()].reduce((sum, time) => sum + time, 0));
  const names = [START, ...STAGES.map(([name]) => name), WAITING];
  const rows = names.map((name) => {
    const times = profiles.map((one) => one.get(name) ?? 0);
    return [name, spread(times, 0), spread(times.map((time, i) => (100 * time) / totals[i]), 0)];
  });
  return { rows, note: `From ${runs} profiled runs of the main thread, which are somewhat slower: read the shares.` };
}

function profile(args, scratch) {
  const folder = mkdtempSync(join(scratch, 'profile-'));
  run(args, ['--cpu-prof', '--cpu-prof-interval', String(SAMPLE_US), '--cpu-prof-dir', folder]);
  // A worker thread leaves a profile of its own; the main thread's has thread number 0.
  const name = readdirSync(folder).find((file) => /\.0\.\d+\.cpuprofile$/.test(file));
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

function stageTimes({ nodes, samples, timeDeltas }, source) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stageOf = new Map();
  const visit = (node, inherited) => {
    const stage = inherited ?? ownStage(node.callFrame, source);
    stageOf.set(node.id, stage);
    for (const child of node.children ?? []) visit(byId.get(child), stage);
  };
  visit(nodes[0], undefined);

  const times = new Map();
  let current = START;
  for (const [index, id] of samples.entries()) {
    const isCollecting = byId.get(id).callFrame.functionName === '(garbage collector)';
    if (!isCollecting) current = stageOf.get(id) ?? (byId.get(id).callFrame.functionName === '(idle)' ? WAITING : START);
    times.set(current, (times.get(current) ?? 0) + timeDeltas[index] / 1000);
  }
  return times;
}

function ownStage(callFrame, source) {
  const file = source(callFrame);
  return file === undefined ? undefined : STAGES.find(([, folder]) => file.startsWith(folder))?.[0];
}
