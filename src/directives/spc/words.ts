import type { Assembly } from '../../assemble/assembly.ts';
import type { Drawn } from '../../assemble/figure/made-figure.ts';
import { placeName } from '../../assemble/figure/series.ts';
import { listInWords, lowerFirst } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import { CHART_KINDS } from '../../charts/kinds.ts';
import { numberText } from '../../indicators/display-number.ts';
import type { XmrPointType } from '../../indicators/xmr-point-type.ts';
import type { Sample } from '../made.ts';
import type { Stretch } from './parts.ts';

/** So many periods are named in the sentence. */
const MOST_NAMED = 6;

/** Mean and ends of a range as they are printed. Nothing that is counted lies below 0. */
export function rangeOf({ found }: Stretch, { measured }: Pick<Sample, 'measured'>) {
  const decimals = Math.max(1, measured.decimals);
  const text = (value: number): string => numberText(value, decimals);
  return { mean: text(found.mean), lower: text(Math.max(0, found.lower)), upper: text(found.upper) };
}

/** The type of each point of the series, from the stretch that it lies in. */
export const typesOf = (stretches: readonly Stretch[]): readonly XmrPointType[] =>
  stretches.flatMap(({ found }) => found.points);

/** Whether a point lies outside of the limits. */
export const isOutside = (type: XmrPointType): boolean => type.startsWith('astronomical');

/** Whether a point stands out within the limits, as part of a run or a trend. */
export const isInRun = (type: XmrPointType): boolean => type !== 'common_cause' && !isOutside(type);

/** What a control chart says: where the range lies, what lies outside of it, and what else stands out. Never that anything is significant (rule M10). */
export function spcWords(
  sample: Sample,
  stretches: readonly Stretch[],
  assembly: Assembly,
): { readonly sentence: string } & Pick<Drawn, 'headlines' | 'alts'> {
  const { labels } = assembly.kit;
  const { named, measured, subject, plotted } = sample;
  const { short_label: short, unit } = measured.meta;
  const types = typesOf(stretches);
  const outside = named.filter((_, i) => isOutside(types[i] ?? 'common_cause'));
  const runs = types.filter(isInRun).length;
  const level = levelOf(sample, stretches, unit, assembly);
  const names = listInWords(
    outside.slice(0, MOST_NAMED).map(({ name }) => name),
    labels,
  );
  const key = outside.length === 0 ? 'none_outside' : outside.length > MOST_NAMED ? 'many_outside' : 'outside';
  const out = label(labels, `spc.${key}`, { count: outside.length, names });
  const run = label(labels, runs === 0 ? 'spc.no_runs' : 'spc.runs', { count: runs });

  const place = listInWords(
    plotted.areas.map((code) => placeName(code, assembly)),
    labels,
  );
  const isOwn = plotted.areas[0] === assembly.model.own.code;
  const inPlace = label(labels, 'in_place', { measure: short, where: place });
  const claim = outside.length > 0 ? 'outside' : runs > 0 ? 'runs' : 'within';
  const slots = { outside: outside.length, runs, count: named.length };
  const span = label(labels, 'range', { lower: named[0]?.name ?? '', upper: named.at(-1)?.name ?? '' });
  const { word } = CHART_KINDS.spc;
  const opening = (of: string): string => label(labels, 'made.alt', { chart: word, of: lowerFirst(of) });
  const data = label(labels, 'alt_data');
  return {
    sentence: [level, out, run].join(' '),
    headlines: [
      ...[...(isOwn ? [short] : []), inPlace].map((measure) =>
        label(labels, `spc.headline.${claim}`, { measure, ...slots }),
      ),
      label(labels, 'headline_place', { measure: short, where: place, span }),
      `${subject}, ${lowerFirst(word)}`,
    ],
    alts: [
      [opening(subject), level, out, data].join(' '),
      [opening(`${inPlace}, ${span}`), level, out, data].join(' '),
      [opening(`${inPlace}, ${span}`), out, data].join(' '),
      [opening(`${inPlace}, ${span}`), data].join(' '),
      [opening(subject), data].join(' '),
    ],
  };
}

function levelOf(sample: Sample, stretches: readonly Stretch[], unit: string, { kit: { labels } }: Assembly): string {
  const [last, before] = [stretches.at(-1), stretches.at(-2)];
  if (!last) return '';
  const slots = { ...rangeOf(last, sample), unit, count: last.through - last.from + 1 };
  if (!before) return label(labels, 'spc.level', slots);
  const earlier = rangeOf(before, sample);
  return label(labels, 'spc.level_since', {
    ...slots,
    from: sample.named[last.from]?.name ?? '',
    mean_before: earlier.mean,
    lower_before: earlier.lower,
    upper_before: earlier.upper,
  });
}
