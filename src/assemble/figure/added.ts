import type { Added, AreaFigure, Measured as MeasuredForCharts, NotAdded } from '../../charts/adds.ts';
import type { ChartKind } from '../../charts/kind.ts';
import { CHART_KINDS } from '../../charts/kinds.ts';
import { multiplierOf } from '../../indicators/settle-value.ts';
import type { Assembly } from '../assembly.ts';
import { label } from '../label.ts';
import { comparisonOf } from './comparison.ts';
import { whyHidden } from './made-table.ts';
import { headlineAge, type Measured, pointOf } from './selection.ts';
import { type Plotted, placeName } from './series.ts';

/** What a figure of areas is asked beside its areas, for a kind of chart that makes more of them. */
export interface AskedBeside {
  readonly benchmark: string | undefined;
  readonly by: Measured | undefined;
  readonly groups: number | undefined;
  readonly most: 'highest' | 'lowest' | undefined;
}

/** Into so many groups areas are put where nothing else is said. */
const GROUPS = 5;

/** What the kind of chart makes of a figure of areas; undefined of a kind that shows a value for each and nothing else. */
export function addedTo(
  plotted: Plotted,
  measured: Measured,
  { benchmark, by, groups = GROUPS, most }: AskedBeside,
  assembly: Assembly,
): Added | NotAdded | undefined {
  const { adds }: ChartKind = CHART_KINDS[plotted.kind];
  if (!adds) return undefined;
  const [target] = plotted.beside;
  const points = plotted.series[0]?.points ?? [];
  const compared = plotted.areas.map((code, index) => {
    const [group, point] = [plotted.groups[0], points[index]];
    if (benchmark === undefined || !group || !point) return undefined;
    return comparisonOf(measured, { area: code, ...group, type: plotted.type }, point, assembly.model.areas, benchmark);
  });
  const figure: AreaFigure = {
    areas: plotted.areas.map((code, index) => {
      const { tile, outline } = assembly.model.areas.get(code) ?? {};
      const beside = compared[index]?.significance;
      const area = { code, name: placeName(code, assembly), point: points[index], tile, outline };
      return beside === undefined ? area : { ...area, beside };
    }),
    comparedBy: compared.find((one) => one !== undefined)?.method,
    of: measuredForCharts(measured),
    target: target && benchmark !== undefined ? { name: placeName(benchmark, assembly), point: target } : undefined,
    by: by && {
      ...measuredForCharts(by),
      areas: plotted.areas.map((code) => ({
        code,
        name: placeName(code, assembly),
        point: latestOf(by, code),
      })),
    },
    groups,
    highestFirst: (most ?? (by?.meta.measure === 'rank' ? 'lowest' : 'highest')) === 'highest',
    ...wordsFor(assembly),
  };
  return adds(figure);
}

/** The latest figure of an area: what areas are ranked by is not measured every year. */
export function latestOf(by: Measured, area: string): ReturnType<typeof pointOf> {
  return pointOf(by.published, { area, age: headlineAge(by), type: by.meta.period.type }, undefined);
}

/** An indicator as kinds of charts know it. */
export const measuredForCharts = ({ meta, decimals }: Measured): MeasuredForCharts => ({
  name: meta.short_label,
  measure: meta.measure,
  multiplier: multiplierOf(meta),
  unit: meta.unit,
  base: meta.denominator?.name ?? '',
  decimals,
});

/** The words that kinds of charts print. */
export const wordsFor = (assembly: Assembly): Pick<AreaFigure, 'word' | 'whyHidden'> => ({
  word: (key, slots) => label(assembly.kit.labels, key, slots),
  whyHidden: (areas, of) => whyHidden(areas, of, assembly),
});
