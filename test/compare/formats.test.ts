import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { STANDINGS } from '../../src/duty/assurance.ts';
import { problemsOf } from '../render/html/dom.ts';
import { REPOSITORY } from '../support/folder.ts';
import { compareSmall, type Edit } from './two-folders.ts';

const SCHEMA = JSON.parse(readFileSync(join(REPOSITORY, 'docs/compare.schema.json'), 'utf8'));
const isFit = new Ajv({ strict: false }).compile(SCHEMA);

/** A little of everything. */
const MANY: Edit[] = [
  { file: 'content/actions.yaml', from: 'status: on_track', to: 'status: complete' },
  { file: 'content/actions.yaml', from: 'title: Light the paths', to: 'title: Light <b>the</b> paths' },
  { file: 'content/funding.yaml', from: 'status: unknown', to: 'status: secured, amount: 120000' },
  { file: 'data/violence.csv', from: '2025/26,all,persons,84', to: '2025/26,all,persons,82' },
];

describe.each(['text', 'json', 'html'])('%s', (format) => {
  test('the same is printed twice', async () => {
    const once = await compareSmall([], MANY, { format });
    expect(once.exitCode).toBe(0);
    expect(await compareSmall([], MANY, { format })).toEqual(once);
  });
});

test.each<[string, Edit[], Edit[]]>([
  ['nothing', [], []],
  ['much', [], MANY],
  ['much, the other way round', MANY, []],
])('JSON keeps its schema: %s', async (_, old, now) => {
  const { printed } = await compareSmall(old, now, { format: 'json' });
  expect(isFit(JSON.parse(printed)), JSON.stringify(isFit.errors)).toBe(true);
});

test('the schema names every standing', () => {
  expect(SCHEMA.definitions.standing.enum).toEqual([...STANDINGS]);
});

test('the page says in words what is added and what is gone, and escapes what the content holds', async () => {
  const { printed } = await compareSmall([], MANY, { format: 'html' });
  expect(printed).toContain('For the partnership only');
  expect(printed).toContain('content="noindex, noarchive"');
  expect(printed).toMatch(/Before:<\/span> <del>On track<\/del>[\s\S]*Now:<\/span> <ins>Complete<\/ins>/);
  expect(printed).toMatch(/Added:<\/span> <ins>£120,000<\/ins>/);
  expect(printed).not.toContain('<b>the</b>');
});

test.each([
  ['much', MANY],
  ['nothing', []],
])('the page of %s is valid HTML', async (_, edits) => {
  const { printed } = await compareSmall([], edits, { format: 'html' });
  expect(await problemsOf(printed)).toEqual([]);
});

test('text names no id where there is a title', async () => {
  const { printed } = await compareSmall([], MANY);
  expect(printed).not.toMatch(/a-mentors|a-lights|duty-grant/);
  expect(printed).toMatch(/2026\/27: added: £120,000/);
});
