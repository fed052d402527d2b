import { multiplierOf } from '../../indicators/settle-value.ts';
import type { Assembly } from '../assembly.ts';
import { provenanceOn } from './illustrative.ts';
import { useFigures } from './ledger.ts';
import { sourceLine } from './notes.ts';
import { headlineAge, type Measured } from './selection.ts';
import type { Plotted } from './series.ts';
import { listInWords, lowerFirst } from './words.ts';

/** A figure of one indicator as it is; one of two in the parts of each. */
export const partsOf = (plotted: Plotted, measured: Measured): readonly (readonly [Measured, Plotted])[] =>
  plotted.both?.map((one) => [one, { ...plotted, series: plotted.series.filter(({ of }) => of === one) }] as const) ?? [
    [measured, plotted],
  ];

/** Notes that all figures of a chart are printed, of each of its indicators. */
export function useAllFigures(measured: Measured, plotted: Plotted, assembly: Assembly): void {
  for (const [one, part] of partsOf(plotted, measured)) useFigures(one, part, assembly);
}

/** The sources of a chart's indicators, each once: between them no full stop stands. */
export const sourcesLine = (indicators: readonly Measured[], assembly: Assembly): string => {
  const lines = [...new Set(indicators.map((one) => sourceLine(one, assembly)))];
  return lines.map((line, at) => (at === lines.length - 1 ? line : line.replace(/\.$/, ''))).join('; ');
};

/** The same of what a chart shows. */
export const sourcesOf = (measured: Measured, { both }: Plotted, assembly: Assembly): string =>
  sourcesLine(both ?? [measured], assembly);

/** The downloads of a chart's indicators. */
export const filesOf = (measured: Measured, { both }: Plotted, assembly: Assembly) =>
  (both ?? [measured]).flatMap(({ meta }) => assembly.tables.get(meta.id) ?? []);

/**
 * Two indicators as one, for the words around them: both names, the caveats of both, no more decimals than either is printed with, and made up as soon as one
 * is. Its series are those of the first: figures are looked for in each of the two.
 */
export function pairOf(first: Measured, second: Measured, { kit: { labels } }: Assembly): Measured {
  const both = [first, second];
  const named = (name: (one: Measured) => string): string =>
    listInWords([name(first), lowerFirst(name(second))], labels);
  const provenance = provenanceOn(both.map(({ published }) => published.provenance)) ?? 'local';
  return {
    ...first,
    decimals: Math.min(...both.map(({ decimals }) => decimals)),
    published: { ...first.published, provenance },
    meta: {
      ...first.meta,
      label: named(({ meta }) => meta.label),
      short_label: named(({ meta }) => meta.short_label),
      caveats: [...new Set(both.flatMap(({ meta }) => meta.caveats))],
      unusual_periods: both.flatMap(({ meta }) => meta.unusual_periods ?? []),
    },
  };
}

/** What of two indicators is not alike, in words, so that one axis cannot hold them both; undefined where one can. */
export function unlike(first: Measured, second: Measured, type: string): string | undefined {
  const [one, other] = [first.meta, second.meta];
  if (one.measure !== other.measure)
    return `one is a ${one.measure.replaceAll('_', ' ')}, the other a ${other.measure.replaceAll('_', ' ')}`;
  if (!isSameUnit(one.unit, other.unit)) return `one is ${one.unit}, the other ${other.unit}`;
  if (multiplierOf(one) !== multiplierOf(other))
    return `one is multiplied by ${multiplierOf(one)}, the other by ${multiplierOf(other)}`;
  if (headlineAge(first) !== headlineAge(second))
    return `one is of the ages ${headlineAge(first)}, the other of ${headlineAge(second)}`;
  const types: readonly string[] = [other.period.type, ...other.period.other_types];
  if (!types.includes(type))
    return `one is shown by ${type.replaceAll('_', ' ')}, the other has ${types.join(', ').replaceAll('_', ' ')}`;
  return undefined;
}

/** Whether two units say the same, whatever their capitals and spaces. */
export const isSameUnit = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (unit: string): string => unit.trim().toLowerCase().replaceAll(/\s+/g, ' ');
