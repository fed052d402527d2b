import { type Assembly, report } from '../../assemble/assembly.ts';
import { type Found, type NotFound, printMade, shownNumber, whyHidden } from '../../assemble/figure/made-table.ts';
import { type Measured, pointOf } from '../../assemble/figure/selection.ts';
import { placeName } from '../../assemble/figure/series.ts';
import { inTable } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import { numberText } from '../../indicators/display-number.ts';
import { funnelPlace } from '../../indicators/funnel-place.ts';
import { possibleCounts } from '../../indicators/rounded-count.ts';
import { multiplierOf } from '../../indicators/settle-value.ts';
import { area, optional } from '../attribute.ts';
import { leaf } from '../define.ts';
import { BY_AREA, columnsOf, pointsIn, type Sample, sampleByArea } from '../made.ts';

/** From this share of areas outside the wider limits on, a funnel says little (indicator methods, section 10). */
const MOST = 0.5;

/** A funnel plot in numbers: each area beside the rate of all, by the chance that its size leaves. */
export const part = leaf({
  name: 'funnel',
  summary: 'a funnel plot as a table: which areas lie outside what chance explains, given their size',
  attributes: {
    ...BY_AREA,
    benchmark: optional(area, 'the area whose figure is the target', 'all the areas together'),
  },
  run(asked, call, assembly) {
    const sample = sampleByArea(asked, ['crude_rate', 'proportion'], call, assembly);
    if (!sample) return [];
    const beside = asked.benchmark;
    const whole = sample.named[0];
    const wanted = { age: 'all', ...sample.plotted.groups[0], area: beside ?? '', type: sample.plotted.type };
    const target = beside === undefined ? undefined : pointOf(sample.measured.published, wanted, sample.period);
    if (beside !== undefined && (!target || !whole)) {
      const message = `There is no figure of "${sample.measured.meta.id}" for ${placeName(beside, assembly)} in ${sample.period}.`;
      report(assembly, 'chart/no-data', call.placeOf('benchmark'), message);
      return [];
    }
    const made = {
      used: [{ measured: sample.measured, points: [...pointsIn(sample), ...(target ? [target] : [])] }],
      caption: label(assembly.kit.labels, 'funnel.caption', { subject: sample.subject }),
      result: funnel(sample, target && { point: target, name: placeName(beside ?? '', assembly) }, assembly),
    };
    return printMade(made, { id: asked.id, source: call.source }, assembly);
  },
});

interface Target {
  readonly point: PublishedPoint;
  readonly name: string;
}

function funnel(sample: Sample, beside: Target | undefined, assembly: Assembly): Found | NotFound {
  const { labels } = assembly.kit;
  const { named, measured } = sample;
  const hidden = beside ? whyHidden([beside], 'value', assembly) : whyHidden(named, 'count', assembly);
  if (hidden !== undefined) return { why: hidden };
  const target = beside ? shownNumber(beside.point, 'value') : together(sample);
  if (target === null) return { why: label(labels, 'made.why.no_denominator') };
  const rows = named.map(({ name, point }) => ({
    name,
    point,
    place: point ? placeOf(point, target, measured) : undefined,
  }));
  const count = (...places: readonly string[]): number =>
    rows.filter(({ place }) => place && places.includes(place)).length;
  const [wide, usual] = [count('high_998', 'low_998'), count('high_95', 'low_95')];
  const value = numberText(target, measured.decimals);
  const slots = { value, unit: measured.meta.unit, count: rows.length, wide, usual };
  return {
    sentence: label(labels, beside ? 'funnel.sentence_beside' : 'funnel.sentence', {
      ...slots,
      name: beside?.name ?? '',
    }),
    columns: columnsOf(
      [
        ['area', 'rowHeader', 2],
        ['count', 'number'],
        [`measure.${measured.meta.measure}`, 'number'],
        ['funnel.place', 'text', 3],
      ],
      assembly,
    ),
    rows: rows.map(({ name, point, place }) => [
      name,
      point ? inTable(point, 'count', 0) : '[x]',
      point ? inTable(point, 'value', measured.decimals) : '[x]',
      label(labels, `funnel.class.${place ?? 'none'}`),
    ]),
    notes: [
      label(labels, 'funnel.note', { count: rows.length }),
      ...(wide > MOST * rows.length ? [label(labels, 'funnel.overdispersed')] : []),
      ...sample.notes,
    ],
    methods: ['funnel'],
  };
}

/** The rate of all areas together: all events over all people. */
function together({ named, measured: { meta } }: Sample): number | null {
  let [events, people] = [0, 0];
  for (const { point } of named) {
    const [count, denominator] = [shownNumber(point, 'count'), point?.denominator ?? null];
    if (count === null || denominator === null) return null;
    events += count;
    people += denominator;
  }
  return people > 0 ? (multiplierOf(meta) * events) / people : null;
}

/** By the source's own limits where it gives both, else by those of the count; of a rounded count by each that it may stand for. */
function placeOf(point: PublishedPoint, target: number, { meta }: Measured): string | undefined {
  const { lower, upper, lower998, upper998, limits, denominator } = point;
  const count = shownNumber(point, 'count');
  const scale = {
    denominator,
    target,
    measure: meta.measure === 'proportion' ? 'proportion' : 'crude_rate',
    multiplier: multiplierOf(meta),
  } as const;
  if (limits.includes('published') && lower !== null && upper !== null && lower998 !== null && upper998 !== null)
    return funnelPlace({
      ...scale,
      count,
      limits: { usual: { lower, upper }, wide: { lower: lower998, upper: upper998 } },
    });
  if (count === null) return undefined;
  const { low, high } = possibleCounts(count, point.flags);
  const places = [low, high].map((possible) => funnelPlace({ ...scale, count: possible }));
  return places[0] === places[1] ? places[0] : 'cannot_be_said';
}
