import { baseOf } from '../../assemble/figure/base.ts';
import { pointsByCategory } from '../../assemble/figure/by-category.ts';
import { roundedTo } from '../../assemble/figure/difference.ts';
import { type Group, partsInWords } from '../../assemble/figure/group.ts';
import type { IndicatorMeta, Measured } from '../../assemble/figure/selection.ts';
import { upperFirst } from '../../assemble/figure/words.ts';
import type { Labels } from '../../assemble/publication.ts';
import { sum } from '../../core/sum.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import { shownNumber } from '../../disclosure/shown-number.ts';
import type { Period } from '../../indicators/period.ts';

/** A type of category whose groups are the answers to a question. */
export type Question = IndicatorMeta['categories'][number];

/** Who answers what. */
export interface Asked {
  readonly question: Question;
  readonly area: { readonly code: string; readonly name: string };
  readonly group: Group;
}

/** The same in one wave of the survey: a bar. */
export interface AskedOnce extends Asked {
  readonly period: Period;
}

/** The answers of a bar, in the order of the scale. */
export interface Row extends AskedOnce {
  /** What tells it from the others. */
  readonly name: string;
  readonly points: readonly (PublishedPoint | undefined)[];
  /** In per cent of all who answered; null where it is not shown. */
  readonly shares: readonly (number | null)[];
  /** How many people answered. */
  readonly base: number | undefined;
  /** How many gave each answer, where each number is shown as it was counted. */
  readonly counts: readonly number[] | undefined;
}

/** The rows that have a figure. */
export function rowsOf(all: readonly AskedOnce[], measured: Measured, labels: Labels): readonly Row[] {
  const found = all.map((one) => {
    const { question, area, group, period } = one;
    const wanted = { ...group, area: area.code, type: period.type };
    return {
      one,
      points: pointsByCategory(measured, wanted, question.type, period.text).map(({ point }) => point),
    };
  });
  const there = found.filter(({ points }) => points.some((point) => point !== undefined));
  const nameOf = namer(
    there.map(({ one }) => one),
    measured,
    labels,
  );
  return there.map(({ one, points }) => ({ ...one, name: nameOf(one), points, ...numbersOf(points, measured) }));
}

/** Names of what differs among the rows; of one row alone its area. */
export function namer<Of extends Asked & Partial<AskedOnce>>(
  all: readonly Of[],
  measured: Measured,
  labels: Labels,
): (of: Of) => string {
  const parts: readonly ((of: Of) => string)[] = [
    ({ question }) => question.label,
    ({ area }) => area.name,
    ({ group }) => partsInWords(group, measured, labels).sex,
    ({ group }) => partsInWords(group, measured, labels).age,
    ({ period }) => period?.label ?? '',
  ];
  const differing = parts.filter((part) => new Set(all.map(part)).size > 1);
  return (of) => (differing.length === 0 ? of.area.name : upperFirst(differing.map((part) => part(of)).join(', ')));
}

/** Of a share the base is its denominator; of counts it is all of them together. */
function numbersOf(points: Row['points'], { meta }: Measured): Pick<Row, 'shares' | 'base' | 'counts'> {
  const shown = points.flatMap((point) => shownNumber(point, 'count') ?? []);
  const isCounted = shown.length === points.length;
  const counts = isCounted && points.every((point) => point && roundedTo(point) === undefined) ? shown : undefined;
  if (meta.measure !== 'count')
    return { shares: points.map((point) => shownNumber(point, 'value')), base: baseOf(points), counts };
  const base = isCounted ? sum(shown) : undefined;
  return { shares: points.map((_, at) => (base ? (100 * (shown[at] ?? 0)) / base : null)), base, counts };
}

/** Whether every answer of a row is shown. Another row has no bar: the place of one answer would tell the size of another. */
export const isShown = ({ shares }: Row): boolean => shares.every((share) => share !== null);

/** Answers of a survey that is weighted are no whole numbers of people. */
const ONE_PERSON = 1;
/** Half a point for each answer, as of sources that round to whole per cent. */
const ROUNDED_SHARE = 0.5;

/**
 * What the answers of a row add up to, in per cent, where that is not everybody who answered: several answers could be given, or some are not declared. Undefined
 * where it is, and where not every answer is shown.
 */
export function notAll({ points, shares, base, counts }: Row): number | undefined {
  if (!shares.every((share) => share !== null)) return undefined;
  const whole = sum(shares);
  const apart = points.some((point) => point && baseOf([point]) !== baseOf(points));
  if (counts && base !== undefined) return Math.abs(sum(counts) - base) < ONE_PERSON / 2 && !apart ? undefined : whole;
  const steps = points.map((point) => (point && base ? (50 * (roundedTo(point) ?? 0)) / base : 0));
  return Math.abs(whole - 100) <= sum(steps) + ROUNDED_SHARE * shares.length ? undefined : whole;
}
