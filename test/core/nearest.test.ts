import { expect, test } from 'vitest';
import { areaMeant, nearest } from '../../src/core/nearest.ts';

const MEASURES = ['count', 'crude_rate', 'proportion', 'dsr', 'isr', 'ratio', 'rank'];
/** What was written, what is known → what is meant. */
const CASES: [string, readonly string[], string | undefined][] = [
  ['rate', MEASURES, 'crude_rate'],
  ['crude rate', MEASURES, 'crude_rate'],
  ['rato', MEASURES, 'ratio'],
  ['ratios', MEASURES, 'ratio'],
  ['proporton', MEASURES, 'proportion'],
  ['odds', MEASURES, undefined],
  ['area', ['areas', 'main_area'], 'areas'],
  ['rate', ['crude_rate', 'other_rate'], undefined],
  ['done', ['cleared', 'cleared_after_changes', 'not_done'], undefined],
  ['applicable', ['not_applicable', 'met'], undefined],
  ['available', ['unavailable', 'low'], undefined],
  ['unavailible', ['unavailable', 'low'], 'unavailable'],
  ['increse', ['decrease', 'same'], undefined],
  ['increse', ['decrease', 'increase'], 'increase'],
  ['not_don', ['not_done', 'done'], 'not_done'],
  ['aera', ['area', 'main'], 'area'],
  ['SVD-Z-99', ['SVD-N-09', 'SVD-N-10'], undefined],
  ['SVD-N-9', ['SVD-N-09', 'SVD-N-10'], 'SVD-N-09'],
  ['a-lead-2', ['a-lead-1'], undefined],
  ['youth-intervention-2021-22', ['early-intervention-2019-20'], undefined],
  ['youth-intervention-2019-20', ['early-intervention-2019-20'], undefined],
  ['erly-intervention-2019-20', ['early-intervention-2019-20'], 'early-intervention-2019-20'],
  ['E0600016', ['E06000016'], 'E06000016'],
  ['…', ['area'], undefined],
];

test.each(CASES)('"%s" among %j', (written, known, meant) => {
  expect(nearest(written, known)).toBe(meant);
  expect(nearest(written, new Set(known).values())).toBe(meant);
});

const AREAS = [
  { code: 'E06000016', name: 'Leicester' },
  { code: 'E10000018', name: 'Leicestershire county' },
  { code: 'E07000132', name: 'Hinckley and Bosworth' },
];
const NAMES: [string, string | undefined][] = [
  ['Leicester', 'E06000016'],
  ['leicester', 'E06000016'],
  ['City of Leicester', 'E06000016'],
  ['Leicester City Council', 'E06000016'],
  ['Leicestershire', 'E10000018'],
  ['Hinckley & Bosworth', 'E07000132'],
  ['Hinkley and Bosworth', 'E07000132'],
  ['E06000017', undefined],
  ['local:leicester', undefined],
  ['Cornwall', undefined],
];

test.each(NAMES)('the area "%s"', (written, code) => {
  expect(areaMeant(written, AREAS)?.code).toBe(code);
});
