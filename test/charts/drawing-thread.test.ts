import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { drawingThread } from '../../src/charts/drawing-thread.ts';
import { PATIENCE } from '../../src/core/thread-line.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** How a thread gets its end of the line. */
const PORT = 'import { workerData } from "node:worker_threads"; const { port } = workerData;';

/** Threads that do not draw, as they could be bundled. Null is a file that is not there. */
const FAILING: readonly [name: string, text: string | null][] = [
  ['is missing', null],
  ['throws', 'throw new Error("no canvas")'],
  ['throws what is no error', 'throw "no canvas"'],
  ['ends well', 'process.exit(0)'],
  ['ends badly', 'process.exit(1)'],
  ['closes its port', `${PORT} port.close();`],
  ['closes its port and lives on', `${PORT} port.close(); setInterval(() => {}, 1000);`],
  [
    'closes its port when it is asked, and lives on',
    `${PORT} setInterval(() => {}, 1000); port.on("message", () => port.close());`,
  ],
  ['ends when it is asked', `${PORT} port.on("message", () => process.exit(0));`],
  ['throws when it is asked', `${PORT} port.on("message", () => { throw new Error("no"); });`],
  ['rejects when it is asked', `${PORT} port.on("message", async () => { throw new Error("no"); });`],
];

let thread: ReturnType<typeof drawingThread>;
afterEach(() => {
  vi.useRealTimers();
  return thread.close();
});

function start(text: string | null): void {
  const file = join(temporaryFolder(), 'thread.mjs');
  if (text !== null) writeFileSync(file, text);
  thread = drawingThread(file);
}

test.each(FAILING)('a thread that %s rejects what waits and what comes later, with one line', async (_, text) => {
  start(text);
  const [first, second] = await Promise.allSettled([thread.draw([]), thread.draw([])]);
  const later = await Promise.allSettled([thread.draw([])]);
  for (const outcome of [first, second, ...later]) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'Stop', exitCode: 70 } });
    expect(outcome?.status === 'rejected' && outcome.reason.message).not.toContain('\n');
  }
});

test('a job that cannot be drawn is rejected with what was thrown; the next is drawn', async () => {
  start(`${PORT}
    port.on('message', ({ number }) => port.postMessage(
      number === 1 ? { number, failed: { message: 'odd', stack: 'Error: odd, there' } }
      : number === 2 ? { number, failed: { message: 'no font', exitCode: 70 } }
      : { number, answer: new Map() }));`);
  await expect(thread.draw([])).rejects.toMatchObject({ message: 'odd', stack: 'Error: odd, there' });
  await expect(thread.draw([])).rejects.toMatchObject({ name: 'Stop', message: 'no font', exitCode: 70 });
  await expect(thread.draw([])).resolves.toEqual(new Map());
});

/** Threads that hold their line open and never answer, and one that goes on for ever after its first answer. */
const SILENT: readonly [name: string, text: string, drawn: number][] = [
  ['turns for ever from the start', 'while (true);', 0],
  ['turns for ever when it is asked', `${PORT} port.on("message", () => { while (true); });`, 0],
  ['hears and says nothing', `${PORT} port.on("message", () => {});`, 0],
  [
    'answers once and then turns for ever',
    `${PORT} port.on("message", ({ number }) => {
      if (number > 1) while (true);
      port.postMessage({ number, answer: new Map() });
    });`,
    1,
  ],
];

/** The time that the program counts, without waiting for it. */
const stopClock = () => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });

test.each(SILENT)('a thread that %s is given up, with one line', async (_, text, drawn) => {
  stopClock();
  start(text);
  const jobs = [thread.draw([]), thread.draw([])];
  const settled = Promise.allSettled(jobs);
  await Promise.all(jobs.slice(0, drawn));
  vi.advanceTimersByTime(PATIENCE);
  const outcomes = await settled;
  const later = await Promise.allSettled([thread.draw([])]);
  for (const outcome of [...outcomes.slice(drawn), ...later]) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'Stop', exitCode: 70 } });
    expect(outcome.status === 'rejected' && outcome.reason.message).not.toContain('\n');
  }
});

test('a thread is not given up before its time, nor for resting when it has answered all', async () => {
  stopClock();
  start(`${PORT} port.on("message", ({ number }) => port.postMessage({ number, answer: new Map() }));`);
  const drawn = thread.draw([]);
  vi.advanceTimersByTime(PATIENCE - 1);
  await expect(drawn).resolves.toEqual(new Map());
  vi.advanceTimersByTime(2 * PATIENCE);
  await expect(thread.draw([])).resolves.toEqual(new Map());
});

test('what waits when the thread is closed is rejected', async () => {
  start(`${PORT} port.on("message", () => {});`);
  const drawn = thread.draw([]);
  const outcome = expect(drawn).rejects.toMatchObject({ exitCode: 70 });
  await thread.close();
  await outcome;
});
