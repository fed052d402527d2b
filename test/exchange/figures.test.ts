import { beforeAll, expect, test } from 'vitest';
import { exportedFigures } from '../../src/exchange/figures.ts';
import { keyOf, meaningOf, recordsOf } from '../disclosure/attacker/cells.ts';
import { type OutputFolder, textOf } from '../disclosure/attacker/folder.ts';
import { built } from '../disclosure/built.ts';
import { secretNumbers } from '../disclosure/leaks/numbers.ts';
import { numbersFound } from '../disclosure/leaks/scan.ts';
import { type Counts, smallPartnership } from '../disclosure/small-partnership.ts';
import { exportedOf, exportOf } from './exported.ts';

/** Counts that nobody writes by chance: those of Eastwick are hidden, and those of Westwick for their sake. */
const CANARIES: Counts = (area, age, year) => {
  const [young, after] = [age === '0-24' ? 1 : 0, Number(year.slice(-1))];
  return area === 'local:eastwick' ? 317 + young * 211 + after * 37 : 300_137 + young * 90_911 + after * 10_013;
};

const EDITIONS = ['northmere', 'eastwick'];
const folder = smallPartnership(CANARIES, { from: 1, to: 997, k: 5 });
let output: OutputFolder;
beforeAll(async () => {
  output = await built(folder);
});

const FIGURES = ['count', 'denominator', 'value', 'lower95', 'upper95', 'status'] as const;

test.each(EDITIONS)(
  'the figures of %s are those of its downloads and no others, so that nothing more can be worked out from both',
  async (variant) => {
    const { indicators } = await exportedOf(folder, { variant });
    const exported = indicators.flatMap(({ id, series }) =>
      series.flatMap(({ area, age, sex, category, points }) =>
        points.map((point) => {
          const cell = keyOf({
            ...{ indicator: id, area, kind: point.period_type, period: point.period, age, sex },
            category: category ?? '',
          });
          return [cell, ...FIGURES.map((name) => String(point[name] ?? ''))].join(' ');
        }),
      ),
    );
    const tables = [...output]
      .filter(
        ([path]) => path.startsWith(`${variant}/data/`) && /^[^/]+\.csv$/.test(path.slice(`${variant}/data/`.length)),
      )
      .map(([, bytes]) => textOf(bytes));
    const downloaded = tables
      .flatMap(recordsOf)
      .map((row) => [keyOf(meaningOf(row)), ...FIGURES.map((name) => row[name] ?? '')].join(' '));
    expect(exported.length).toBeGreaterThan(10);
    expect(exported.some((row) => row.endsWith('suppressed'))).toBe(true);
    expect(exported.toSorted()).toEqual(downloaded.toSorted());
  },
);

test('no hidden count, and nothing that is made of one, is written in what is exported', async () => {
  const secrets = secretNumbers(folder, output, 100);
  const all = new Map<string, Uint8Array>();
  for (const variant of EDITIONS)
    for (const options of [{ variant }, { variant, format: 'csv', table: 'measures' }] as Record<string, string>[])
      all.set(JSON.stringify(options), new TextEncoder().encode(await exportOf(folder, options)));
  expect(secrets.counts.length).toBeGreaterThan(10);
  expect(numbersFound(all, secrets)).toEqual([]);
  const [secret] = secrets.counts;
  expect(numbersFound(new Map([['x', new TextEncoder().encode(`{"count": ${secret?.number}}`)]]), secrets)).not.toEqual(
    [],
  );
});

test.each([
  ['is shown', true, true, ['violence']],
  ['is not shown, though its figures are published', false, true, []],
  ['has nothing that is published', true, false, []],
] as const)('an indicator that %s', (_, isShown, isPublished, expected) => {
  const table = { isShown: () => isShown, series: () => [] };
  const meta = {
    ...{ id: 'violence', label: 'Violence', unit: 'offences', measure: 'count', multiplier: 1 },
    polarity: { value: 'lower' },
    source: { publisher: 'Police', title: 'Crime', licence: 'OGL-3.0' },
  };
  const [tables, published, model] = [
    new Map([['violence', table]]),
    new Map(isPublished ? [['violence', { provenance: 'local' }]] : []),
    { content: { indicators: [meta] }, areas: new Map() },
  ] as unknown as Parameters<typeof exportedFigures>;
  expect(exportedFigures(tables, published, model).map(({ id }) => id)).toEqual(expected);
});
