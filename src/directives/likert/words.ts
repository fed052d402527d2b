import type { Assembly } from '../../assemble/assembly.ts';
import type { Drawn } from '../../assemble/figure/made-figure.ts';
import type { Measured } from '../../assemble/figure/selection.ts';
import { listInWords, lowerFirst } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import type { Labels } from '../../assemble/publication.ts';
import { CHART_KINDS } from '../../charts/kinds.ts';
import { numberText } from '../../indicators/display-number.ts';
import { howMany } from '../../indicators/how-many.ts';
import type { Period } from '../../indicators/period.ts';
import { changesOf } from './changes.ts';
import { endsOf, percent, quoted } from './ends.ts';
import { isShown, type Question, type Row } from './rows.ts';

/** So many rows, areas and waves are told one by one. */
const MOST_TOLD = 4;

/** What the rows show and how it is printed. */
export interface Survey {
  readonly measured: Measured;
  readonly questions: readonly Question[];
  readonly rows: readonly Row[];
  /** The periods of it that are shown, the oldest first. */
  readonly waves: readonly Period[];
  readonly decimals: number;
}

/** What answers say: of each row how many answered, and what share of them chose each end of the scale, or each answer where the ends cannot be added up. */
export function surveyWords(
  survey: Survey,
  assembly: Assembly,
): { readonly sentence: string } & Pick<Drawn, 'headlines' | 'alts' | 'subtitle'> {
  const { labels } = assembly.kit;
  const { measured, questions, rows } = survey;
  const period = wavesInWords(survey, labels);
  const [question] = questions;
  const [row] = rows;
  const one = questions.length === 1 ? question : undefined;
  const several = label(labels, 'likert.questions', { number: howMany(questions.length) });
  const names = [...new Set(rows.map(({ area }) => area.name))];
  const where =
    names.length > MOST_TOLD
      ? label(labels, 'likert.areas', { number: howMany(names.length) })
      : listInWords(names, labels);
  const asked = one?.question ? label(labels, 'likert.asked', { question: one.question }) : several;
  const topic = one ? lowerFirst(one.label) : several;
  const { label: full, short_label: measure } = measured.meta;
  const subtitle = [full, asked, where, period].join(', ');
  const short = label(labels, 'likert.neutral', { measure, topic });
  const changed = changesOf(survey, labels);
  const sentence = [sentenceOf(survey, labels), ...changed.sentences].join(' ');
  const ends = rows.length === 1 && row ? endsOf(row, survey.decimals, labels) : undefined;
  const isOwn = names.length === 1 && row?.area.code === assembly.model.own.code;
  const { word } = CHART_KINDS.likert;
  const [opening, brief] = [subtitle, [short, where, period].join(', ')].map((of) =>
    label(labels, 'made.alt', { chart: word, of: lowerFirst(of) }),
  );
  const closing = [...notDrawn(rows, labels), label(labels, 'alt_data')].join(' ');
  return {
    sentence,
    subtitle,
    headlines: [
      ...(changed.foremost && isOwn
        ? [label(labels, 'likert.headline_changed', { topic: one?.label ?? '', text: changed.foremost.headline })]
        : []),
      ...(ends && isOwn ? [label(labels, 'likert.headline', { topic: one?.label ?? '', ...ends[0] })] : []),
      ...(ends && isOwn ? [label(labels, 'likert.said', ends[0])] : []),
      ...(isOwn ? [short] : []),
      label(labels, 'in_place', { measure: short, where }),
      ...(names.length > 1 ? [short] : []),
      subtitle,
    ],
    alts: [
      [opening, sentence, closing].join(' '),
      [brief, sentence, closing].join(' '),
      ...[changed.sentences.join(' '), changed.foremost?.sentence ?? ''].flatMap((said) =>
        said === '' ? [] : [[brief, said, closing].join(' ')],
      ),
      [brief, closing].join(' '),
      [brief, label(labels, 'alt_data')].join(' '),
    ],
  };
}

/** "2024 and 2025"; of many waves the first and the last. */
function wavesInWords({ waves }: Pick<Survey, 'waves'>, labels: Labels): string {
  const names = waves.map((wave) => wave.label);
  return names.length > MOST_TOLD
    ? label(labels, 'range', { lower: names[0] ?? '', upper: names.at(-1) ?? '' })
    : listInWords(names, labels);
}

/** Which rows have no bar, in a sentence; nothing where all have one. */
export function notDrawn(rows: readonly Row[], labels: Labels): string[] {
  const names = rows.filter((row) => !isShown(row)).map(({ name }) => name);
  if (names.length === 0) return [];
  if (names.length > MOST_TOLD) return [label(labels, 'likert.many_not_drawn', { number: howMany(names.length) })];
  return [label(labels, 'likert.not_drawn', { names: listInWords(names, labels) })];
}

/** Whom the bars are of. */
export const peopleOf = ({ questions }: Pick<Survey, 'questions'>, labels: Labels): string => {
  const bases = new Set(questions.map(({ base }) => base));
  const [base] = bases;
  return bases.size === 1 && base ? base : label(labels, 'likert.people');
};

function sentenceOf(survey: Survey, labels: Labels): string {
  const { rows } = survey;
  const shown = rows.filter(isShown);
  const people = peopleOf(survey, labels);
  if (shown.length > MOST_TOLD) {
    const bases = shown.flatMap(({ base }) => base ?? []);
    const [least, most] = [Math.min(...bases), Math.max(...bases)].map((base) => numberText(base, 0));
    const slots = { number: howMany(rows.length), people, least: least ?? '', most: most ?? '' };
    return label(labels, bases.length === shown.length ? 'likert.bases' : 'likert.rows', slots);
  }
  return shown
    .map((row, at) => {
      const { base, name } = row;
      const count = base === undefined ? undefined : numberText(base, 0);
      const said = saidBy(row, survey, labels);
      const of = label(labels, `likert.of.${count === undefined ? 'unknown' : at === 0 ? 'known' : 'more'}`, {
        count: count ?? '',
        people,
      });
      return rows.length === 1
        ? label(labels, 'likert.one', { of, said })
        : label(labels, 'likert.each', { name, of: lowerFirst(of), said });
    })
    .join(' ');
}

/** Both ends of the scale, or every answer. */
function saidBy(row: Row, survey: Survey, labels: Labels): string {
  const ends = endsOf(row, survey.decimals, labels);
  const parts =
    ends ??
    row.question.items.map((item, at) => ({
      share: percent(row.shares[at] ?? 0, survey.decimals),
      answers: quoted(item.label, labels),
    }));
  return listInWords(
    parts.map((slots) => label(labels, 'likert.said', slots)),
    labels,
  );
}
