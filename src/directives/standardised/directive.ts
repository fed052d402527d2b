import type { Assembly } from '../../assemble/assembly.ts';
import { type Found, type NotFound, printMade, type Used } from '../../assemble/figure/made-table.ts';
import { pointOf } from '../../assemble/figure/selection.ts';
import { placeName } from '../../assemble/figure/series.ts';
import { ageInWords } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import { HIDDEN_SYMBOLS } from '../../disclosure/published.ts';
import { directlyStandardisedRate } from '../../indicators/directly-standardised-rate.ts';
import { numberText } from '../../indicators/display-number.ts';
import { indirectlyStandardisedRatio } from '../../indicators/indirectly-standardised-ratio.ts';
import { multiplierOf } from '../../indicators/settle-value.ts';
import { standardWeights } from '../../indicators/standard-weights.ts';
import { area, choice, optional, preset } from '../attribute.ts';
import { leaf } from '../define.ts';
import { BY_AREA, columnsOf, type Sample, sampleByArea, unsuited } from '../made.ts';
import { type Bound, countOf, overRange, type Part, type Result, whyNot } from './age-groups.ts';

/** Rates that do not depend on how old the people of an area are. */
export const part = leaf({
  name: 'standardised',
  summary: 'rates of areas standardised by age, directly or as a ratio to another area, from the rows by age group',
  attributes: {
    indicator: BY_AREA.indicator,
    areas: BY_AREA.areas,
    kind: preset(
      choice(['rate', 'ratio']),
      'rate',
      'a directly standardised rate, or an indirectly standardised ratio',
    ),
    reference: optional(area, 'the area whose rates a ratio goes by', "the indicator's benchmark"),
    period: BY_AREA.period,
    period_type: BY_AREA.period_type,
    id: BY_AREA.id,
  },
  run(asked, call, assembly) {
    const { indicator: measured, kind } = asked;
    const bands = standardWeights(measured.meta.age_bands);
    const reference = asked.reference ?? measured.meta.benchmark?.area;
    if (!bands) {
      const message = `"${measured.meta.id}" has no age groups that follow each other and end where those of the standard population do.`;
      unsuited(
        message,
        'Add rows by age groups of five years, or of several times five, to its CSV file.',
        call,
        assembly,
      );
      return [];
    }
    if (kind === 'ratio' && reference === undefined) {
      unsuited(
        `"${measured.meta.id}" has no benchmark to go by.`,
        'Add reference= and the code of an area.',
        call,
        assembly,
      );
      return [];
    }
    const sample = sampleByArea(
      { ...asked, age: bands.bands[0], sex: undefined, category: undefined },
      ['crude_rate', 'count'],
      call,
      assembly,
    );
    if (!sample) return [];
    const { labels } = assembly.kit;
    const all = (code: string) => bands.bands.map((age) => ({ age, point: bandOf(sample, code, age) }));
    const rows = sample.named.map(({ area: code, name }) => ({ name, parts: all(code) }));
    const beside = kind === 'ratio' ? all(reference ?? '') : [];
    const points = [...rows.flatMap(({ parts }) => parts), ...beside].flatMap(({ point }) => point ?? []);
    const span = ageSpan(bands.bands, assembly);
    const used: Used = { measured, points };
    const slots = { measure: measured.meta.label, span, period: points[0]?.period.label ?? '' };
    const table = { rows, beside, weights: bands.weights, span, reference: placeName(reference ?? '', assembly) };
    const made = {
      used: [used],
      caption: label(labels, `standardised.caption.${kind}`, { ...slots, reference: table.reference }),
      result: kind === 'rate' ? rates(table, sample, assembly) : ratios(table, sample, assembly),
    };
    return printMade(made, { id: asked.id, source: call.source }, assembly);
  },
});

interface Table {
  readonly rows: readonly { readonly name: string; readonly parts: readonly Part[] }[];
  readonly beside: readonly Part[];
  readonly weights: readonly number[];
  readonly span: string;
  readonly reference: string;
}

const bandOf = ({ measured: { published }, plotted: { type }, period }: Sample, area: string, age: string) =>
  pointOf(published, { area, age, type }, period);

