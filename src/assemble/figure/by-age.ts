import type { ChartKind } from '../../charts/kind.ts';
import { CHART_KINDS, type ChartKindId } from '../../charts/kinds.ts';
import type { Place } from '../../core/place.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import { ageBand } from '../../indicators/age-bands.ts';
import { latestPeriod } from '../../indicators/period.ts';
import { type Assembly, report } from '../assembly.ts';
import { measuredForCharts, wordsFor } from './added.ts';
import { type Group, partsInWords } from './group.ts';
import { unpublishedKind } from './period-kind.ts';
import { areaCodes, headlineAge, type Measured, pointsOf } from './selection.ts';
import { type Plotted, type PlottedSeries, placeName } from './series.ts';
import { reportNoFigures, withStandIn } from './stand-in-areas.ts';
import { ageInWords, upperFirst } from './words.ts';

/** What a chart of ages asks for: one area by code, groups of two sexes, one period and its kind. */
export interface ByAge {
  readonly areas: readonly string[] | undefined;
  readonly groups: readonly Group[];
  readonly period: string | undefined;
  readonly period_type: string | undefined;
}

/** The age groups that a chart of ages shows where none are named: every one that the metadata declares and that holds no other. */
export const finestAges = ({ meta }: Measured): readonly string[] =>
  meta.age_bands.filter((age) => ageBand(age) && !meta.age_bands.some((other) => other !== age && holds(age, other)));

/** Whether an age group has another within it. */
function holds(age: string, other: string): boolean {
  const [whole, part] = [ageBand(age), ageBand(other)];
  return whole !== undefined && part !== undefined && whole.from <= part.from && part.to <= whole.to;
}

/** Age groups of one area at one period, a series for each sex. Code: chart/no-data at `place`. */
export function plotByAge(
  kind: ChartKindId,
  asked: ByAge,
  measured: Measured,
  place: Place | undefined,
  assembly: Assembly,
): Plotted | undefined {
  const { meta, published } = measured;
  const type = asked.period_type ?? meta.period.type;
  const of = (area: string, group: Group): readonly PublishedPoint[] => pointsOf(published, { area, ...group, type });
  const has = (area: string): boolean => asked.groups.some((group) => of(area, group).length > 0);
  const areas = withStandIn(asked.areas ?? areaCodes('own', place, assembly), has, place, assembly);
  const [area = ''] = areas;
  const all = asked.groups.flatMap((group) => of(area, group)).map(({ period }) => period);
  const period =
    asked.period === undefined
      ? latestPeriod(all)
      : all.find(({ text, label: named }) => text === asked.period || named === asked.period);
  if (areas.length > 1 || !period) {
    const where = areas.map((code) => placeName(code, assembly)).join(', ');
    if (areas.length > 1)
      report(assembly, 'template/bad-directive', place, `A ${kind} chart shows one area; this one asks for ${where}.`, {
        fix: 'Name one area.',
      });
    else
      reportNoFigures(
        unpublishedKind(measured, type) ?? {
          message: `There are no figures of "${meta.id}" by age and sex for ${where}${asked.period === undefined ? '' : ` in ${asked.period}`}.`,
        },
        areas,
        has,
        place,
        assembly,
      );
    return undefined;
  }
  const { labels } = assembly.kit;
  const ages = [...new Set(asked.groups.map(({ age }) => age))];
  const sexes = [...new Set(asked.groups.map(({ sex }) => sex))];
  const category = asked.groups[0]?.category ?? '';
  const series = sexes.map((sex): PlottedSeries => {
    const group = { age: headlineAge(measured), sex, category };
    return {
      ...group,
      name: upperFirst(partsInWords(group, measured, labels).sex),
      area,
      points: ages.map((age) => of(area, { age, sex, category }).find((point) => point.period.start === period.start)),
    };
  });
  const names = ages.map((age) => upperFirst(ageInWords(age, labels)));
  const { addsOfAges }: ChartKind = CHART_KINDS[kind];
  const [left, right] = series;
  const added =
    addsOfAges && left && right
      ? addsOfAges({ ages: names, sides: [left, right], of: measuredForCharts(measured), ...wordsFor(assembly) })
      : undefined;
  return {
    kind,
    categories: names,
    rows: 'age',
    series,
    areas: [area],
    groups: asked.groups,
    periods: [period.label],
    breaks: [],
    axis: [period],
    benchmark: undefined,
    beside: [],
    type,
    absent: [],
    ...(added ? { added } : {}),
  };
}
