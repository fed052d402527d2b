import type { Assembly } from '../../assemble/assembly.ts';
import type { Drawn } from '../../assemble/figure/made-figure.ts';
import { listInWords, upperFirst } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import { moneyInWords } from '../../assemble/words.ts';
import { CHART_KINDS } from '../../charts/kinds.ts';
import { numberText } from '../../indicators/display-number.ts';
import type { Shares, Stream } from './shares.ts';

/** A share of a sum in per cent, as it is drawn and said. */
export const percentOf = (part: number, whole: number): number => (100 * part) / whole;
const percentText = (part: number, whole: number): string => `${numberText(percentOf(part, whole), 1)}%`;

type Words = { readonly sentence: string } & Pick<Drawn, 'headlines' | 'alts' | 'subtitle'>;

/** What a bar of one sum says: into what it was divided, and which part is the largest. */
export function divisionWords({ parts, rows }: Shares, { title, year }: Stream, assembly: Assembly): Words {
  const { labels } = assembly.kit;
  const [row] = rows;
  const amount = moneyInWords(row?.amount ?? 0);
  const largest = row?.of.indexOf(Math.max(...row.of)) ?? 0;
  const slots = { amount, title, year, count: parts.length, part: parts[largest]?.name ?? '' };
  const share = percentText(row?.of[largest] ?? 0, row?.amount ?? 1);
  return titled(
    label(labels, 'money.division', { ...slots, share }),
    label(labels, 'money.divided', slots),
    [label(labels, 'money.headline.divided', slots)],
    assembly,
  );
}

/** What bars of several grants say: how much of each went to interventions, and whether that is the least that the rule asks for. */
export function interventionWords({ rows }: Shares, percent: number, assembly: Assembly): Words {
  const { labels } = assembly.kit;
  const said = rows.map(({ name, amount, of: [spent = 0] }) =>
    label(labels, 'money.spent', {
      year: name,
      amount: moneyInWords(amount),
      spent: moneyInWords(spent),
      share: percentText(spent, amount),
    }),
  );
  const below = rows
    .filter(({ amount, of: [spent = 0] }) => percentOf(spent, amount) < percent)
    .map(({ name }) => name);
  const rule = label(labels, 'money.rule', { percent });
  const headline =
    below.length === 0
      ? label(labels, 'money.headline.met', { percent })
      : label(labels, 'money.headline.below', { percent, years: listInWords(below, labels) });
  const years = rows.map(({ name }) => name);
  const span = listInWords(years, labels);
  const words = titled([...said, rule].join(' '), label(labels, 'money.grants', { years: span }), [], assembly);
  return { ...words, headlines: [headline, ...words.headlines] };
}

function titled(sentence: string, subtitle: string, more: readonly string[], { kit: { labels } }: Assembly): Words {
  const opening = label(labels, 'made.alt', { chart: CHART_KINDS.money.word, of: subtitle });
  const data = label(labels, 'alt_data');
  return {
    sentence,
    subtitle: upperFirst(subtitle),
    headlines: [...more, upperFirst(subtitle)],
    alts: [[opening, sentence, data].join(' '), [opening, data].join(' ')],
  };
}
