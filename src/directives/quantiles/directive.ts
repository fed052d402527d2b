import type { Assembly } from '../../assemble/assembly.ts';
import { latestOf, measuredForCharts, wordsFor } from '../../assemble/figure/added.ts';
import { type Found, type NotFound, printMade } from '../../assemble/figure/made-table.ts';
import type { Measured } from '../../assemble/figure/selection.ts';
import { label } from '../../assemble/label.ts';
import { fittedThrough, groupName, slopeInWords } from '../../charts/kinds/gradient/fitted.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import { numberText } from '../../indicators/display-number.ts';
import { howMany } from '../../indicators/how-many.ts';
import { choice, indicator, optional, preset, required, whole } from '../attribute.ts';
import { leaf } from '../define.ts';
import { BY_AREA, columnsOf, pointsIn, type Sample, sampleByArea } from '../made.ts';

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
    const scores = sample.named.map(({ area, name }) => ({ name, point: latestOf(by, area) }));
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

function byQuantile(
  { named, measured, notes }: Sample,
  scores: readonly { readonly name: string; readonly point: PublishedPoint | undefined }[],
  { by, groups, highestFirst }: Ranking,
  assembly: Assembly,
): Found | NotFound {
  const { labels } = assembly.kit;
  const { word, whyHidden } = wordsFor(assembly);
  const of = measuredForCharts(measured);
  const areas = named.map(({ name, area, point }) => ({ name, code: area, point }));
  const ranks = areas.map((one, i) => ({ ...one, point: scores[i]?.point }));
  const fitted = fittedThrough({
    areas,
    of,
    by: { ...measuredForCharts(by), areas: ranks },
    groups,
    highestFirst,
    word,
    whyHidden,
  });
  if ('why' in fitted) return fitted;
  const { rates, line } = fitted;
  const text = (value: number): string => numberText(value, measured.decimals);
  return {
    sentence: line && slopeInWords(line, of, word),
    columns: columnsOf(
      [
        ['quantiles.group', 'rowHeader', 2],
        ['quantiles.areas', 'number'],
        ['count', 'number'],
        [`measure.${of.measure}`, 'number'],
        ['limits', 'number', 1.5],
      ],
      assembly,
    ),
    rows: rates.map(({ quantile, areas: members, count, value, lower, upper }) => [
      groupName(quantile, groups, word),
      numberText(members, 0),
      numberText(count, 0),
      text(value),
      label(labels, 'range', { lower: text(lower), upper: text(upper) }),
    ]),
    notes: [
      label(labels, 'quantiles.note', {
        number: howMany(named.length),
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
