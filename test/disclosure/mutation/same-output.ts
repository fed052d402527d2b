import { expect } from 'vitest';
import { type OutputFolder, opened } from '../attacker/folder.ts';

/** Expects every file and every part of every package to be the same to the last byte; a difference is told by its path and the words around it. */
export function expectSame(one: OutputFolder, other: OutputFolder): void {
  expect([...other.keys()].toSorted()).toEqual([...one.keys()].toSorted());
  const [before, after] = [opened(one), opened(other)];
  const differences = [...before].flatMap(([path, bytes]) => {
    const now = after.get(path) ?? new Uint8Array();
    const at = bytes.findIndex((byte, index) => byte !== now[index]);
    if (at < 0 && bytes.length === now.length) return [];
    const around = (all: Uint8Array): string =>
      JSON.stringify(Buffer.from(all.slice(Math.max(0, at - 150), at + 150)).toString('latin1'));
    return [`${path} at ${at}:\n  ${around(bytes)}\n  ${around(now)}`];
  });
  expect(differences).toEqual([]);
  for (const [path, bytes] of one) expect(Buffer.compare(bytes, other.get(path) ?? new Uint8Array()), path).toBe(0);
}
