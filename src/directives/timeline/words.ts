import type { Assembly } from '../../assemble/assembly.ts';
import type { Drawn } from '../../assemble/figure/made-figure.ts';
import { listInWords, upperFirst } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import { dateInWords } from '../../assemble/words.ts';
import { CHART_KINDS } from '../../charts/kinds.ts';
import { howMany } from '../../indicators/how-many.ts';

/** An action with the dates that a timeline shows. */
export interface Dated {
  readonly title: string;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly ongoing: boolean;
  readonly isComplete: boolean;
  readonly status: string;
}

/** So many actions are named that are to be finished on one day. */
const MOST_NAMED = 3;

/** What a timeline says: how many of the actions have a day to be finished by, which of them is next, and how many go on. */
export function timelineWords(
  dated: readonly Dated[],
  { of, priority, span }: { readonly of: number; readonly priority: string | undefined; readonly span: string },
  assembly: Assembly,
): { readonly sentence: string } & Pick<Drawn, 'headlines' | 'alts' | 'subtitle'> {
  const { labels } = assembly.kit;
  const today = assembly.model.content.document.edition_date;
  const due = dated.filter(({ ongoing, end }) => !ongoing && end !== undefined);
  const open = due.filter(({ isComplete, end }) => !isComplete && (end ?? '') >= today);
  const next = open.map(({ end }) => end ?? '').toSorted()[0];
  const named = open.filter(({ end }) => end === next).map(({ title }) => title);
  const ongoing = dated.filter((one) => one.ongoing).length;
  const sentences = [
    upperFirst(
      label(labels, due.length === 0 ? 'timeline.none_due' : 'timeline.due', {
        count: due.length,
        number: howMany(due.length),
        of,
        all: howMany(of),
      }),
    ),
    ...(next === undefined
      ? []
      : [
          label(labels, `timeline.next.${named.length > MOST_NAMED ? 'many' : 'few'}`, {
            date: dateInWords(next),
            names: listInWords(
              named.map((title) => `“${title}”`),
              labels,
            ),
            number: howMany(named.length),
          }),
        ]),
    ...(ongoing > 0
      ? [upperFirst(label(labels, 'timeline.ongoing', { count: ongoing, number: howMany(ongoing) }))]
      : []),
  ];
  const { word } = CHART_KINDS.timeline;
  const what =
    priority === undefined ? label(labels, 'timeline.plan') : label(labels, 'timeline.plan_of', { priority });
  const opening = label(labels, 'made.alt', { chart: word, of: `${what}, ${span}` });
  const data = label(labels, 'alt_data');
  return {
    sentence: sentences.join(' '),
    subtitle: upperFirst(`${what}, ${span}`),
    headlines: [
      ...(next === undefined ? [] : [label(labels, 'timeline.headline.next', { date: dateInWords(next) })]),
      label(labels, 'timeline.headline.dates', { count: dated.length, number: howMany(dated.length) }),
      upperFirst(`${what}, ${span}`),
    ],
    alts: [[opening, ...sentences, data].join(' '), [opening, sentences[0], data].join(' '), [opening, data].join(' ')],
  };
}
