import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { DATA } from './folder.ts';

const fresh = mkdtempSync(join(tmpdir(), 'svduty-data-'));
afterAll(() => rmSync(fresh, { recursive: true }));
execFileSync(process.execPath, [fileURLToPath(new URL('../../scripts/generate-data.mjs', import.meta.url)), fresh]);

const hand = ['exclusions-england.csv', 'permanent-exclusions-england.csv'];

test('the generator makes every table that was not entered by hand, and no other', () => {
  const tables = readdirSync(DATA).filter((name) => name.endsWith('.csv'));
  expect([...readdirSync(fresh), ...hand].sort()).toEqual(tables.sort());
});

test.each(readdirSync(fresh))('%s is what the generator makes, byte for byte', (name) => {
  const made = readFileSync(join(fresh, name));
  expect(made.equals(readFileSync(new URL(name, DATA)))).toBe(true);
  expect(made.length).toBeLessThan(2 * 1024 * 1024);
});
