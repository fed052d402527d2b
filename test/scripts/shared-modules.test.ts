import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { REPOSITORY } from '../support/folder.ts';

const MOCKS = /\bvi\.(?:do)?(?:Mock|mock|resetModules)\(/;

test('no test that shares the modules of its process has them loaded again: all files behind it would pay for it', () => {
  const sharing = readdirSync(join(REPOSITORY, 'test'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.test.ts') && !name.endsWith('.full.test.ts'),
  );
  expect(sharing.length).toBeGreaterThan(300);
  expect(sharing.filter((name) => MOCKS.test(readFileSync(join(REPOSITORY, 'test', name), 'utf8')))).toEqual([]);
});
