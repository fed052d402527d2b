import { grouped } from '../../core/grouped.ts';
import { kept } from '../../core/kept.ts';
import { areaMeant, didYouMean, nearest } from '../../core/nearest.ts';
import type { Place } from '../../core/place.ts';
import type { PublishedIndicator, PublishedPoint, PublishedSeries } from '../../disclosure/published.ts';
import { type History, namedBreaks, type SeriesBreak } from '../../indicators/series-breaks.ts';
import { areaLabel } from '../../model/area-label.ts';
import type { SettledContent } from '../../model/model.ts';
import { noFigures } from '../../validate/no-figures.ts';
import { type Assembly, report } from '../assembly.ts';
import { areasNamed, listedAreas } from './areas-named.ts';
import { warnWhenStale } from './freshness.ts';

export type IndicatorMeta = SettledContent['indicators'][number];

/** An indicator with its metadata and its published series. */
export interface Measured {
  readonly meta: IndicatorMeta;
  readonly published: PublishedIndicator;
  /** The breaks that its metadata and the history of the definition name. */
  readonly breaks: readonly SeriesBreak[];
  /** Decimals its values are printed with. */
  readonly decimals: number;
}

/** So many ids are named where none is near what was written. */
const MOST_KNOWN = 12;

/**
 * The indicator a directive or token names; reports one that does not exist, and one whose figures are out of date. `exampleOf` writes
 * the directive with an id that is known.
 */
export function indicatorNamed(
  id: string,
  place: Place | undefined,
  assembly: Assembly,
  exampleOf: (id: string) => string,
): Measured | undefined {
  const meta = byId(assembly.model.content.indicators).get(id);
  const published = assembly.published.get(id);
  if (!meta || !published) {
    const known = assembly.model.content.indicators.map((indicator) => indicator.id);
    const likely = nearest(id, known) ?? known[0];
    if (likely === undefined) assembly.diagnostics.push(noFigures(place));
    else
      report(assembly, 'token/unknown', place, `There is no indicator "${id}".${didYouMean(id, known)}`, {
        fix: `Use the id of a file data/….meta.yaml: ${known.slice(0, MOST_KNOWN).join(', ')}${known.length > MOST_KNOWN ? ', …' : '.'}`,
        example: exampleOf(likely),
      });
    return undefined;
  }
  const measured = measuredOf(meta, published, assembly.model.content.definition.history);
  warnWhenStale(measured, assembly);
  return measured;
}

const byId = kept(
  (indicators: readonly IndicatorMeta[]): ReadonlyMap<string, IndicatorMeta> =>
    new Map(indicators.toReversed().map((meta) => [meta.id, meta])),
);

/** An indicator with what is published of it, its breaks, and the decimals its values are printed with: its own, else none for counts and one for the rest. */
export const measuredOf = kept(
  (meta: IndicatorMeta, published: PublishedIndicator, history: History): Measured => ({
    meta,
    published,
    breaks: namedBreaks(meta, history),
    decimals: meta.display?.decimals ?? (meta.measure === 'count' ? 0 : 1),
  }),
);

/** The age group of an indicator's headline series: all ages where it has them, else its first (10 to 17 for youth justice). */
export function headlineAge({ meta }: Measured): string {
  return meta.age_bands.includes('all') ? 'all' : (meta.age_bands[0] ?? 'all');
}

/** Area codes of `own,lgas,upper,compare,ward,E06000016,Rutland`, each once, in the order given; reports codes and names that are not in areas.csv, and is undefined where there are some. */
export function areaCodesAsked(list: string, place: Place | undefined, assembly: Assembly): string[] | undefined {
  const { model } = assembly;
  const groups: ReadonlyMap<string, () => readonly string[]> = new Map([
    ['own', () => ownAreas(assembly)],
    ['lgas', () => model.content.area.local_government_areas],
    [
      'upper',
      () =>
        [...model.areas.values()].filter((area) => area.parent === model.content.area.main).map((area) => area.code),
    ],
    ['compare', () => model.compare.map((area) => area.code)],
    ...SMALL_AREAS.map((type) => [type, () => ofType(type, assembly)] as const),
  ]);
  const parts = listedAreas(list, model.areas).map((part) => {
    const code = groups.get(part)?.() ?? areaCode(part, [...groups.keys()], place, assembly);
    return typeof code === 'string' ? [code] : code;
  });
  const found = parts.filter((codes) => codes !== undefined);
  return found.length < parts.length ? undefined : [...new Set(found.flat())];
}

/** The areas of a group that every edition has: own, lgas. */
export const areaCodes = (group: 'own' | 'lgas', place: Place | undefined, assembly: Assembly): string[] =>
  areaCodesAsked(group, place, assembly) ?? [];

