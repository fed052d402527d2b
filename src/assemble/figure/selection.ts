import type { PublishedIndicator, PublishedPoint, PublishedSeries } from '../../disclosure/published.ts';
import type { SettledContent } from '../../model/model.ts';
import type { Directive } from '../markdown.ts';
import { type Assembly, report } from '../assembly.ts';
import { didYouMean } from '../../core/nearest.ts';

export type IndicatorMeta = SettledContent['indicators'][number];

/** An indicator with its metadata and its published series. */
export interface Measured {
  readonly meta: IndicatorMeta;
  readonly published: PublishedIndicator;
  /** Decimals its values are printed with. */
  readonly decimals: number;
}

/** The indicator a directive or token names; reports one that does not exist. */
export function indicatorNamed(id: string, place: Directive['place'], assembly: Assembly): Measured | undefined {
  const meta = assembly.model.content.indicators.find((indicator) => indicator.id === id);
  const published = assembly.published.get(id);
  if (!meta || !published) {
    const known = assembly.model.content.indicators.map((indicator) => indicator.id);
    report(assembly, 'token/unknown', place, `There is no indicator "${id}".${didYouMean(id, known)}`);
    return undefined;
  }
  return { meta, published, decimals: meta.display?.decimals ?? (meta.measure === 'count' ? 0 : 1) };
}

/** The age group of an indicator's headline series: all ages where it has them, else its first (10 to 17 for youth justice). */
export function headlineAge({ meta }: Measured): string {
  return meta.age_bands.includes('all') ? 'all' : (meta.age_bands[0] ?? 'all');
}

/** Area codes of `own,lgas,upper,compare,E06000016`, each once, in the order given; reports codes that are not in areas.csv. */
export function areaCodes(list: string, place: Directive['place'], assembly: Assembly): string[] {
  const { model } = assembly;
  const groups: Readonly<Record<string, () => readonly string[]>> = {
    own: () => [model.own.code],
    lgas: () => model.content.area.local_government_areas,
    upper: () => [...model.areas.values()].filter((area) => area.parent === model.content.area.main).map((area) => area.code),
    compare: () => model.compare.map((area) => area.code),
  };
  const codes = list.split(',').map((part) => part.trim()).flatMap((part) => groups[part]?.() ?? [part]);
  const known = codes.filter((code) => model.areas.has(code));
  for (const code of codes) {
    if (model.areas.has(code)) continue;
    report(assembly, 'token/unknown', place, `There is no area "${code}".${didYouMean(code, [...Object.keys(groups), ...model.areas.keys()])}`);
  }
  return [...new Set(known)];
}

/** What one line of figures is asked by. `type` is the kind of period; without it the indicator's own. */
export interface Wanted {
  readonly area: string;
  readonly age: string;
  readonly type: string;
}

/** The points of one area, age and kind of period, oldest first, without a split by sex or category. Empty when there are none. */
export function pointsOf(published: PublishedIndicator, { area, age, type }: Wanted): PublishedPoint[] {
  const isWanted = (s: PublishedSeries) => s.area === area && s.age === age && s.sex === 'persons' && s.category === '';
  return published.series
    .filter(isWanted)
    .flatMap((series) => series.points.filter((point) => point.period.type === type))
    .toSorted((a, b) => (a.period.start < b.period.start ? -1 : 1));
}

/** The latest point, or the one of a period given by its text or label. */
export function pointOf(published: PublishedIndicator, wanted: Wanted, period: string | undefined): PublishedPoint | undefined {
  const points = pointsOf(published, wanted);
  return period === undefined ? points.at(-1) : points.find((point) => point.period.text === period || point.period.label === period);
}
