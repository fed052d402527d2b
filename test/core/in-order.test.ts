import { expect, test } from 'vitest';
import { inOrder } from '../../src/core/in-order.ts';

const ITEMS = Array.from({ length: 20 }, (_, index) => index);
const later = (turns: number) =>
  new Promise<void>((resolve) => (turns === 0 ? resolve() : setImmediate(() => later(turns - 1).then(resolve))));

test.each([1, 2, 3, 7, 40])('%d workers: every answer comes in the order of the items', async (count) => {
  const done = new Map<number, number>();
  const workers = Array.from({ length: count }, (_, worker) => async (job: number) => {
    await later((job * 7) % 5);
    done.set(job, worker);
    return job * 2;
  });
  const answers: number[] = [];
  for await (const answer of inOrder(ITEMS, (item) => item, workers)) answers.push(answer);
  expect(answers).toEqual(ITEMS.map((item) => item * 2));
  expect(new Set(done.values()).size).toBe(Math.min(count, ITEMS.length));
});

test.each([
  [1, 0],
  [2, 15],
  [3, 19],
])('with %d workers a job is asked for when it is handed out, %d ahead of what was taken', async (count, ahead) => {
  let taken = 0;
  const lead: number[] = [];
  const jobOf = (item: number): number => {
    lead.push(item - taken);
    return item;
  };
  const workers = Array.from({ length: count }, () => async (job: number) => job);
  for await (const _ of inOrder(ITEMS, jobOf, workers)) {
    await later(200);
    taken += 1;
  }
  expect(Math.max(...lead)).toBe(ahead);
});

test('a job goes to whoever is free, and two at most wait with one', async () => {
  const waiting = [0, 0];
  const most = [0, 0];
  const done = [0, 0];
  const workers = [50, 1].map((turns, worker) => async (job: number) => {
    waiting[worker]! += 1;
    most[worker] = Math.max(most[worker]!, waiting[worker]!);
    await later(turns);
    waiting[worker]! -= 1;
    done[worker]! += 1;
    return job;
  });
  for await (const _ of inOrder(ITEMS, (item) => item, workers));
  expect(most).toEqual([2, 2]);
  expect(done[1]).toBeGreaterThan(2 * done[0]!);
});

test('a job that fails ends it in its turn, and others that fail are nobody’s', async () => {
  const workers = [1, 2].map(() => async (job: number) => {
    if (job >= 3) throw new Error(`no ${job}`);
    return job;
  });
  const answers: number[] = [];
  const all = async () => {
    for await (const answer of inOrder(ITEMS, (item) => item, workers)) answers.push(answer);
  };
  await expect(all()).rejects.toThrow('no 3');
  expect(answers).toEqual([0, 1, 2]);
});
