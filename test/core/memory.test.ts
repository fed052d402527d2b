import { expect, test, vi } from 'vitest';
import { newMemory } from '../../src/core/memory.ts';

test('a step is done again only when one of its inputs is another', () => {
  const memory = newMemory();
  const make = vi.fn((value: number) => ({ value }));
  const [one, two] = [{}, {}];
  const run = (inputs: readonly unknown[], value: number) => {
    memory.beginRun();
    return memory.step('step', inputs, () => make(value));
  };
  const first = run([one, 'a'], 1);
  expect(run([one, 'a'], 2)).toBe(first);
  expect(run([two, 'a'], 3)).toEqual({ value: 3 });
  expect(run([two, 'b'], 4)).toEqual({ value: 4 });
  expect(run([two], 5)).toEqual({ value: 5 });
  expect(make).toHaveBeenCalledTimes(4);
});

test('what a run did not ask for is forgotten with the next', () => {
  const memory = newMemory();
  const made = [1, 2].map(() => {
    memory.beginRun();
    const step = memory.step('step', [], () => ({}));
    memory.beginRun();
    return step;
  });
  expect(made[0]).not.toBe(made[1]);
});

test('what is alike is the same object for as long as it is', () => {
  const memory = newMemory();
  const bytes = (text: string) => new TextEncoder().encode(text);
  const same = (name: string, text: string) =>
    memory.same(name, bytes(text), (before, now) => Buffer.compare(before, now) === 0);
  memory.beginRun();
  const first = same('a', 'one');
  memory.beginRun();
  expect(same('a', 'one')).toBe(first);
  expect(same('b', 'one')).not.toBe(first);
  memory.beginRun();
  expect(same('a', 'two')).toEqual(bytes('two'));
});
