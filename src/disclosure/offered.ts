import type { Observation } from '../indicators/observation.ts';
import type { Areas, AreaType } from '../model/areas.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';

/** Areas that are published only where the metadata asks for it. */
const SMALL: readonly AreaType[] = ['ward', 'lsoa'];

/**
 * Whether an observation may be published at all: the headline kind of period, the age groups that the metadata names and no small areas, or what its key
 * `publish` says instead. What may not is no figure of any output, and nothing is worked out from it.
 */
export function isOffered(
  meta: Pick<IndicatorContent, 'period' | 'age_bands' | 'publish'>,
  { area, period, age }: Pick<Observation, 'area' | 'period' | 'age'>,
  areas: Areas,
): boolean {
  const { age_bands, publish } = meta;
  const kind = areas.get(area)?.type;
  return (
    publishedKinds(meta).includes(period.type) &&
    (publish?.ages ?? age_bands).includes(age) &&
    (publish?.small_areas === true || kind === undefined || !SMALL.includes(kind))
  );
}

/** The kinds of period that are published: the headline one, or those that the metadata names. */
export const publishedKinds = <Kind extends string>({
  period,
  publish,
}: {
  readonly period: { readonly type: Kind };
  readonly publish?: { readonly periods?: readonly Kind[] | undefined } | null | undefined;
}): readonly Kind[] => publish?.periods ?? [period.type];