/** The ages from the first band to the last. */
function ageSpan(bands: readonly string[], { kit: { labels } }: Assembly): string {
  const [from, last] = [bands[0]?.split(/[-+]/)[0] ?? '0', bands.at(-1) ?? ''];
  if (!last.endsWith('+')) return ageInWords(`${from}-${last.split('-')[1]}`, labels);
  return from === '0' ? ageInWords('all', labels) : ageInWords(`${from}+`, labels);
}

function rates({ rows, weights, span }: Table, sample: Sample, assembly: Assembly): Found | NotFound {
  const multiplier = multiplierOf(sample.measured.meta);
  const { labels } = assembly.kit;
  const found = rows.map(({ name, parts }) => {
    const why = whyNot(parts, assembly);
    const populations = parts.map(({ point }) => point?.denominator ?? null);
    const result = overRange((bound) =>
      directlyStandardisedRate({ counts: parts.map((one) => countOf(one, bound)), populations, weights, multiplier }),
    );
    return { name, parts, result, why: why ?? label(labels, 'standardised.few') };
  });
  return tableOf(found, sample, assembly, 'rate', [
    label(labels, 'standardised.note.rate', { span, count: weights.length, multiplier: numberText(multiplier, 0) }),
  ]);
}

function ratios({ rows, beside, reference }: Table, sample: Sample, assembly: Assembly): Found | NotFound {
  const { labels } = assembly.kit;
  const without = whyNot(beside, assembly);
  if (without !== undefined) return { why: label(labels, 'standardised.why_row', { name: reference, why: without }) };
  const found = rows.map(({ name, parts }) => {
    const why = whyNot(parts, assembly);
    const counts = (bound: Bound) => parts.map((one) => countOf(one, bound));
    const sumOf = (list: readonly (number | null)[]) =>
      list.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0);
    const result = overRange((bound) =>
      indirectlyStandardisedRatio({
        observed: sumOf(counts(bound)),
        populations: parts.map(({ point }) => point?.denominator ?? null),
        referenceCounts: beside.map((one) => countOf(one, 'value')),
        referencePopulations: beside.map(({ point }) => point?.denominator ?? null),
      }),
    );
    return { name, parts, result, why: why ?? label(labels, 'standardised.none_expected') };
  });
  return tableOf(found, sample, assembly, 'ratio', [label(labels, 'standardised.note.ratio', { reference })]);
}

interface Row {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly result: Result | undefined;
  readonly why: string;
}

function tableOf(
  rows: readonly Row[],
  { measured, notes }: Sample,
  assembly: Assembly,
  kind: 'rate' | 'ratio',
  about: readonly string[],
): Found | NotFound {
  const { labels } = assembly.kit;
  const why = (row: Row): string => label(labels, 'standardised.why_row', { name: row.name, why: row.why });
  const without = rows.filter(({ result }) => !result);
  if (without.length === rows.length) return { why: without.map(why).join('; ') };
  const text = (value: number): string => numberText(value, Math.max(1, measured.decimals));
  return {
    columns: columnsOf(
      [
        ['area', 'rowHeader', 2],
        [`standardised.${kind}`, 'number'],
        ['limits', 'number', 1.5],
      ],
      assembly,
    ),
    rows: rows.map(({ name, result, parts }) => {
      if (!result) return [name, symbolOf(parts), symbolOf(parts)];
      const [value, lower, upper] = [text(result.value), text(result.lower), text(result.upper)];
      return [name, value, label(labels, 'range', { lower, upper })];
    }),
    notes: [...about, ...without.map(why), ...notes],
    methods: [kind === 'rate' ? 'standardised' : 'standardised_ratio'],
  };
}

/** Hidden where a band is hidden, else not available: too few events, nobody expected, no figure. */
function symbolOf(parts: readonly Part[]): string {
  const isHidden = parts.some(({ point }) => point?.count.kind === 'hidden' && point.count.reason === 'suppressed');
  return HIDDEN_SYMBOLS[isHidden ? 'suppressed' : 'unavailable'];
}
