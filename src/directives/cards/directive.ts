import type { Assembly } from '../../assemble/assembly.ts';
import { unreliableNote } from '../../assemble/figure/data-table.ts';
import { type Group, namedParts } from '../../assemble/figure/group.ts';
import { showRows, useStatement } from '../../assemble/figure/ledger.ts';
import { roundingOfAges } from '../../assemble/figure/rounding-notes.ts';
import { type Measured, ownAreas, pointOf } from '../../assemble/figure/selection.ts';
import { placeName } from '../../assemble/figure/series.ts';
import { reportNoFigures, withStandIn } from '../../assemble/figure/stand-in-areas.ts';
import { type Statement, statementOf } from '../../assemble/figure/statement.ts';
import { changeInWords, comparisonInWords, shapeOf } from '../../assemble/figure/statement-words.ts';
import { ageInWords, inSentence, intervalOf, upperFirst } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import type { Card } from '../../assemble/nodes.ts';
import type { Labels } from '../../assemble/publication.ts';
import { inTable, isUnreliable, published } from '../../disclosure/in-table.ts';
import { changeDirection, isShown } from '../../indicators/key-message/facts.ts';
import { indicator, listOf, required } from '../attribute.ts';
import { leaf } from '../define.ts';
import { askedGroup, GROUP } from '../group.ts';

/** One card for each indicator: its latest level, direction and comparison, under 25, and the variant's comparators. */
export const part = leaf({
  name: 'cards',
  summary: 'figures at a glance, one card for each indicator',
  attributes: {
    indicators: required(listOf(indicator, 'ids of indicators with commas between'), 'the indicators, in print order'),
    ...GROUP,
  },
  run({ indicators, ...asked }, { placeOf, source }, assembly) {
    const items = indicators.flatMap((measured) => {
      const group = askedGroup(measured, asked, { code: 'chart/no-data', placeOf }, assembly);
      if (!group) return [];
      const place = placeOf('indicators');
      const own = ownAreas(assembly);
      const has = (area: string): boolean => statementIn(measured, { area, ...group }, assembly) !== undefined;
      return withStandIn(own, has, place, assembly).flatMap((area) => {
        const wanted = { area, ...group };
        const statement = statementIn(measured, wanted, assembly);
        if (statement) return [card(measured, wanted, statement, own, assembly)];
        const of = [placeName(area, assembly), ...namedParts(group, measured, assembly.kit.labels)].join(', ');
        reportNoFigures(
          { message: `There are no figures of "${measured.meta.id}" for ${of}.` },
          own,
          has,
          place,
          assembly,
        );
        return [];
      });
    });
    return items.length === 0 ? [] : [{ type: 'cards', items, data: source ? { source } : {} }];
  },
});

type Wanted = Group & { readonly area: string };

/** What the latest figure says, of the first of the indicator's kinds of period that has one. */
function statementIn(measured: Measured, wanted: Wanted, assembly: Assembly): Statement | undefined {
  const { period } = measured.meta;
  return [period.type, ...period.other_types]
    .map((type) => statementOf(measured, { ...wanted, type }, assembly))
    .find((found) => found !== undefined);
}

function card(
  measured: Measured,
  wanted: Wanted,
  statement: Statement,
  own: readonly string[],
  assembly: Assembly,
): Card {
  const { meta, decimals } = measured;
  const { labels } = assembly.kit;
  const name = placeName(wanted.area, assembly);
  const standsIn = own.includes(wanted.area) ? '' : ` ${label(labels, 'stands_in', { area: name })}`;
  const names = own.length > 1 && standsIn === '' ? [name] : [];
  useStatement(statement, assembly);
  const { point } = statement;
  const { provenance } = measured.published;
  const marked = (lines: Line[], as: 'line' | 'sentence'): Line[] =>
    provenance === 'illustrative' ? lines.map((line) => madeUp(line, as, assembly.kit.labels)) : lines;
  return {
    label: [`${meta.short_label}${standsIn}`, ...names, ...namedParts(wanted, measured, labels)].join(', '),
    value: inTable(point, 'value', decimals),
    unit: meta.unit,
    period: point.period.label,
    lines: [
      ...directionLine(statement, assembly.kit.labels),
      ...marked(comparisonLine(statement, assembly.kit.labels), 'line'),
      ...marked(under25(measured, statement, assembly), 'line'),
      ...marked(besides(measured, statement, assembly), 'line'),
      ...reliabilityLine(statement, assembly.kit.labels),
      ...marked(roundingLines(measured, statement, assembly), 'sentence'),
    ],
    interval:
      point.value.kind === 'shown' && point.lower !== null && point.upper !== null
        ? { value: point.value.value, lower: point.lower, upper: point.upper, max: point.upper * 1.15, decimals }
        : undefined,
    provenance,
  };
}

