import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { check } from '../../src/pipeline.ts';
import { everythingOf } from '../support/everything.ts';
import { REPOSITORY } from '../support/folder.ts';
import { writeWorkload } from './workload.ts';

const scratch = mkdtempSync(join(tmpdir(), 'svduty-workload-'));
const folder = join(scratch, 'folder');

beforeAll(() => {
  writeWorkload(scratch);
  execFileSync(process.execPath, [join(REPOSITORY, 'bench/prepare.mjs'), scratch, folder]);
});
afterAll(() => rmSync(scratch, { recursive: true }));

test('a workload becomes a folder in which no edition has an error', async () => {
  const { diagnostics, editions } = await check(everythingOf(folder), nodeEffects(true));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(editions).toHaveLength(2);
});

/** The counts of a table by area, period and age. */
function countsOf(indicator: string): Map<string, number> {
  const [, ...rows] = readFileSync(join(folder, `data/${indicator}.csv`), 'utf8')
    .trimEnd()
    .split('\n');
  const cells = rows.map((row) => row.split(','));
  return new Map(cells.map(([, area, , , period, age, , count]) => [`${area} ${period} ${age}`, Number(count)]));
}

test('its figures add up, over areas and ages', () => {
  for (const indicator of ['i01', 'i02']) {
    const whole = countsOf(indicator);
    const byAge = countsOf(`${indicator}-by-age`);
    for (const [key, count] of whole) {
      expect(byAge.get(key)).toBe(count);
      const ages = [...byAge].filter(([other]) => other.startsWith(key.replace('all', '')) && other !== key);
      expect(ages.reduce((sum, [, part]) => sum + part, 0)).toBe(count);
      expect(ages.every(([, part]) => part >= 0)).toBe(true);
    }
    for (const [key, count] of byAge) {
      if (!key.startsWith('local:r1')) continue;
      const parts = [1, 2, 3, 4].map((n) => byAge.get(key.replace('r1', `f0${n}`)) ?? 0);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(count);
      expect(byAge.get(key.replace('r1', 'e00'))).toBe(count);
    }
  }
});

test('a chart of what is too rare to be shown is of the next indicator', () => {
  const text = readFileSync(join(folder, 'templates/strategic-needs-assessment/01-sna-1.md.hbs'), 'utf8');
  expect(text).toContain('kind="stacked" indicator="i02-by-age"');
  expect(text).toContain('headline="Robbery, {{area_name}}"');
});

test('counts that the workload lets grow beyond their denominators stay within', () => {
  const rows = readFileSync(join(folder, 'data/i03.csv'), 'utf8').trimEnd().split('\n').slice(1);
  for (const row of rows) {
    const [, , , , , , , count, denominator] = row.split(',');
    expect(Number(count)).toBeLessThanOrEqual(Number(denominator));
  }
});
