import { type Assembly, report } from '../../assemble/assembly.ts';
import { printMade } from '../../assemble/figure/made-table.ts';
import { absentNote } from '../../assemble/figure/notes.ts';
import { unpublishedKind } from '../../assemble/figure/period-kind.ts';
import { areaCodes } from '../../assemble/figure/selection.ts';
import { placeName } from '../../assemble/figure/series.ts';
import { reportNoFigures, withStandIn } from '../../assemble/figure/stand-in-areas.ts';
import { listInWords } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import { CHART_KINDS } from '../../charts/kinds.ts';
import { numberText } from '../../indicators/display-number.ts';
import type { Period } from '../../indicators/period.ts';
import { listOf, optional, period, whole, words } from '../attribute.ts';
import { type Call, leaf, type Values } from '../define.ts';
import { bothGiven } from '../either.ts';
import { askedGroups, GROUPS } from '../group.ts';
import { BY_AREA, suits, unsuited } from '../made.ts';
import { decimalsOf, surveyFigure } from './figure.ts';
import { questionsAsked } from './questions.ts';
import { type AskedOnce, type Asked as Asking, isShown, namer, notAll, type Row, rowsOf } from './rows.ts';
import { wavesAsked } from './waves.ts';
import { type Survey, surveyWords } from './words.ts';

const ATTRIBUTES = {
  indicator: BY_AREA.indicator,
  category: optional(
    listOf(words, 'types of category with commas between'),
    'those whose groups are the answers, one for each question; several need the same answers',
    'every one that has a question',
  ),
  areas: { ...BY_AREA.areas, otherwise: '`own`' },
  ages: {
    ...GROUPS.ages,
    description: 'age groups, each a bar',
    otherwise: 'all ages, or the first group of an indicator without them',
  },
  sex: { ...GROUPS.sex, description: 'the sexes, each a bar' },
  period: BY_AREA.period,
  periods: optional(whole(1), 'how many of the latest waves stand below each other', 'one'),
  from: optional(period, 'the first of several waves', 'the earliest'),
  to: optional(period, 'the last of several waves', 'the latest'),
  only: optional(listOf(period, 'periods with commas between'), 'the waves shown, one by one', 'the latest'),
  period_type: BY_AREA.period_type,
  id: BY_AREA.id,
};

type Asked = Values<typeof ATTRIBUTES>;

/** The first of which says nothing beside the second. */
const EITHER = [
  ['periods', 'period'],
  ['from', 'period'],
  ['to', 'period'],
  ['only', 'period'],
  ['periods', 'only'],
  ['from', 'only'],
  ['to', 'only'],
] as const;

/** The answers of a survey as bars, of one wave or of several. Codes: template/bad-directive, figure/method, chart/no-data, chart/many-groups, chart/not-drawn. */
export const part = leaf({
  name: 'likert',
  summary: 'a figure of the answers of a survey in the order of their scale, with how many answered',
  attributes: ATTRIBUTES,
  run(asked, call, assembly) {
    const { indicator: measured } = asked;
    if (!suits(measured, [...CHART_KINDS.likert.measures], call, assembly) || isTwofold(asked, call, assembly))
      return [];
    const questions = questionsAsked(asked.category, measured, call, assembly);
    const found = questions && rowsAsked(asked, questions, call, assembly);
    if (!questions || !found) return [];
    const { rows, absent } = found;
    const wrong = rows.find((row) => notAll(row) !== undefined);
    if (wrong) {
      const message = `The answers to "${wrong.question.type}" of "${measured.meta.id}" for ${wrong.name} are ${numberText(notAll(wrong) ?? 0, 1)} per cent of those who answered together.`;
      unsuited(
        message,
        'Declare every answer, also those such as "no answer". Where people could give several, use a table.',
        call,
        assembly,
      );
      return [];
    }
    const survey = { measured, questions, rows, waves: found.waves, decimals: decimalsOf({ measured }, rows) };
    const notes = absentNote(absent, assembly.kit.labels);
    const why = whyNotDrawn(survey, call, assembly);
    const made = {
      used: [{ measured, points: rows.flatMap(({ points }) => points.flatMap((point) => point ?? [])) }],
      caption: surveyWords(survey, assembly).subtitle,
      result: surveyFigure(survey, why === undefined, [...(why ?? []), ...notes], assembly),
    };
    return printMade(made, { id: asked.id, source: call.source }, assembly);
  },
});

