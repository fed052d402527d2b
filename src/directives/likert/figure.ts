import type { Assembly } from '../../assemble/assembly.ts';
import { breaksAlong } from '../../assemble/figure/axis.ts';
import { baseInTable } from '../../assemble/figure/base.ts';
import type { Drawn } from '../../assemble/figure/made-figure.ts';
import type { Found } from '../../assemble/figure/made-table.ts';
import { timeNotes } from '../../assemble/figure/notes.ts';
import { label } from '../../assemble/label.ts';
import type { Labels } from '../../assemble/publication.ts';
import { inTable } from '../../disclosure/in-table.ts';
import { HIDDEN_SYMBOLS } from '../../disclosure/published.ts';
import { displayDecimals, displayNumber, numberText, roundHalfAway } from '../../indicators/display-number.ts';
import { changesOf } from './changes.ts';
import { isShown, type Row } from './rows.ts';
import { notDrawn, peopleOf, type Survey, surveyWords } from './words.ts';

/** Percentages of a small base are whole, unless the metadata says otherwise. */
export function decimalsOf({ measured: { meta } }: Pick<Survey, 'measured'>, rows: readonly Row[]): number {
  if (meta.measure !== 'count' && meta.display?.decimals != null) return meta.display.decimals;
  return displayDecimals('percentage', Math.min(...rows.flatMap(({ base }) => base ?? [])));
}

/** The chart, its table and its words. Without `isDrawn` the table alone. */
export function surveyFigure(survey: Survey, isDrawn: boolean, more: readonly string[], assembly: Assembly): Found {
  const { labels } = assembly.kit;
  const { sentence, ...titles } = surveyWords(survey, assembly);
  const along = alongWaves(survey);
  return {
    sentence: isDrawn ? sentence : undefined,
    ...tableOf(survey, labels),
    notes: [
      ...more,
      ...(isDrawn ? notDrawn(survey.rows, labels) : []),
      ...timeNotes(along, survey.measured, labels),
      ...notesOf(survey, labels),
    ],
    methods: [
      ...(isDrawn && changesOf(survey, labels).isTested ? (['change'] as const) : []),
      ...(along.breaks.length > 0 ? (['break'] as const) : []),
    ],
    ...(isDrawn ? { drawn: { ...titles, chart: specOf(survey, labels) } } : {}),
  };
}

/** The waves, and the breaks between them. */
function alongWaves({ waves, rows, measured: { breaks } }: Survey): Parameters<typeof timeNotes>[0] {
  const points = rows.flatMap((row) => row.points.flatMap((point) => point ?? []));
  return {
    axis: waves,
    categories: waves.map((wave) => wave.label),
    breaks: breaksAlong(waves, [{ name: '', points, breaks }]),
  };
}

/** The questions word for word, who answered, and how shares are printed. */
function notesOf({ questions, rows, decimals, measured }: Survey, labels: Labels): string[] {
  const several = questions.length > 1;
  const bases = new Set(questions.flatMap(({ base }) => base ?? []));
  const printed = rows
    .filter(isShown)
    .map(({ shares }) => shares.reduce<number>((sum, share) => sum + roundHalfAway(share ?? 0, decimals), 0));
  const isWhole = decimals === 0 && measured.meta.display?.decimals == null;
  return [
    ...questions.flatMap(({ label: name, question }) =>
      question ? [label(labels, several ? 'likert.note_question' : 'note_question', { name, question })] : [],
    ),
    ...[...bases].map((base) => label(labels, 'note_base', { base })),
    ...(isWhole ? [label(labels, 'likert.note_whole')] : []),
    ...(printed.some((whole) => roundHalfAway(whole, decimals) !== 100) ? [label(labels, 'likert.note_rounded')] : []),
  ];
}

function specOf({ questions, rows, decimals }: Survey, labels: Labels): Drawn['chart'] {
  const answers = questions[0]?.items ?? [];
  return {
    kind: 'likert',
    categories: rows.map(({ name, base }) =>
      base === undefined ? name : label(labels, 'likert.row', { name, base: numberText(base, 0) }),
    ),
    series: answers.map(({ label: name }, at) => ({
      name,
      points: rows.map(({ shares }) => {
        const share = shares[at] ?? null;
        return share === null ? null : { value: roundHalfAway(share, decimals) };
      }),
    })),
    valueTitle: label(labels, 'likert.title', { people: peopleOf({ questions }, labels) }),
    decimals,
    benchmark: undefined,
    breaks: [],
    own: undefined,
  };
}

/** What tells the rows apart: who answered, when, or both. */
function rowsName({ questions, rows, waves }: Survey): string {
  if (waves.length < 2) return 'likert.who';
  const others = new Set(rows.map(({ area, group }) => JSON.stringify([area.code, group])));
  return others.size * questions.length > 1 ? 'likert.who_and_when' : 'period';
}

function tableOf(survey: Survey, labels: Labels): Pick<Found, 'columns' | 'rows'> {
  const { questions, rows, decimals, measured } = survey;
  const answers = questions[0]?.items ?? [];
  const isCount = measured.meta.measure === 'count';
  return {
    columns: [
      { label: label(labels, rowsName(survey)), kind: 'rowHeader', width: 2 },
      ...answers.map(({ label: text }) => ({
        label: label(labels, 'likert.column', { text }),
        kind: 'number' as const,
        width: 1,
      })),
      { label: label(labels, 'base'), kind: 'number', width: 1 },
    ],
    rows: rows.map((row) => [
      row.name,
      ...row.points.map((point, at) =>
        isCount ? shareOfCounts(row, at, decimals) : inTable(point, 'value', decimals),
      ),
      isCount ? baseOfCounts(row) : baseInTable(row.points),
    ]),
  };
}

/** Of counts a share rests on all of them: where one is not shown, none is known. */
function shareOfCounts({ shares, points }: Row, at: number, decimals: number): string {
  const share = shares[at] ?? null;
  return share === null ? whyNot(points) : displayNumber(share, { decimals, place: 'table' });
}

const baseOfCounts = ({ base, points }: Row): string => (base === undefined ? whyNot(points) : numberText(base, 0));

function whyNot(points: Row['points']): string {
  const isHidden = points.some((point) => point?.count.kind === 'hidden' && point.count.reason === 'suppressed');
  return HIDDEN_SYMBOLS[isHidden ? 'suppressed' : 'unavailable'];
}