/**
 * The areas whose figures an edition shows as its own: that of its variant. Where that groups several and no indicator has figures of it, each of those that the edition covers.
 */
export function ownAreas({
  model: { variant, own, covered },
  published,
}: Pick<Assembly, 'model' | 'published'>): string[] {
  const isOnlyAGroup = (): boolean =>
    [...published.values()].every(({ series }) => series.every(({ area }) => area !== own.code));
  return variant !== null && covered.length > 1 && isOnlyAGroup() ? covered.map(({ code }) => code) : [own.code];
}

/** Kinds of area that there are too many of to name. */
export const SMALL_AREAS = ['ward', 'lsoa'] as const;

/** Every area of a kind inside the area of the publication. */
function ofType(type: string, { model: { areas, own } }: Assembly): readonly string[] {
  const isInside = (code: string | undefined): boolean =>
    code !== undefined && (code === own.code || isInside(areas.get(code)?.parent));
  return [...areas.values()].filter((area) => area.type === type && isInside(area.code)).map(({ code }) => code);
}

/** The code of an area that is written as such or by its whole name; one that is unknown, or a name of several, is reported. Code: token/unknown. */
export function areaCode(
  text: string,
  groups: readonly string[],
  place: Place | undefined,
  assembly: Assembly,
): string | undefined {
  const [area, ...others] = areasNamed(text, assembly.model.areas);
  if (area && others.length === 0) return area.code;
  if (!area) reportUnknownArea(text, groups, place, assembly);
  else {
    const all = [area, ...others].map((one) => `${one.code} (${areaLabel(one)})`);
    report(assembly, 'token/unknown', place, `"${text}" is the name of ${all.length} areas.`, {
      fix: `Write the code of the one that is meant: ${all.join(', ')}.`,
    });
  }
  return undefined;
}

/** Says that a code is not in data/areas.csv; whoever wrote nearly an area's name is told its code. */
function reportUnknownArea(
  code: string,
  groups: readonly string[],
  place: Place | undefined,
  assembly: Assembly,
): void {
  const areas = [...assembly.model.areas.values()];
  const named = areaMeant(code, areas);
  const hint = named
    ? ` Write the code of ${named.name}: ${named.code}.`
    : didYouMean(code, [...groups, ...areas.map((area) => area.code)]);
  const also = groups.length === 0 ? '' : `, or one of ${groups.join(', ')}`;
  report(assembly, 'token/unknown', place, `There is no area "${code}".${hint}`, {
    fix: `Write the code or the name of an area of data/areas.csv${also}.`,
    example: named?.code,
  });
}

/** What one line of figures is asked by. `type` is the kind of period; without sex and category everybody and all categories together are meant. */
export interface Wanted {
  readonly area: string;
  readonly age: string;
  readonly sex?: string | undefined;
  readonly category?: string | undefined;
  readonly type: string;
}

/** The series of each area and group, and the points that were asked for, sorted once for each indicator: every figure, card and token asks for some. */
interface Index {
  readonly series: ReadonlyMap<string, readonly PublishedSeries[]>;
  readonly points: Map<string, readonly PublishedPoint[]>;
}

const INDEXES = new WeakMap<PublishedIndicator, Index>();

/** A line of figures as one text, to keep things by. */
export const keyOf = ({ area, age, sex = 'persons', category = '', type }: Wanted): string =>
  `${area}\n${age}\n${sex}\n${category}\n${type}`;

function indexOf(published: PublishedIndicator): Index {
  const known = INDEXES.get(published);
  if (known) return known;
  const series = grouped(published.series, (one) =>
    keyOf({ area: one.area, age: one.age, sex: one.sex, category: one.category, type: '' }),
  );
  const index = { series, points: new Map() };
  INDEXES.set(published, index);
  return index;
}

/** The points of one area, group and kind of period, oldest first. Empty when there are none. */
export function pointsOf(published: PublishedIndicator, wanted: Wanted): readonly PublishedPoint[] {
  const index = indexOf(published);
  const key = keyOf(wanted);
  const known = index.points.get(key);
  if (known) return known;
  const points = (index.series.get(keyOf({ ...wanted, type: '' })) ?? [])
    .flatMap((series) => series.points)
    .filter(({ period }) => period.type === wanted.type)
    .sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
  index.points.set(key, points);
  return points;
}

/** The latest point, or the one of a period given by its text or label. */
export function pointOf(
  published: PublishedIndicator,
  wanted: Wanted,
  period: string | undefined,
): PublishedPoint | undefined {
  const points = pointsOf(published, wanted);
  return period === undefined
    ? points.at(-1)
    : points.find((point) => point.period.text === period || point.period.label === period);
}