/** Reports waves that are asked for in two ways. */
function isTwofold(asked: Asked, call: Call, assembly: Assembly): boolean {
  const both = bothGiven(asked, EITHER);
  for (const [name, other] of both)
    report(assembly, 'template/bad-directive', call.placeOf(name), `::likert takes no "${name}" beside "${other}".`, {
      fix: 'Leave one of them out: both say which waves are shown.',
    });
  return both.length > 0;
}

/** A bar for each question, area, group and wave that has a figure, the waves that have any, and the names of the others. Codes: chart/no-data. */
function rowsAsked(
  asked: Asked,
  questions: Survey['questions'],
  call: Call,
  assembly: Assembly,
):
  | { readonly rows: readonly Row[]; readonly waves: readonly Period[]; readonly absent: readonly string[] }
  | undefined {
  const { indicator: measured } = asked;
  const { labels } = assembly.kit;
  const reporting = { code: 'chart/no-data', placeOf: (name: string) => call.placeOf(name) } as const;
  const groups = askedGroups(measured, { ...asked, age: undefined, category: undefined }, reporting, assembly);
  if (!groups) return undefined;
  const type = asked.period_type ?? measured.meta.period.type;
  const wanted = (codes: readonly string[]): Asking[] =>
    questions.flatMap((question) =>
      codes.flatMap((code) =>
        groups.map((group) => ({ question, area: { code, name: placeName(code, assembly) }, group })),
      ),
    );
  const inWaves = (all: readonly Asking[], waves: readonly Period[]): AskedOnce[] =>
    all.flatMap((one) => waves.map((wave) => ({ ...one, period: wave })));
  const has = (code: string): boolean => {
    const waves = wavesAsked(wanted([code]), measured, type, asked);
    return !('message' in waves) && waves.length > 0;
  };
  const areas = withStandIn(asked.areas ?? areaCodes('own', call.source, assembly), has, call.source, assembly);
  const waves = wavesAsked(wanted(areas), measured, type, asked);
  if ('message' in waves) {
    report(assembly, 'chart/no-data', call.source, waves.message, { fix: waves.fix });
    return undefined;
  }
  const all = inWaves(wanted(areas), waves);
  const rows = rowsOf(all, measured, labels);
  if (rows.length === 0) {
    const where = listInWords(
      areas.map((code) => placeName(code, assembly)),
      labels,
    );
    const when = asked.period === undefined ? '' : ` in ${asked.period}`;
    const message = `There are no answers to "${questions.map((one) => one.type).join('", "')}" of "${measured.meta.id}" for ${where}${when}.`;
    reportNoFigures(unpublishedKind(measured, type) ?? { message }, areas, has, call.source, assembly);
    return undefined;
  }
  const isThere = (one: AskedOnce): boolean =>
    rows.some(
      ({ question, area, group, period }) =>
        question === one.question && area.code === one.area.code && group === one.group && period === one.period,
    );
  return { rows, waves, absent: all.filter((one) => !isThere(one)).map(namer(all, measured, labels)) };
}

/** Why the table is printed alone, in words, where it is: more answers or rows than a plate has room for, or no row with every answer. */
function whyNotDrawn(
  { questions, rows, measured }: Survey,
  call: Call,
  assembly: Assembly,
): readonly string[] | undefined {
  const { maxSeries, mostCategories } = CHART_KINDS.likert;
  const answers = questions[0]?.items.length ?? 0;
  const [has, most, what] =
    answers > maxSeries ? [answers, maxSeries, 'answers'] : [rows.length, mostCategories, 'bars'];
  if (most !== undefined && has > most) {
    const message = `A chart of answers has room for ${most} ${what} and this one asks for ${has}: only the table is printed.`;
    report(assembly, 'chart/many-groups', call.source, message);
    return [];
  }
  if (rows.some(isShown)) return undefined;
  const why = label(assembly.kit.labels, 'likert.why_none', { measure: measured.meta.short_label });
  const text = label(assembly.kit.labels, 'note_not_drawn', { why });
  report(assembly, 'chart/not-drawn', call.source, text);
  return [text];
}
