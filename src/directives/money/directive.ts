import { type Assembly, report } from '../../assemble/assembly.ts';
import { recordsFigure } from '../../assemble/figure/records-figure.ts';
import { label } from '../../assemble/label.ts';
import { moneyInWords } from '../../assemble/words.ts';
import { numberText, roundHalfAway } from '../../indicators/display-number.ts';
import { placeInContent } from '../../model/content-path.ts';
import { id, optional } from '../attribute.ts';
import { type Call, leaf } from '../define.ts';
import { columnsOf } from '../made.ts';
import { stream } from '../named-record.ts';
import { allocationsOf, interventionsOf, type Shares } from './shares.ts';
import { divisionWords, interventionWords, percentOf } from './words.ts';

/** How money is divided. Codes: chart/no-data, template/bad-directive. */
export const part = leaf({
  name: 'money',
  summary: 'a figure of how grants are divided: what of them went to interventions, or the parts of one stream',
  attributes: {
    stream: optional(
      stream,
      'the stream of content/funding.yaml whose parts are shown',
      'what of each Violence Reduction Unit grant went to interventions',
    ),
    id: optional(id, 'its anchor, for links', 'it is numbered'),
  },
  run({ stream: of, id: anchor }, call, assembly) {
    const { streams, intervention_rule: rule } = assembly.model.content.funding;
    const { labels } = assembly.kit;
    const shares = of ? allocationsOf(of, labels) : interventionsOf(streams, labels);
    if (!shares) {
      const message = of
        ? `The stream "${of.id}" has no amount with two parts or more.`
        : 'No Violence Reduction Unit grant has an amount and what of it went to interventions.';
      const fix = of
        ? 'Add "allocations" to the stream.'
        : 'Add "intervention_spend" to the grant in content/funding.yaml.';
      const place = of ? call.placeOf('stream') : placeInContent(assembly.model.content, 'funding');
      report(assembly, 'chart/no-data', place, message, { fix });
      return [];
    }
    const percent = of ? undefined : rule?.percent;
    const said = of ? divisionWords(shares, of, assembly) : interventionWords(shares, percent ?? 0, assembly);
    const isMadeUp = (of ? [of] : streams).some((one) => one.provenance === 'example');
    return figureOf(shares, said, { percent, isMadeUp, id: anchor }, call, assembly);
  },
});

function figureOf(
  { parts, rows }: Shares,
  words: ReturnType<typeof divisionWords>,
  {
    percent,
    isMadeUp,
    id: anchor,
  }: { readonly percent: number | undefined; readonly isMadeUp: boolean; readonly id: string | undefined },
  { source }: Call,
  assembly: Assembly,
) {
  const { labels } = assembly.kit;
  const share = (pounds: number, amount: number): number => roundHalfAway(percentOf(pounds, amount), 1);
  return recordsFigure(
    {
      ...words,
      provenance: isMadeUp ? 'illustrative' : undefined,
      chart: {
        kind: 'money',
        categories: rows.map(({ name }) => name),
        series: parts.map(({ name }, at) => ({
          name,
          points: rows.map(({ amount, of }) => ({ value: share(of[at] ?? 0, amount) })),
        })),
        valueTitle: label(labels, 'money.title'),
        decimals: 1,
        benchmark: percent === undefined ? undefined : { name: label(labels, 'money.line'), value: percent },
        breaks: [],
        own: undefined,
      },
      columns: columnsOf(
        [
          ['money.what', 'rowHeader', 4],
          ['money.amount', 'number', 2],
          ['money.share', 'number', 2],
        ],
        assembly,
      ),
      rows: rows.flatMap(({ name, amount, of }) =>
        of.map((pounds, at) => [
          rows.length > 1 ? `${name}: ${parts[at]?.title}` : (parts[at]?.title ?? ''),
          moneyInWords(pounds),
          `${numberText(share(pounds, amount), 1)}%`,
        ]),
      ),
      source: label(labels, 'money.source'),
      notes: [],
    },
    { id: anchor, source },
    labels,
  );
}
