import { unusualIn } from '../../assemble/figure/difference.ts';
import { listInWords, lowerFirst, upperFirst } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import type { Labels } from '../../assemble/publication.ts';
import { grouped } from '../../core/grouped.ts';
import { change } from '../../indicators/change.ts';
import { inPeriod, namedPeriod } from '../../indicators/in-period.ts';
import { breakBetween, breaksOf } from '../../indicators/series-breaks.ts';
import { endsOf } from './ends.ts';
import { isShown, namer, type Row } from './rows.ts';
import type { Survey } from './words.ts';

/** Of so many groups of people it is said what changed; of more a reader would take the one that chance moved for the news. */
const MOST_FOLLOWED = 2;

/** What is said of the change from the first wave that is shown to the last. */
export interface Changes {
  readonly sentences: readonly string[];
  /** Of one group of people the first end of the scale that chance does not leave where it was: in a sentence, and as a headline. */
  readonly foremost: { readonly sentence: string; readonly headline: string } | undefined;
  /** Whether anything was tested. */
  readonly isTested: boolean;
}

/**
 * The share of people at each end of the scale in the last wave beside the first: a direction only where chance does not explain it, by the method of all changes (`change`), and none across a
 * break. Counts that are rounded or weighted are not tested.
 */
export function changesOf(survey: Pick<Survey, 'measured' | 'rows' | 'decimals'>, labels: Labels): Changes {
  const { measured, rows } = survey;
  const groups = grouped(rows, ({ question, area, group }) => JSON.stringify([question.type, area.code, group]));
  const isOne = groups.size === 1;
  const followed = groups.size > MOST_FOLLOWED ? [] : [...groups.values()].map((group) => group.filter(isShown));
  const nameOf = namer(
    rows.map(({ period: _, ...row }) => row),
    measured,
    labels,
  );
  const found = followed.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    return first && last && first !== last ? [{ last, ...betweenWaves(first, last, survey, labels) }] : [];
  });
  const moved = isOne ? found[0]?.told.find(({ isClear }) => isClear) : undefined;
  const [{ last } = { last: undefined }] = found;
  return {
    sentences: found.flatMap(({ last: row, text }) => {
      if (text === undefined) return [];
      return isOne ? text : label(labels, 'likert.change_of', { name: nameOf(row), text: lowerFirst(text) });
    }),
    foremost: moved &&
      last && {
        sentence: inSentence(last, [moved], labels),
        headline: label(labels, 'likert.share_changed', { answers: moved.answers, change: moved.change }),
      },
    isTested: found.some(({ told }) => told.length > 0),
  };
}

/** One end of the scale in the last wave beside the first. */
type Told = {
  readonly answers: string;
  readonly share: string;
  /** "up from 58% in 2024", or "not clearly different from" it. */
  readonly change: string;
  readonly isClear: boolean;
};

/** What is told of two waves, and in a sentence; nothing where nothing can be tested. */
function betweenWaves(
  first: Row,
  last: Row,
  survey: Pick<Survey, 'measured' | 'rows' | 'decimals'>,
  labels: Labels,
): { readonly told: readonly Told[]; readonly text: string | undefined } {
  const { measured, rows } = survey;
  const points = rows.flatMap((row) => row.points.flatMap((point) => point ?? []));
  if (breakBetween(breaksOf(measured.breaks, points), first, last)) {
    const change = label(labels, 'change.not_compared', { period: namedPeriod(first.period.label) });
    const when = namedPeriod(last.period.label);
    return { told: [], text: label(labels, 'likert.not_compared', { when, change }) };
  }
  const told = toldOf(first, last, survey, labels);
  return { told, text: told.length === 0 ? undefined : inSentence(last, told, labels) };
}

function inSentence({ period }: Row, told: readonly Told[], labels: Labels): string {
  const parts = told.map(({ answers, share, change }) => label(labels, 'likert.share_of', { answers, share, change }));
  return label(labels, 'likert.changed', {
    when: upperFirst(inPeriod(period.label)),
    parts: listInWords(parts, labels),
  });
}

/** A change that shares do not show as they are printed is not told. */
function toldOf(
  first: Row,
  last: Row,
  { measured, decimals }: Pick<Survey, 'measured' | 'decimals'>,
  labels: Labels,
): Told[] {
  const [before, after] = [endsOf(first, decimals, labels), endsOf(last, decimals, labels)];
  const [was, is] = [first.base, last.base];
  if (!before || !after || !was || !is) return [];
  if (![was, is, ...(first.counts ?? []), ...(last.counts ?? [])].every(Number.isInteger)) return [];
  const isUnusual = first.points.some((point) => point && unusualIn(point, measured));
  return before.flatMap((from, at): Told[] => {
    const to = after[at];
    if (!to) return [];
    const over = { from: { count: from.count, denominator: was }, to: { count: to.count, denominator: is } };
    const found = change(over);
    if (found.status !== 'ok') return [];
    const isClear = found.significant;
    if (isClear && from.share === to.share) return [];
    const direction = to.count / is > from.count / was ? 'increasing' : 'decreasing';
    const text = label(labels, `change.${isClear ? direction : 'not_clear'}`, {
      value: from.share,
      when: inPeriod(first.period.label),
    });
    const words = isUnusual ? label(labels, 'change.from_unusual', { text }) : text;
    return [{ answers: to.answers, share: to.share, change: words, isClear }];
  });
}
