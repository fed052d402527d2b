import { expect, test } from 'vitest';
import type { Measured } from '../../src/assemble/figure/selection.ts';
import { PROGRAM_LABELS } from '../../src/assemble/generated/templates.js';
import { flatLabels } from '../../src/assemble/labels.ts';
import { sum } from '../../src/core/sum.ts';
import { changesOf } from '../../src/directives/likert/changes.ts';
import type { Row } from '../../src/directives/likert/rows.ts';

const labels = flatLabels(PROGRAM_LABELS);
const measured = {
  meta: { unusual_periods: [], age_bands: ['all'] },
  breaks: [],
} as unknown as Measured;
const items = ['Yes', 'Perhaps', 'No'].map((label) => ({ id: label, label, off_scale: false }));

/** One wave, by how many gave each answer. */
const wave = (year: number, counts: readonly number[] | undefined, of: Partial<Row> = {}): Row => {
  const base = counts && sum(counts);
  return {
    question: { type: 'q', label: 'Q', question: 'Q?', base: null, items } as unknown as Row['question'],
    area: { code: 'a', name: 'A' },
    group: { age: 'all', sex: 'persons', category: '' },
    period: {
      type: 'calendar_year',
      text: `${year}`,
      label: `${year}`,
      start: `${year}-01-01`,
      end: `${year}-12-31`,
    },
    name: `${year}`,
    points: [],
    shares: counts && base ? counts.map((count) => (100 * count) / base) : [50, 20, 30],
    base,
    counts,
    ...of,
  };
};
const said = (rows: readonly Row[], over: Partial<Measured> = {}) =>
  changesOf({ measured: { ...measured, ...over }, rows, decimals: 1 }, labels);
const DIRECTION = /\b(up|down)\b/;

test.each([
  ['more of one end and fewer of the other', [300, 200, 500], [500, 200, 300], [/up from 30\.0%/, /down from 50\.0%/]],
  ['one end alone', [300, 200, 500], [300, 400, 300], [/not clearly different/, /down from 50\.0%/]],
] as const)('%s is told by its direction', (_, first, last, expected) => {
  const { sentences, foremost, isTested } = said([wave(2023, first), wave(2025, last)]);
  expect(sentences).toHaveLength(1);
  for (const pattern of expected) expect(sentences[0]).toMatch(pattern);
  expect(foremost?.sentence).toMatch(DIRECTION);
  expect(isTested).toBe(true);
});

test('what chance explains has no direction', () => {
  const { sentences, foremost } = said([wave(2023, [30, 20, 50]), wave(2025, [36, 20, 44])]);
  expect(sentences.join(' ')).not.toMatch(DIRECTION);
  expect(foremost).toBeUndefined();
});

test.each([
  ['one wave', [wave(2025, [300, 200, 500])], {}],
  ['rounded counts', [wave(2023, undefined, { base: 1000 }), wave(2025, undefined, { base: 1000 })], {}],
  ['weighted counts', [wave(2023, [300.5, 200, 499.5]), wave(2025, [500, 200, 300])], {}],
  [
    'a wave of which an answer is hidden',
    [wave(2023, undefined, { shares: [30, null, 50] }), wave(2025, [500, 200, 300])],
    {},
  ],
] as const)('%s is not tested', (_, rows, over) =>
  expect(said(rows, over)).toEqual({ sentences: [], foremost: undefined, isTested: false }),
);

test('across a break nothing is tested, and it is said that the waves are not comparable', () => {
  const breaks: Measured['breaks'] = [{ from: '2024-01-01', text: 'asked otherwise', of: 'counting' }];
  const { sentences, isTested } = said([wave(2023, [300, 200, 500]), wave(2025, [500, 200, 300])], { breaks });
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).not.toMatch(DIRECTION);
  expect(isTested).toBe(false);
});

test('shares that are printed alike are not told as changed', () => {
  const many = [300_000_000, 200_000_000, 500_000_000];
  const { sentences } = said([wave(2023, many), wave(2025, [300_400_000, 199_600_000, 500_000_000])]);
  expect(sentences.join(' ')).not.toMatch(/“Yes”/);
});

test('two groups are told by name, and of more nothing is said', () => {
  const groups = ['male', 'female', 'unknown'].map((sex) => ({ age: 'all', sex, category: '' }));
  const rows = groups.flatMap((group) => [
    wave(2023, [300, 200, 500], { group }),
    wave(2025, [500, 200, 300], { group }),
  ]);
  const two = said(rows.slice(0, 4));
  expect(two.sentences.map((text) => text.split(':')[0])).toEqual(['Males', 'Females']);
  expect(two.foremost).toBeUndefined();
  expect(said(rows).sentences).toEqual([]);
});
