import { describe, expect, test } from 'vitest';
import { intervalsOf, protect, readCases } from './cases.ts';

/** The files write null where there is no end. */
const ended = (high: number | undefined) => (high === Number.POSITIVE_INFINITY ? null : high);

describe.each(['attacks-open.json', 'tables-open.json'])('%s', (name) => {
  const cases = readCases(name);
  const audits = cases.flatMap((one) => (one.audits ?? []).map((own) => [one.id, own.name, one, own] as const));
  test.each(audits)('%s, %s: the intervals are exact', (_id, _name, one, own) => {
    const found = intervalsOf(one, own);
    const got = Object.fromEntries(
      Object.keys(own.expected_intervals).map((id) => [id, [found.get(id)?.low, ended(found.get(id)?.high)]]),
    );
    expect(got).toEqual(own.expected_intervals);
  });

  const counted = cases.filter(({ reference_additional }) => reference_additional !== undefined);
  test.each(counted.map((one) => [one.id, one] as const))(
    '%s: protected with no more than the reference',
    (_id, one) => {
      const { added, failed } = protect(one);
      expect(failed).toEqual([]);
      expect(added.length).toBeLessThanOrEqual(one.reference_additional as number);
    },
  );
});

test('possible values are counted, not the length of the interval', () => {
  const [one] = readCases('attacks-open.json').filter(({ possible_values }) => possible_values);
  const [own] = one?.audits ?? [];
  const found = one && own ? intervalsOf(one, own) : undefined;
  expect(found?.get('w')).toMatchObject({ low: 1, high: 7, count: 4, known: true });
});

test('two hidden counts of one total that a reader of the rule could tell get a third beside them', () => {
  const [one] = readCases('attacks-open.json').filter(({ id }) => id === 'atk-a07-rule-known');
  expect(one && protect(one).added.length).toBe(1);
});
