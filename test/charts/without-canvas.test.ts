import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { REPOSITORY } from '../support/folder.ts';
import { CASES } from './cases.ts';

/** Draws in a process of its own, in which nobody else can have loaded anything, and says whether the canvas's binary is there in the end. */
const SCRIPT = `
const { MessageChannel, Worker } = require('node:worker_threads');
const { port1, port2: port } = new MessageChannel();
const [file, jobs] = process.argv.slice(1);
const thread = new Worker(file, { workerData: { port }, transferList: [port] });
port1.on('message', ({ answer }) => {
  const isThere = process.report.getReport().sharedObjects.some((file) => /skia[^/]*\\.node$/.test(file));
  console.log(JSON.stringify([answer.size, isThere]));
  process.exit();
});
port1.postMessage({ number: 1, job: JSON.parse(jobs) });
`;

test.each([
  [false, 'is not loaded'],
  [true, 'is loaded'],
])('where PNGs are wanted is %s the canvas %s', (picture) => {
  const jobs = Object.values(CASES).map((spec, index) => ({
    id: `${index}`,
    title: '',
    description: '',
    spec,
    picture,
  }));
  const out = execFileSync(process.execPath, ['-e', SCRIPT, join(REPOSITORY, 'dist/thread.js'), JSON.stringify(jobs)]);
  expect(JSON.parse(out.toString())).toEqual([jobs.length, picture]);
});
