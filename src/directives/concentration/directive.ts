import type { Assembly } from '../../assemble/assembly.ts';
import { type Found, type NotFound, printMade, whyHidden } from '../../assemble/figure/made-table.ts';
import { label } from '../../assemble/label.ts';
import { sum } from '../../core/sum.ts';
import { shownNumber } from '../../disclosure/shown-number.ts';
import { concentration } from '../../indicators/concentration.ts';
import { concentrationCurve } from '../../indicators/concentration-curve.ts';
import { numberText } from '../../indicators/display-number.ts';
import { howMany } from '../../indicators/how-many.ts';
import { preset, whole } from '../attribute.ts';
import { leaf } from '../define.ts';
import { BY_AREA, columnsOf, pointsIn, type Sample, sampleByArea } from '../made.ts';
import { curveOf } from './curve.ts';

/** Fewer areas make no curve: their shares are read off the table. */
const FEWEST_DRAWN = 5;

/** How far events are concentrated in few areas. Where a count is hidden there is nothing but why: each point of the curve would be a sum with it. */
export const part = leaf({
  name: 'concentration',
  summary:
    'how far events are concentrated in few areas: share of the top areas, the Gini index, and of five areas or more the curve',
  attributes: { ...BY_AREA, top: preset(whole(1), '10', 'how many per cent of the areas are the top ones') },
  run(asked, call, assembly) {
    const sample = sampleByArea(asked, ['count', 'crude_rate', 'proportion'], call, assembly);
    if (!sample) return [];
    const made = {
      used: [{ measured: sample.measured, points: pointsIn(sample) }],
      caption: label(assembly.kit.labels, 'concentration.caption', { subject: sample.counted }),
      result: shares(sample, asked.top, assembly),
    };
    return printMade(made, { id: asked.id, source: call.source }, assembly);
  },
});

function shares(sample: Sample, topPercent: number, assembly: Assembly): Found | NotFound {
  const { named, notes } = sample;
  const { meta } = sample.measured;
  const { labels } = assembly.kit;
  const hidden = whyHidden(named, 'count', assembly);
  if (hidden !== undefined) return { why: hidden };
  const counts = named.flatMap(({ point }) => shownNumber(point, 'count') ?? []);
  const found = concentration({ counts, topPercent });
  if (found.status !== 'ok') return { why: label(labels, 'concentration.no_areas') };
  const { topSharePercent, gini, giniAdjusted, areasForHalf } = found;
  if (topSharePercent === null || gini === null || areasForHalf === null)
    return { why: label(labels, 'made.why.no_events') };
  const events = numberText(sum(counts), 0);
  const slots = {
    number: howMany(found.areas),
    top: howMany(found.topAreas),
    share: numberText(topSharePercent, 1),
    half: howMany(areasForHalf),
    events,
    things: meta.numerator.name,
  };
  const sentence = [
    label(labels, 'concentration.sentence', slots),
    ...(found.hotspotClaim ? [] : [label(labels, 'concentration.no_hotspot')]),
  ].join(' ');
  // Where chance alone makes some areas have most, a curve would look like a finding.
  const isDrawn = found.hotspotClaim && found.areas >= FEWEST_DRAWN;
  const steps = isDrawn ? concentrationCurve(counts, [found.topAreas, areasForHalf]) : [];
  return {
    sentence,
    columns: columnsOf(
      [
        ['made.measure', 'rowHeader', 3],
        ['made.value', 'number'],
      ],
      assembly,
    ),
    rows: [
      [label(labels, 'concentration.events'), events],
      [label(labels, 'concentration.areas'), String(found.areas)],
      [label(labels, 'concentration.top', { top: found.topAreas, areas: found.areas }), `${slots.share}%`],
      [label(labels, 'concentration.half'), label(labels, 'concentration.k_of_n', { k: areasForHalf, n: found.areas })],
      [label(labels, 'concentration.gini'), numberText(gini, 2)],
      ...(giniAdjusted === null ? [] : [[label(labels, 'concentration.gini_adjusted'), numberText(giniAdjusted, 2)]]),
      ...steps.map(({ areas, sharePercent }) => [
        label(labels, 'concentration.step', { k: areas, n: found.areas }),
        `${numberText(sharePercent, 1)}%`,
      ]),
    ],
    notes: [label(labels, 'concentration.note'), ...notes],
    methods: ['concentration'],
    ...(isDrawn ? { drawn: curveOf(steps, found, { sample, sentence, slots }, assembly) } : {}),
  };
}
