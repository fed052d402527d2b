import type {
  Audit,
  Hidden,
  Published,
  PublishedIndicator,
  PublishedIndicators,
  PublishedPoint,
  PublishedSeries,
} from '../disclosure/published.ts';

/**
 * What an edition publishes, with what the other side's audit found of each indicator that both have. An audit looks at the true counts: what it finds may
 * change when a hidden one does, and that is not told.
 */
export function withAuditsOf(other: PublishedIndicators, own: PublishedIndicators): PublishedIndicators {
  const all = [...own].map(([id, indicator]) => {
    const there = other.get(id);
    const isSame = there === undefined || isSameAudit(there.audit, indicator.audit);
    return [id, isSame ? indicator : { ...indicator, audit: there.audit }] as const;
  });
  return sameOr(own, all);
}

const isSameAudit = (one: Audit | undefined, other: Audit | undefined): boolean =>
  one?.counts === other?.counts && one?.hidden === other?.hidden && one?.exposed === other?.exposed;

/** What was given, where nothing in it is another now. */
const sameOr = (
  own: PublishedIndicators,
  all: readonly (readonly [string, PublishedIndicator])[],
): PublishedIndicators => (all.every(([id, indicator]) => own.get(id) === indicator) ? own : new Map(all));

/**
 * What two editions publish, side by side. A figure that either hides is hidden in both: beside the totals of the one, the number that the other
 * prints could tell what was hidden. So nothing that is made of these can say that a hidden count changed. Where nothing is hidden on the other side
 * alone, the answer is what was given.
 */
export function hiddenOnBoth(
  old: PublishedIndicators,
  now: PublishedIndicators,
): { readonly old: PublishedIndicators; readonly now: PublishedIndicators } {
  return { old: hiddenAs(now, old), now: hiddenAs(old, now) };
}

/** One side with what the other hides hidden as well. */
function hiddenAs(other: PublishedIndicators, own: PublishedIndicators): PublishedIndicators {
  const all = [...own].map(([id, indicator]) => {
    const hidden = hiddenIn(other.get(id)?.series ?? []);
    if (hidden.size === 0) return [id, indicator] as const;
    const series = indicator.series.map((one) => withHidden(one, hidden));
    const isSame = series.every((one, index) => one === indicator.series[index]);
    return [id, isSame ? indicator : { ...indicator, series }] as const;
  });
  return sameOr(own, all);
}

function withHidden(series: PublishedSeries, hidden: ReadonlySet<string>): PublishedSeries {
  const isHidden = (point: PublishedPoint): boolean => hidden.has(pointKey(series, point));
  if (!series.points.some((point) => isHidden(point) && !isProtected(point))) return series;
  const points = series.points.map((point): PublishedPoint => (isHidden(point) ? { ...point, ...NOTHING } : point));
  return { ...series, points };
}

const HIDDEN: Hidden = { kind: 'hidden', reason: 'suppressed' };

/** All of a point that is made of its count. */
const NOTHING = {
  count: HIDDEN,
  value: HIDDEN,
  lower: null,
  upper: null,
  lower998: null,
  upper998: null,
  limits: [],
  range: null,
} as const satisfies Partial<PublishedPoint>;

const hiddenIn = (all: readonly PublishedSeries[]): ReadonlySet<string> =>
  new Set(all.flatMap((series) => series.points.filter(isProtected).map((point) => pointKey(series, point))));

const isSuppressed = (number: Published): boolean => number.kind === 'hidden' && number.reason === 'suppressed';

/** Whether a number of a point is hidden to protect people. */
export const isProtected = ({ count, value }: PublishedPoint): boolean => isSuppressed(count) || isSuppressed(value);

/** What is the same of one point in two editions: whom, where and when it is about. */
export const pointKey = (
  { area, age, sex, category }: PublishedSeries,
  { period }: Pick<PublishedPoint, 'period'>,
): string => [area, age, sex, category, period.type, period.text].join('\n');
