import type { NamedPoint } from '../../assemble/figure/made-table.ts';
import type { Measured } from '../../assemble/figure/selection.ts';
import { shownNumber } from '../../disclosure/shown-number.ts';
import { complete } from '../../indicators/complete.ts';
import { type Xmr, xmr } from '../../indicators/xmr.ts';

/** So many periods a range takes at least. */
const FEWEST = 8;
/** Below it the limits of counts mean nothing (indicator methods, section 9). */
const LOWEST_MEAN = 5;

/** A stretch of periods with a range of its own, and why it begins where another ends. */
export interface Stretch {
  readonly from: number;
  readonly through: number;
  readonly found: Xmr;
  readonly why: string | undefined;
}

/** A date of the metadata that does not yet part the series, because too few periods stand before or behind it. */
export interface Waiting {
  readonly period: string;
  readonly why: string;
}

type Rebase = NonNullable<Measured['meta']['rebase']>;

/** The stretches of a series, cut at the dates that the metadata names with a reason; or why none is drawn, by the label that says it. */
export function stretchesOf(
  named: readonly NamedPoint[],
  of: 'value' | 'count',
  rebase: Rebase,
): { readonly stretches: readonly Stretch[]; readonly waiting: readonly Waiting[] } | { readonly why: string } {
  const cuts: { readonly at: number; readonly why: string | undefined }[] = [{ at: 0, why: undefined }];
  const waiting: Waiting[] = [];
  for (const { from, why } of rebase.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const at = named.findIndex(({ point }) => (point?.period.start ?? '') >= from);
    if (at <= 0) continue;
    const isLong = at - (cuts.at(-1)?.at ?? 0) >= FEWEST && named.length - at >= FEWEST;
    if (isLong) cuts.push({ at, why });
    else waiting.push({ period: named[at]?.name ?? '', why });
  }
  const stretches: Stretch[] = [];
  for (const [index, { at, why }] of cuts.entries()) {
    const through = (cuts[index + 1]?.at ?? named.length) - 1;
    const part = named.slice(at, through + 1);
    const found = xmr({ values: part.map(({ point }) => shownNumber(point, of)) });
    if (found.status !== 'ok' || !found.drawn) return { why: 'spc.too_few' };
    if (isTooLow(part, found)) return { why: 'spc.low_mean' };
    stretches.push({ from: at, through, found, why });
  }
  return { stretches, waiting };
}

/** Of counts, or the counts behind rates. */
function isTooLow(named: readonly NamedPoint[], found: Xmr): boolean {
  const counts = complete(named.map(({ point }) => shownNumber(point, 'count')));
  if (!counts) return found.lowMean;
  return counts.reduce((sum, count) => sum + count, 0) / counts.length < LOWEST_MEAN;
}
