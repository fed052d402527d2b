import { grouped } from '../../core/grouped.ts';
import { namedFew } from '../../core/named-few.ts';
import { oneLine } from '../../core/printable.ts';
import { withCommas } from '../../core/thousands.ts';
import type { HiddenCell, IndicatorReport, Reason, Way } from '../../disclosure/report/report.ts';
import { areaLabel } from '../../model/area-label.ts';
import type { Areas } from '../../model/areas.ts';
import type { Edition } from './disclosure-json.ts';
import { wrap } from './wrap.ts';

const WORDS: Readonly<Record<Reason, string>> = {
  rule: 'by the rule',
  source: 'by the source',
  protects: 'to protect them',
  withheld: 'withheld with all that they add up with',
};

const TOTALS: Readonly<Record<Way, string>> = {
  area: 'a larger area',
  age: 'all ages',
  sex: 'both sexes',
  category: 'the count without a split',
  period: 'a longer period',
  indicator: 'the sum of several indicators',
};

/** More places than this are counted. */
const MOST_PLACES = 8;

/** The private report for people: the sum of all indicators, then each with what is hidden of it, folded by place, and what would hide fewer. It says no count that is hidden. */
export function printDisclosureText(
  report: readonly IndicatorReport[],
  editions: readonly Edition[],
  areas: Areas,
): string {
  const hiding = report.filter(({ cells, cleared }) => cells.length > 0 || cleared > 0);
  const open = report.filter((one) => !hiding.includes(one)).map(({ id }) => id);
  const exposed = report.reduce((sum, one) => sum + one.exposed, 0);
  const total = (of: (one: IndicatorReport) => number): string =>
    withCommas(report.reduce((sum, one) => sum + of(one), 0));
  const lines = [
    'For the partnership alone: not for publication. It says which counts are hidden, and none of them.',
    '',
    `${total(({ counts }) => counts)} counts: ${total(({ shown }) => shown)} shown, ${total(({ cells }) => cells.length)} hidden (${reasonsOf(report)}), ${total(({ cleared }) => cleared)} shown by a clearance.`,
    exposed === 0
      ? 'Audit passed: nobody can tell a hidden count more nearly than its rule allows.'
      : `Audit not passed: ${withCommas(exposed)} hidden counts can be told too nearly.`,
    ...(editions.length > 0
      ? wrap(
          `With what was printed before: ${namedFew(editions.map(({ variant, date }) => `${variant} of ${date}`))}.`,
          '',
        )
      : []),
    ...(open.length > 0 ? wrap(`Nothing is hidden of ${namedFew(open)}.`, '') : []),
    ...hiding.flatMap((one) => ['', ...linesOf(one, areas)]),
  ];
  return `${lines.map(oneLine).join('\n')}\n`;
}

const reasonsOf = (report: readonly IndicatorReport[]): string =>
  (Object.keys(WORDS) as Reason[])
    .map((reason) => [report.reduce((sum, one) => sum + one.hidden[reason], 0), WORDS[reason]] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${withCommas(count)} ${words}`)
    .join(', ') || 'none';

function linesOf(one: IndicatorReport, areas: Areas): string[] {
  const { id, rule, k, cells, exposed } = one;
  const least = one.from === undefined ? '' : `, ${one.from} to ${one.to} hidden`;
  return [
    `${id}  (rule ${rule}${least}, at least ${k} values left)`,
    `  ${withCommas(one.counts)} counts: ${withCommas(one.shown)} shown, ${withCommas(cells.length)} hidden (${reasonsOf([one])})`,
    ...(exposed > 0 ? [`  ${withCommas(exposed)} of them can be told too nearly`] : []),
    ...givenAway(cells),
    ...fewestLeft(cells),
    ...hiddenBy(cells, areas).map((line) => `  ${line}`),
    ...choices(one),
  ];
}

/** More choices than this are in the other format. */
const MOST_CHOICES = 3;

/** The single choices that would hide fewer, the cheapest first. */
function choices({ remedies, cells }: IndicatorReport): string[] {
  const fewer = remedies.filter(({ hidden }) => hidden < cells.length).slice(0, MOST_CHOICES);
  const lines = fewer.map(
    ({ words, hidden, shown }) => `    ${words}: ${withCommas(hidden)} hidden, ${withCommas(shown)} shown`,
  );
  return lines.length > 0 ? ['  Publishing less would hide fewer; the cheapest first:', ...lines] : [];
}

/** Which totals would give hidden counts away, were only those hidden that the rule and the source hide. */
function givenAway(cells: readonly HiddenCell[]): string[] {
  const ways = (Object.keys(TOTALS) as Way[]).flatMap((way) => {
    const count = cells.filter(({ equations }) =>
      equations.some(({ by, givesAway }) => givesAway && by === way),
    ).length;
    return count > 0 ? [`${withCommas(count)} by ${TOTALS[way]}`] : [];
  });
  return ways.length > 0 ? [`  Alone they would be given away: ${ways.join(', ')}`] : [];
}

/** How few values are left for the hidden count that is protected least. */
function fewestLeft(cells: readonly HiddenCell[]): string[] {
  const left = cells.flatMap((cell) => (cell.left ? [cell.left] : []));
  if (left.length === 0) return [];
  const least = left.reduce((a, b) => (b.values < a.values ? b : a));
  const many = left.filter(({ values }) => values === least.values).length;
  return [`  Fewest values left: ${least.values}${least.orMore ? ' or more' : ''}, for ${withCommas(many)} of them`];
}

/** The hidden counts by place: how many of which periods and groups. */
function hiddenBy(cells: readonly HiddenCell[], areas: Areas): string[] {
  const places = [...grouped(cells, ({ cell }) => cell.area)].map(([code, own]) => {
    const area = areas.get(code);
    const periods = [...new Set(own.map(({ cell }) => cell.period))].toSorted();
    const when = periods.length > 2 ? `${periods[0]} to ${periods.at(-1)}` : periods.join(', ');
    return { count: own.length, line: `${area ? areaLabel(area) : code}: ${withCommas(own.length)}, ${when}` };
  });
  const most = places.toSorted((a, b) => b.count - a.count || (a.line < b.line ? -1 : 1));
  const others = most.slice(MOST_PLACES);
  return [
    ...most.slice(0, MOST_PLACES).map(({ line }) => line),
    ...(others.length > 0 ? [`and ${others.length} more ${others.length === 1 ? 'area' : 'areas'}`] : []),
  ];
}
