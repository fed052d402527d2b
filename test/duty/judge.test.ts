import { beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { checkDuty } from '../../src/duty/duty.ts';
import { inForce } from '../../src/duty/in-force.ts';
import { judge } from '../../src/duty/judge.ts';
import { profilesOf } from '../../src/duty/profiles.ts';
import type { Status } from '../../src/model/model.ts';
import { type Base, type Changes, changed, factsFor, loadBase, placeAt, resultOf } from './edition.ts';

let base: Base;
beforeAll(async () => {
  base = await loadBase();
});

const facts = (changes: Changes, options: Parameters<typeof factsFor>[2] = {}) =>
  factsFor(base, changed(base.content, changes), options);
const found = (changes: Changes, options: Parameters<typeof factsFor>[2] = {}): Diagnostic[] =>
  checkDuty(facts(changes, options)).diagnostics;
const waiver = (requirement: string, more: object = {}) => ({
  requirement,
  who: 'Strategic Director',
  when: '2026-10-01',
  why: 'Not yet.',
  until: '2027-03-31',
  ...more,
});

describe('severity by status', () => {
  const NO_FACTOR: Changes = { remove: ['definition.kinds[robbery].factors.prevalence'] };
  const STRICT: Changes = { add: { 'document.profiles': ['strict'] } };
  const severityOf = (id: string, changes: Changes, status: Status) =>
    found(changes, { status }).find(({ code }) => code === id)?.severity;

  test.each([
    ['draft', 'warning'],
    ['consultation', 'warning'],
    ['board', 'warning'],
    ['published', 'error'],
  ] as const)('what the Act requires, in %s: %s', (status, severity) => {
    expect(severityOf('SVD-D-02', NO_FACTOR, status)).toBe(severity);
  });

  test('what the guidance expects never stops a published edition, unless the profile is strict', () => {
    expect(severityOf('SVD-S-05', {}, 'published')).toBe('warning');
    expect(severityOf('SVD-S-05', STRICT, 'published')).toBe('error');
    expect(severityOf('SVD-S-05', STRICT, 'board')).toBe('warning');
  });

  test('good practice advises', () => {
    for (const status of ['draft', 'published'] as const) expect(severityOf('SVD-A-08', {}, status)).toBe('info');
  });

  test('what is commanded but whose source was not read does not stop a published edition', () => {
    expect(severityOf('SVD-U-02', {}, 'published')).toBe('warning');
  });

  test('screening stops consultation drafts and published editions, and warns a board', () => {
    expect(
      (['board', 'consultation', 'published'] as const).map((status) => severityOf('SVD-X-01', {}, status)),
    ).toEqual(['warning', 'error', 'error']);
  });

  test('a gap names all its places, the first as its own', () => {
    const gap = found(NO_FACTOR).find(({ code }) => code === 'SVD-D-02');
    expect(gap?.place).toEqual(placeAt(base.content, 'definition.kinds[robbery].factors'));
  });
});

describe('waivers', () => {
  const add = (value: object): Changes => ({ add: { 'waivers.waivers': [value] } });
  const codes = (changes: Changes, options = {}): string[] =>
    found(changes, options)
      .map(({ code }) => code)
      .filter((code) => code.startsWith('waiver/'));

  test('good practice can be waived: the gap is gone, and the result says why', () => {
    const waived = facts(add(waiver('SVD-A-08')));
    const result = resultOf(waived, 'SVD-A-08');
    expect([result.status, result.waiver?.why]).toEqual(['waived', 'Not yet.']);
    expect(checkDuty(waived).diagnostics.filter(({ code }) => code === 'SVD-A-08')).toEqual([]);
    expect(codes(add(waiver('SVD-A-08')))).toEqual([]);
  });

  test('what the Act requires cannot be waived', () => {
    expect(codes(add(waiver('SVD-C-01')))).toEqual(['waiver/not-allowed']);
    expect(resultOf(facts(add(waiver('SVD-C-01'))), 'SVD-C-01').status).toBe('missing');
  });

  test.each([
    ['other law that commands', 'SVD-N-15', ['waiver/not-allowed']],
    ['other law that does not', 'SVD-U-02', []],
    ['one that is met', 'SVD-S-13', ['waiver/unused']],
    ['one that does not apply', 'SVD-S-16', ['waiver/unused']],
    ['one that does not exist', 'SVD-Z-01', ['waiver/unknown-requirement']],
    ['one that is context', 'SVD-G-07', ['waiver/unknown-requirement']],
  ])('a waiver for %s', (_what, id, expected) => {
    expect(codes(add(waiver(id)))).toEqual(expected);
  });

  test('a waiver counts from its decision to its end, both included', () => {
    const statusWith = (more: object) => resultOf(facts(add(waiver('SVD-A-08', more))), 'SVD-A-08').status;
    expect(statusWith({ until: '2026-11-01' })).toBe('waived');
    expect(statusWith({ when: '2026-11-01' })).toBe('waived');
    expect(statusWith({ until: '2026-10-31' })).toBe('missing');
    expect(statusWith({ when: '2026-11-02' })).toBe('missing');
    expect(codes(add(waiver('SVD-A-08', { until: '2026-10-31' })))).toEqual(['waiver/expired']);
    expect(codes(add(waiver('SVD-A-08', { until: '2026-11-01' })))).toEqual([]);
  });

  test('a local edition does not call the base’s waiver unused', () => {
    expect(codes(add(waiver('SVD-S-13')), { variant: 'rutland' })).toEqual([]);
  });
});

describe('profiles and dates', () => {
  test('the areas switch profiles on', () => {
    const none: Changes = { set: { 'document.profiles': [] } };
    expect([...profilesOf(facts(none).model)].toSorted()).toEqual(['england', 'two-tier']);
    expect([...profilesOf(facts(none, { variant: 'rutland' }).model)]).toEqual(['england']);
  });

  test('a requirement whose profile is off does not apply, even when it would fail', () => {
    expect(resultOf(facts({}), 'SVD-N-15').status).toBe('not_applicable');
    expect(resultOf(facts({ add: { 'document.profiles': ['csp'] } }), 'SVD-N-15').status).toBe('missing');
  });

  test.each([
    [{}, '2026-11-01', true],
    [{ valid_from: '2026-11-01' }, '2026-11-01', true],
    [{ valid_from: '2026-11-02' }, '2026-11-01', false],
    [{ valid_to: '2026-11-01' }, '2026-11-01', true],
    [{ valid_to: '2026-10-31' }, '2026-11-01', false],
    [{ valid_to: '2028-05' }, '2028-05-31', true],
    [{ valid_to: '2028-05' }, '2028-06-01', false],
    [{ valid_from: '2026' }, '2026-01-01', true],
    [{ valid_from: '2026' }, '2025-12-31', false],
    [{ validFrom: '2023-04-01', validTo: undefined }, '2023-03-31', false],
    [{ valid_from: null, valid_to: null }, '2026-11-01', true],
  ])('%o on %s: %s', (record, date, expected) => {
    expect(inForce(record, date)).toBe(expected);
  });
});

test('an entry that names a test which does not exist is our own fault', () => {
  const [entry] = judge(facts({})).map(({ requirement }) => requirement);
  if (!entry) throw new Error('no entries');
  expect(() => judge(facts({}), [{ ...entry, test: { name: 'no-such-test' } }])).toThrow('no-such-test');
});
