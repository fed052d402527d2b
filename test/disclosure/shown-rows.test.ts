import { expect, test } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import { rowsShown } from '../../src/disclosure/shown-rows.ts';
import { indicator, observation, rule } from './indicator.ts';

const AREAS = ['E07000129', 'E07000130', 'E07000131', 'E07000132', 'E07000133'];

const made = indicator(
  AREAS.flatMap((area) => ['2022/23', '2023/24'].map((text) => observation({ area, text, denominator: 50_000 }))),
);
const { series } = protect(new Map([[made.id, made]]), [rule()]).published.get(made.id) ?? { series: [] };

const pointsOf = (area: string) => series.find((one) => one.area === area)?.points ?? [];

/** The area and the periods of each series that is in a download. */
const rowsOf = (shown: Parameters<typeof rowsShown>[1]) =>
  rowsShown(series, shown).map(({ area, points }) => [area, ...points.map(({ period }) => period.text)]);

test('the series of what is shown stand in the order of the table, each once and with the points that are shown', () => {
  const [, latest] = pointsOf('E07000133');
  const shown = [...(latest ? [latest] : []), ...pointsOf('E07000130')];
  expect(rowsOf(shown)).toEqual([
    ['E07000130', '2022/23', '2023/24'],
    ['E07000133', '2023/24'],
  ]);
});

test('a point that is copied to another figure is known by what it is about', () => {
  const [first] = pointsOf('E07000131');
  expect(rowsOf(first ? [{ ...first, flags: ['provisional'] }] : [])).toEqual([['E07000131', '2022/23']]);
});

test('what stands in two series about the same is taken from both, and what stands in none from none', () => {
  const [one, other] = [pointsOf('E07000129')[0], pointsOf('E07000130')[0]];
  const twice = series.flatMap((of) => of.points.map((point) => ({ ...of, points: [point] })));
  expect(rowsShown(twice, pointsOf('E07000129')).map(({ points }) => points[0]?.period.text)).toEqual([
    '2022/23',
    '2023/24',
  ]);
  expect(
    rowsShown(
      series.slice(2),
      [one, other].flatMap((point) => point ?? []),
    ),
  ).toEqual([]);
});
