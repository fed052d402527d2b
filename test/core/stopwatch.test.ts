import { expect, test } from 'vitest';
import { stopwatch } from '../../src/core/stopwatch.ts';

test('each stage lasts until the next, and comes where it last began', () => {
  let time = 5;
  const after = (ms: number): void => {
    time += ms;
  };
  const { begin, times } = stopwatch('start', 0, () => time);
  begin('load');
  after(10);
  begin('write');
  after(1);
  begin('load');
  after(20);
  begin('write');
  after(2);
  expect([...times()]).toEqual([
    ['start', 5],
    ['load', 30],
    ['write', 3],
  ]);
});