type Line = Card['lines'][number];

/** A line with figures of an illustrative indicator says so itself: those of the benchmark are made up as well. */
function madeUp({ text, shape }: Line, as: 'line' | 'sentence', labels: Labels): Line {
  return { text: label(labels, `card_made_up.${as}`, { text }), shape };
}

/** The recent trend; where none can be tested the change from the period before; across a break neither. */
function directionLine({ facts }: Pick<Statement, 'facts'>, labels: Labels): Line[] {
  if (!isShown(facts)) return [];
  if (facts.breakNote !== undefined)
    return [{ text: label(labels, 'card_break', { text: facts.breakNote }), shape: undefined }];
  if (facts.trend !== undefined && facts.trend !== 'cannot be calculated') {
    const words = label(labels, `card_trend.${facts.trend.replaceAll(' ', '_')}`);
    const { period } = facts.unusual?.trend ?? {};
    const text = period === undefined ? words : label(labels, 'card_unusual', { text: words, period });
    return [{ text, shape: shapeOf(facts.trend) }];
  }
  if (!facts.change || !facts.previous) return [];
  const unclear = facts.change.unsaid ? undefined : 'no significant change';
  const direction = facts.change.significant ? changeDirection(facts) : unclear;
  return [{ text: upperFirst(changeInWords(facts, labels)), shape: shapeOf(direction) }];
}

function comparisonLine({ comparison, facts }: Statement, labels: Labels): Line[] {
  if (!comparison || comparison.significance === 'not_compared' || comparison.value === null) return [];
  const value = published({ kind: 'shown', value: comparison.value }, facts.decimals);
  const text = label(labels, 'card_line', { name: upperFirst(comparisonInWords(comparison, labels)), value });
  return [{ text, shape: shapeOf(comparison.significance) }];
}

function reliabilityLine({ point }: Statement, labels: Labels): Line[] {
  return isUnreliable(point) ? [{ text: unreliableNote(labels), shape: undefined }] : [];
}

/** Why all ages lie outside under 25 and 25 and over, where counts are rounded: the card gives both. */
function roundingLines(measured: Measured, { wanted, point }: Statement, assembly: Assembly): Line[] {
  if (wanted.age !== 'all' || wanted.sex !== 'persons' || wanted.category !== '') return [];
  return roundingOfAges(measured, wanted.area, point, assembly).map((text) => ({ text, shape: undefined }));
}

/** Under 25, which the core measures single out: its level with limits, comparison and direction. */
function under25(measured: Measured, { wanted, point }: Statement, assembly: Assembly): Line[] {
  const { labels } = assembly.kit;
  const young = statementOf(measured, { ...wanted, age: '0-24' }, assembly, point.period.text);
  if (!young || wanted.age === '0-24') return [];
  useStatement(young, assembly);
  const limits = intervalOf(young.point, measured.decimals, labels);
  const symbol = published(young.point.value, measured.decimals);
  const value =
    young.point.value.kind === 'shown' || isUnreliable(young.point)
      ? inSentence(young.point, 'value', measured.decimals, labels)
      : label(labels, `symbol.${young.point.value.reason}`, { symbol });
  const level = limits === '' ? value : label(labels, 'card_level', { value, limits });
  // What was unusual has been said of all ages.
  const [direction] = directionLine({ facts: { ...young.facts, unusual: undefined } }, labels);
  const words = direction === undefined || young.facts.breakNote !== undefined ? [] : [lower(direction.text)];
  const compared = young.comparison && young.comparison.significance !== 'not_compared';
  if (compared && young.comparison) words.unshift(comparisonInWords(young.comparison, labels));
  const text = label(labels, 'card_line', {
    name: upperFirst(ageInWords('0-24', labels)),
    value: [level, ...words].join('; '),
  });
  return [{ text, shape: words.length > 0 ? direction?.shape : undefined }];
}

/** The variant's comparators, and the benchmark where the comparison line has not given it. */
function besides(measured: Measured, { wanted, point, comparison }: Statement, assembly: Assembly): Line[] {
  const { labels } = assembly.kit;
  const isGiven = comparison && comparison.significance !== 'not_compared';
  const benchmark = measured.meta.benchmark && !isGiven ? [measured.meta.benchmark.area] : [];
  const codes = new Set([...assembly.model.compare.map((area) => area.code), ...benchmark]);
  codes.delete(wanted.area);
  if (isGiven) codes.delete(comparison.with);
  return [...codes].flatMap((area) => {
    const level = pointOf(measured.published, { ...wanted, area }, point.period.text);
    const name = placeName(area, assembly);
    if (level) showRows(measured, [level], assembly);
    return level
      ? [
          {
            text: label(labels, 'card_line', { name, value: inSentence(level, 'value', measured.decimals, labels) }),
            shape: undefined,
          },
        ]
      : [];
  });
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
