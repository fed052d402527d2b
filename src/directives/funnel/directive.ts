import { type Assembly, report } from '../../assemble/assembly.ts';
import { measuredForCharts, wordsFor } from '../../assemble/figure/added.ts';
import { type Found, type NotFound, printMade } from '../../assemble/figure/made-table.ts';
import { pointOf } from '../../assemble/figure/selection.ts';
import { placeName } from '../../assemble/figure/series.ts';
import { lowerFirst, upperFirst } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import { adds } from '../../charts/kinds/funnel/adds.ts';
import { CHART_KINDS } from '../../charts/kinds.ts';
import { inTable } from '../../disclosure/in-table.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import { shownNumber } from '../../disclosure/shown-number.ts';
import { roundHalfAway } from '../../indicators/display-number.ts';
import { area, optional } from '../attribute.ts';
import { leaf } from '../define.ts';
import { BY_AREA, columnsOf, pointsIn, type Sample, sampleByArea } from '../made.ts';
import { HEADLINE, withHeadline } from '../own-headline.ts';

/** A funnel plot: each area beside the rate of all, by the chance that its size leaves. */
export const part = leaf({
  name: 'funnel',
  summary: 'a funnel plot with its table: which areas lie outside what chance explains, given their size',
  attributes: {
    ...BY_AREA,
    benchmark: optional(area, 'the area whose figure is the target', 'all the areas together'),
    ...HEADLINE,
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
      result: withHeadline(
        funnel(sample, target && { point: target, name: placeName(beside ?? '', assembly) }, assembly),
        asked.headline,
        sample,
        call,
        assembly,
      ),
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
  const { named, measured, plotted, period, subject } = sample;
  const { meta, decimals } = measured;
  const added = adds({
    areas: named.map(({ area, ...one }) => ({ ...one, code: area })),
    of: measuredForCharts(measured),
    target: beside,
    ...wordsFor(assembly),
  });
  if ('why' in added) return added;
  const own = named.findIndex(({ area }) => area === assembly.model.own.code);
  const values = named.map(({ point }) => shownNumber(point, 'value'));
  const { says = '', headlines = [] } = added;
  const opening = label(labels, 'made.alt', { chart: CHART_KINDS.funnel.word, of: lowerFirst(subject) });
  const alts = [says, ''].map((words) =>
    [opening, words, label(labels, 'alt_data')].filter((text) => text !== '').join(' '),
  );
  return {
    sentence: says,
    columns: [
      ...columnsOf(
        [
          ['area', 'rowHeader', 2],
          ['count', 'number'],
          [`measure.${meta.measure}`, 'number'],
        ],
        assembly,
      ),
      ...added.columns.map(({ label: text, kind, width }) => ({ label: text, kind, width })),
    ],
    rows: named.map(({ name, point }, index) => [
      name,
      inTable(point, 'count', 0),
      inTable(point, 'value', decimals),
      ...added.columns.map(({ cells }) => cells[index] ?? ''),
    ]),
    notes: [...added.notes, ...sample.notes],
    methods: ['funnel'],
    drawn: {
      headlines,
      subtitle: subject,
      alts,
      chart: {
        kind: 'funnel',
        categories: named.map(({ name }) => name),
        series: [
          {
            name: period,
            points: values.map((value) => (value === null ? null : { value: roundHalfAway(value, decimals) })),
          },
        ],
        valueTitle: upperFirst(meta.unit),
        decimals,
        benchmark: undefined,
        breaks: plotted.breaks,
        own: own < 0 ? undefined : own,
        ...added.draws,
      },
    },
  };
}
