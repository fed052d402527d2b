import type { Assembly } from '../../assemble/assembly.ts';
import { type Found, type NotFound, printMade, shownNumber, whyHidden } from '../../assemble/figure/made-table.ts';
import { type Measured, pointOf } from '../../assemble/figure/selection.ts';
import { label } from '../../assemble/label.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import { numberText } from '../../indicators/display-number.ts';
import { type QuantileRate, rateByQuantile } from '../../indicators/rate-by-quantile.ts';
import { multiplierOf } from '../../indicators/settle-value.ts';
import { type SlopeIndex, slopeIndex } from '../../indicators/slope-index.ts';
import { choice, indicator, optional, preset, required, whole } from '../attribute.ts';
import { leaf } from '../define.ts';
import { BY_AREA, columnsOf, pointsIn, type Sample, sampleByArea } from '../made.ts';

/** Fewer groups do not bear a line. */
const FEWEST_FOR_LINE = 3;

/** Rates of groups of areas, from the most to the least deprived, and how steep they are. */
export const part = leaf({
  name: 'quantiles',
  summary: 'rates of fifths of areas by deprivation, with the slope and the relative index of inequality',
  attributes: {
    ...BY_AREA,
    by: required(indicator, 'the indicator that ranks the areas, such as a score of deprivation'),
    groups: preset(whole(2), '5', 'how many groups'),
    most: optional(
      choice(['highest', 'lowest']),
      'which of its values are the most deprived',
      '`highest`; of a rank `lowest`',
    ),
  },
  run(asked, call, assembly) {
    const sample = sampleByArea(asked, ['crude_rate', 'proportion'], call, assembly);
    if (!sample) return [];
    const { by, groups } = asked;
    const most = asked.most ?? (by.meta.measure === 'rank' ? 'lowest' : 'highest');
    const scores = sample.named.map(({ area, name }) => ({ name, point: latestScore(by, area) }));
    const known = scores.flatMap(({ point }) => point ?? []);
    const { labels } = assembly.kit;
    const made = {
      used: [
        { measured: sample.measured, points: pointsIn(sample) },
        { measured: by, points: known },
      ],
      caption: label(labels, 'quantiles.caption', { subject: sample.subject, by: by.meta.short_label }),
      result: byQuantile(sample, scores, { by, groups, highestFirst: most === 'highest' }, assembly),
    };
    return printMade(made, { id: asked.id, source: call.source }, assembly);
  },
});

interface Ranking {
  readonly by: Measured;
  readonly groups: number;
  readonly highestFirst: boolean;
}

/** The latest score of an area: deprivation is not measured every year. */
function latestScore({ meta, published }: Measured, area: string): PublishedPoint | undefined {
  return pointOf(published, { area, age: meta.age_bands[0] ?? 'all', type: meta.period.type }, undefined);
}

function byQuantile(
  { named, measured, notes }: Sample,
  scores: readonly { readonly name: string; readonly point: PublishedPoint | undefined }[],
  { by, groups, highestFirst }: Ranking,
  assembly: Assembly,
): Found | NotFound {
  const { labels } = assembly.kit;
  const hidden = whyHidden(named, 'count', assembly) ?? whyHidden(scores, 'value', assembly);
  if (hidden !== undefined) return { why: hidden };
  const { meta, decimals } = measured;
  const found = rateByQuantile({
    areas: named.map(({ point }, i) => ({
      score: shownNumber(scores[i]?.point, 'value'),
      count: shownNumber(point, 'count'),
      denominator: point?.denominator ?? null,
    })),
    groups,
    highestFirst,
    measure: meta.measure === 'proportion' ? 'proportion' : 'crude_rate',
    multiplier: multiplierOf(meta),
  });
  if (found.status === 'missing') return { why: label(labels, 'made.why.no_denominator') };
  if (found.status === 'error') return { why: label(labels, 'quantiles.too_few', { areas: named.length, groups }) };
  const line = lineThrough(found.quantiles);
  const text = (value: number): string => numberText(value, decimals);
  return {
    sentence: line && slopeInWords(line, measured, assembly),
    columns: columnsOf(
      [
        ['quantiles.group', 'rowHeader', 2],
        ['quantiles.areas', 'number'],
        ['count', 'number'],
        [`measure.${meta.measure}`, 'number'],
        ['limits', 'number', 1.5],
      ],
      assembly,
    ),
    rows: found.quantiles.map(({ quantile, areas, count, value, lower, upper }) => [
      groupName(quantile, groups, assembly),
      numberText(areas, 0),
      numberText(count, 0),
      text(value),
      label(labels, 'range', { lower: text(lower), upper: text(upper) }),
    ]),
    notes: [
      label(labels, 'quantiles.note', {
        areas: named.length,
        groups,
        by: by.meta.label,
        period: scores[0]?.point?.period.label ?? '',
      }),
      ...(line ? [label(labels, 'quantiles.note_slope')] : []),
      ...notes,
    ],
    methods: line ? ['quantiles', 'slope_index'] : ['quantiles'],
  };
}

function groupName(quantile: number, groups: number, { kit: { labels } }: Assembly): string {
  const key = quantile === 1 ? 'first' : quantile === groups ? 'last' : 'other';
  return label(labels, `quantiles.name.${key}`, { quantile });
}

/** From the least deprived group, at rank 0, to the most deprived one. Undefined of too few groups. */
function lineThrough(rates: readonly QuantileRate[]): SlopeIndex | undefined {
  if (rates.length < FEWEST_FOR_LINE) return undefined;
  const groups = rates
    .toReversed()
    .map(({ denominator, value, lower, upper }) => ({ population: denominator, value, lower, upper }));
  const found = slopeIndex({ groups });
  return found.status === 'ok' ? found : undefined;
}

function slopeInWords(line: SlopeIndex, { decimals, meta }: Measured, { kit: { labels } }: Assembly): string {
  const text = (value: number): string => numberText(value, decimals);
  const range = (lower: number, upper: number, decimals: number): string =>
    label(labels, 'range', { lower: numberText(lower, decimals), upper: numberText(upper, decimals) });
  const slots = {
    unit: meta.unit,
    most: text(line.atLast),
    least: text(line.atFirst),
    slope: text(line.slope),
    limits: range(line.slopeLower, line.slopeUpper, decimals),
  };
  const { ratio, ratioLower, ratioUpper } = line;
  const ofRatio =
    ratio === null || ratioLower === null || ratioUpper === null
      ? []
      : [label(labels, 'quantiles.ratio', { ratio: numberText(ratio, 1), limits: range(ratioLower, ratioUpper, 1) })];
  const unclear = line.slopeLower <= 0 && line.slopeUpper >= 0 ? [label(labels, 'quantiles.unclear')] : [];
  return [label(labels, 'quantiles.slope', slots), ...ofRatio, ...unclear].join(' ');
}
