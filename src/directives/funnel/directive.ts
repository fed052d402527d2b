import { type Assembly, report } from '../../assemble/assembly.ts';
import { measuredForCharts, wordsFor } from '../../assemble/figure/added.ts';
import { type Found, type NotFound, printMade } from '../../assemble/figure/made-table.ts';
import { pointOf } from '../../assemble/figure/selection.ts';
import { placeName } from '../../assemble/figure/series.ts';
import { inTable } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import { placedBeside } from '../../charts/kinds/funnel/placed.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import { numberText } from '../../indicators/display-number.ts';
import { area, optional } from '../attribute.ts';
import { leaf } from '../define.ts';
import { BY_AREA, columnsOf, pointsIn, type Sample, sampleByArea } from '../made.ts';

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
  const placed = placedBeside({
    areas: named.map(({ area, ...one }) => ({ ...one, code: area })),
    of: measuredForCharts(measured),
    target: beside,
    ...wordsFor(assembly),
  });
  if ('why' in placed) return placed;
  const { target, places, wide, usual, isOverdispersed } = placed;
  const slots = {
    value: numberText(target, measured.decimals),
    unit: measured.meta.unit,
    count: named.length,
    wide,
    usual,
  };
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
    rows: named.map(({ name, point }, index) => [
      name,
      point ? inTable(point, 'count', 0) : '[x]',
      point ? inTable(point, 'value', measured.decimals) : '[x]',
      label(labels, `funnel.class.${places[index] ?? 'none'}`),
    ]),
    notes: [
      label(labels, 'funnel.note', { count: named.length }),
      ...(isOverdispersed ? [label(labels, 'funnel.overdispersed')] : []),
      ...sample.notes,
    ],
    methods: ['funnel'],
  };
}
