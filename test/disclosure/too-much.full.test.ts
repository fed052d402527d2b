import { expect, test } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import { parsePeriod } from '../../src/indicators/parse-period.ts';
import type { Period } from '../../src/indicators/period.ts';
import type { Area, Areas } from '../../src/model/areas.ts';
import { numbersFrom, poisson } from './audit/random-tables.ts';
import { indicator, observation, rule } from './indicator.ts';

const place = { file: 'data/areas.csv', line: 2, column: 1 };
const areaOf = (code: string, parent: string | undefined): [string, Area] => [
  code,
  { code, name: code, type: 'district', parent, validFrom: undefined, validTo: undefined, place },
];
const DISTRICTS = Array.from({ length: 14 }, (_, number) => `D${number}`);
const AREAS: Areas = new Map([areaOf('W', undefined), ...DISTRICTS.map((code) => areaOf(code, 'W'))]);
const MONTHS = Array.from(
  { length: 12 },
  (_, at) => `${at < 9 ? 2023 : 2024}-${String(((at + 3) % 12) + 1).padStart(2, '0')}`,
);
const PARTS: Readonly<Record<string, readonly string[]>> = {
  all: ['0-24', '25+'],
  persons: ['male', 'female'],
  W: DISTRICTS,
  '': MONTHS,
};

/** Districts by age by sex by month with every total: more than can be tried. */
function everything() {
  const next = numbersFrom(5);
  const counts = new Map<string, number>();
  const count = (area: string, text: string, age: string, sex: string): number => {
    const words = [area, text, age, sex];
    const known = counts.get(words.join());
    if (known !== undefined) return known;
    const at = words.findIndex((word) => PARTS[word] !== undefined);
    const own =
      at < 0
        ? poisson(1.5, next)
        : (PARTS[words[at] as string] ?? []).reduce((sum, part) => {
            const [a = '', t = '', g = '', s = ''] = words.with(at, part);
            return sum + count(a, t, g, s);
          }, 0);
    counts.set(words.join(), own);
    return own;
  };
  count('W', '', 'all', 'persons');
  return [...AREAS.keys()].flatMap((area) =>
    ['', ...MONTHS].flatMap((text) =>
      ['all', '0-24', '25+'].flatMap((age) =>
        ['persons', 'male', 'female'].map((sex) =>
          observation({
            ...{ area, age, sex, count: count(area, text, age, sex) },
            ...(text === '' ? {} : { period: parsePeriod(text, 'month') as Period }),
          }),
        ),
      ),
    ),
  );
}

test('what would take too many trials is withheld, split by split, with a message that says which and where', () => {
  const made = indicator(everything(), {
    publish: { periods: ['financial_year', 'month'], ages: ['all', '0-24', '25+'] },
  });
  const own = rule({ from: 1, to: 4, secondary: 'exact', k: 5 });
  const { published, diagnostics } = protect(new Map([[made.id, made]]), [own], AREAS);
  expect(diagnostics.map(({ code }) => code)).toContain('disclosure/withheld');
  expect(diagnostics.map(({ message }) => message).join()).toMatch(/split by sex.*D0.*2023/);
  const { series = [], audit } = published.get(made.id) ?? {};
  expect(audit?.exposed).toBe(0);
  const shown = series.filter(({ points }) => points.some(({ count }) => count.kind === 'shown'));
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter(({ sex }) => sex !== 'persons')).toEqual([]);
});
