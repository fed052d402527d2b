import { describe, expect, test } from 'vitest';
import { compareSmall, type Edit } from './two-folders.ts';

// A hidden count is hidden on both sides, whatever became of it: nothing that is printed says it, and nothing says that it is another.

const DATA = 'data/violence.csv';
const count = (area: string, year: string, from: number, to: number): Edit => ({
  file: DATA,
  from: `local:${area},district,financial_year,${year},all,persons,${from},ok`,
  to: `local:${area},district,financial_year,${year},all,persons,${to},ok`,
});
const rule = (to: string): Edit => ({ file: 'data/disclosure.yaml', from: 'to: 4, round: null', to });
const EXACT: Edit = { file: 'data/disclosure.yaml', from: 'secondary: none', to: 'secondary: exact, k: 2' };
const OTHER: Edit = { file: 'content/actions.yaml', from: 'status: on_track', to: 'status: complete' };

const FORMATS = ['text', 'json', 'html'] as const;
const compared = async (old: readonly Edit[], now: readonly Edit[], format: (typeof FORMATS)[number] = 'text') => {
  const { exitCode, printed } = await compareSmall(old, now, { format });
  expect(exitCode, printed).toBe(0);
  return printed;
};

describe.each<[string, Edit[], Edit[]]>([
  ['by its rule', [], [count('eastwick', '2023/24', 3, 2)]],
  // The hidden count of the rule, and the one that hides it from the total.
  [
    'with another that protects it',
    [EXACT],
    [count('eastwick', '2023/24', 3, 2), count('westwick', '2023/24', 217, 218)],
  ],
])('a count that is hidden %s is another', (_, all, change) => {
  test('nothing changed', async () => {
    expect(await compared(all, [...all, ...change])).toContain('Nothing changed in meaning.');
  });

  test.each(FORMATS)('beside another change, the bytes are the same: %s', async (format) => {
    const without = await compared(all, [...all, OTHER], format);
    expect(await compared(all, [...all, ...change, OTHER], format)).toBe(without);
    expect(await compared([...all, ...change], [...all, OTHER], format)).toBe(without);
  });
});

test('the same change of a count that is shown is told', async () => {
  const printed = await compared([], [count('eastwick', '2024/25', 90, 91)]);
  expect(printed).toMatch(/Eastwick, 2024\/25: .*\(count 90\) → .*\(count 91\)/);
});

describe.each(FORMATS)('as %s', (format) => {
  test('a count that only one side hides is said by neither', async () => {
    const shown = count('eastwick', '2023/24', 3, 7391);
    const both = [await compared([], [shown], format), await compared([shown], [], format)];
    // 7,391 of the residents of Eastwick, as a rate.
    for (const printed of both) expect(printed).not.toMatch(/7,?391|492\.7/);
    // 7,391 of 15,200, in a year in which neither hides it.
    const open = await compared([], [count('eastwick', '2024/25', 90, 7391)], format);
    expect(open).toMatch(/7,391/);
    expect(open).toMatch(/486\.3/);
  });

  test('no true count under a rule stands anywhere', async () => {
    const high = rule('to: 1000, round: null');
    const printed = await compared(
      [high, count('eastwick', '2024/25', 90, 936)],
      [high, count('eastwick', '2024/25', 90, 937), OTHER],
      format,
    );
    expect(printed).not.toMatch(/\b93[67]\b/);
    expect(printed).toContain('Complete');
  });
});

test('what the audit finds of the true counts is no change', async () => {
  // Before, the districts add up to the whole, which gives the hidden count away; afterwards they do not.
  const change = [
    count('eastwick', '2025/26', 84, 82),
    { file: DATA, from: '2023/24,all,persons,220,ok', to: '2023/24,all,persons,222,ok' },
  ];
  const printed = await compared([], change);
  expect(printed).not.toMatch(/SVD-N-14|audit/);
  expect(printed).toContain('(count 220) → 5.6 (count 222)');
});
