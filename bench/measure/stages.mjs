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
const BESIDE = 'beside it: other threads';
const IDLE = '(idle)';
const SAMPLE_US = 250;

/**
 * The time of each stage of the flow, from V8's sampling profiler and the bundle's source map, so that the product itself reads no clock.
 * A sample belongs to the stage whose folder the outermost function on the stack is from; garbage collection to the stage it interrupts.
 */
export async function stages(root, args, scratch, runs) {
  const source = await sourceOf(root);
  const profiled = Array.from({ length: runs }, () => profile(args, scratch));
  const profiles = profiled.map(({ main }) => stageTimes(main, source));
  const totals = profiles.map((times) => [...times.values()].reduce((sum, time) => sum + time, 0));
  const names = [START, ...STAGES.map(([name]) => name), WAITING];
  const row = (name, times) => [
    name,
    spread(times, 0),
    spread(
      times.map((time, i) => (100 * time) / totals[i]),
      0,
    ),
  ];
  const rows = names.map((name) =>
    row(
      name,
      profiles.map((times) => times.get(name) ?? 0),
    ),
  );
  rows.push(
    row(
      BESIDE,
      profiled.map(({ others }) => others.reduce((sum, one) => sum + busyTime(one), 0)),
    ),
  );
  return { rows, note: `From ${runs} profiled runs, which are somewhat slower than others: read the shares.` };
}

function profile(args, scratch) {
  const folder = mkdtempSync(join(scratch, 'profile-'));
  run(args, ['--cpu-prof', '--cpu-prof-interval', String(SAMPLE_US), '--cpu-prof-dir', folder]);
  // Every thread leaves a profile of its own; the main thread's has the number 0 before the last.
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const names = readdirSync(folder);
  const isMain = (name) => /\.0\.\d+\.cpuprofile$/.test(name);
  return { main: read(names.find(isMain)), others: names.filter((name) => !isMain(name)).map(read) };
}

/** The time in ms that a thread did not wait. */
function busyTime({ nodes, samples, timeDeltas }) {
  const idle = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === IDLE).map(({ id }) => id));
  return samples.reduce((sum, id, i) => sum + (idle.has(id) ? 0 : timeDeltas[i] / 1000), 0);
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
    if (!isCollecting) current = stageOf.get(id) ?? (byId.get(id).callFrame.functionName === IDLE ? WAITING : START);
    times.set(current, (times.get(current) ?? 0) + timeDeltas[index] / 1000);
  }
  return times;
}

function ownStage(callFrame, source) {
  const file = source(callFrame);
  return file === undefined ? undefined : STAGES.find(([, folder]) => file.startsWith(folder))?.[0];
}
