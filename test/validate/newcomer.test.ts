import { expect, test } from 'vitest';
import { printCheck } from '../../src/commands/report/check.ts';
import { check } from '../../src/pipeline.ts';
import { REPOSITORY } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { type Files, follow, type Printed, readPrinted } from './newcomer.ts';

/** Rounds in which something is wrong. */
const MOST_ROUNDS = 3;

async function errorsOf(files: Files): Promise<readonly Printed[]> {
  const bytes = new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const { effects } = memoryFolder({ root: '/new', files: bytes, odd: files.size === 0 ? { content: 'folder' } : {} });
  const asked = { status: undefined, variants: [undefined], publications: 'all' } as const;
  const folder = { folder: '/new', toolRoot: REPOSITORY, toolVersion: '0.0.0' };
  return readPrinted(printCheck(await check({ ...folder, ...asked }, effects), false));
}

test('whoever begins with an empty folder and does what the messages say, and nothing else, is done in three rounds', async () => {
  const files: Files = new Map();
  const rounds: number[] = [];
  for (let found = await errorsOf(files); found.length > 0; found = await errorsOf(files)) {
    rounds.push(found.length);
    // The examples fit together: none has the id of another.
    expect(found.filter(({ code }) => code === 'reference/duplicate-id')).toEqual([]);
    expect(rounds.length, found.map(({ code, message }) => `${code} ${message}`).join('\n')).toBeLessThanOrEqual(
      MOST_ROUNDS,
    );
    const before = new Map(files);
    for (const problem of found) follow(problem, files, before);
  }
  expect(rounds[0]).toBe(1);
});
