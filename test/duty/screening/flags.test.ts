import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CODES } from '../../../src/core/codes.ts';
import type { DutyFacts } from '../../../src/duty/outcome.ts';
import { flagsIn, surroundingsOf } from '../../../src/duty/screening/flags.ts';
import { PATTERNS } from '../../../src/duty/screening/patterns.ts';
import { factsFor, loadBase } from '../edition.ts';
import { marked } from './marked.ts';

const flags = parse(readFileSync(new URL('./flags.yaml', import.meta.url), 'utf8')) as Record<
  string,
  { hits: string[]; misses: string[] }
>;

let example: DutyFacts;
beforeAll(async () => {
  const base = await loadBase();
  example = factsFor(base, base.content);
});

test('each pattern has a code, hits and near misses', () => {
  expect(Object.keys(flags).toSorted()).toEqual(PATTERNS.map((pattern) => pattern.code).toSorted());
  for (const { hits, misses } of Object.values(flags))
    expect(Math.min(hits.length, misses.length)).toBeGreaterThanOrEqual(3);
});

describe.each(Object.entries(flags))('%s', (code, { hits, misses }) => {
  const found = (written: string) => {
    const { text, facts, ...expected } = marked(example, written);
    return { expected, own: flagsIn(text, surroundingsOf(facts.model)).filter((flag) => flag.code === code) };
  };

  test.each(hits)('flags: %s', (written) => {
    const { expected, own } = found(written);
    expect(own).toHaveLength(1);
    expect(own[0]?.place).toEqual(expected.place);
    const pattern = PATTERNS.find((one) => one.code === code);
    if (pattern?.personal) expect(JSON.stringify(own[0])).not.toContain(expected.words);
    else if (pattern?.limb) expect(own[0]?.sentence).toContain(expected.words);
    else expect(own[0]?.sentence).not.toBe('');
  });

  test.each(misses)('does not flag: %s', (written) => {
    expect(found(written).own).toEqual([]);
  });
});

test('every code of screening and language says why and how to put it right', () => {
  const own = Object.entries(CODES).filter(([code]) => /^(?:screening|language)\//.test(code));
  expect(own.length).toBeGreaterThan(15);
  for (const [, entry] of own)
    for (const words of [entry.title, entry.why, entry.fix]) expect(words.length).toBeGreaterThan(10);
});
