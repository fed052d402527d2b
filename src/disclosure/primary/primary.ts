import type { Code } from '../../core/codes.ts';
import { type Diagnostic, diagnostic } from '../../core/diagnostic.ts';
import { placeOf } from '../../core/place.ts';
import type { Observation } from '../../indicators/observation.ts';
import type { Cell, Pass } from '../cell.ts';
import { isValueAlone } from '../value-alone.ts';
import { isAverage } from './averages.ts';
import { isDominated } from './dominance.ts';
import { isOfGroup, isOfSmallRemainder } from './remainders.ts';
import { isSmallCount } from './small-counts.ts';
import { isOfFewPeople } from './small-denominators.ts';

/** A figure and its rule, whatever has become of it. */
type Figure = Pick<Cell, 'indicator' | 'observation' | 'rule'>;

/** Whether a count has to be hidden for itself, whatever else is published. */
export type IsPrimary = (figure: Figure, count: number) => boolean;

/** One reason to hide a count, and the code and words that tell of it where it is not plain from the rule's range. */
interface PrimaryRule {
  readonly hides: IsPrimary;
  /** Whether it can hide anything of an indicator under a rule. */
  readonly canHide: (figure: Pick<Figure, 'indicator' | 'rule'>) => boolean;
  readonly told?: { readonly code: Code; readonly what: (id: string) => string };
}

/** What is within the rule's range comes first: it is what most are hidden for. */
const RULES: readonly PrimaryRule[] = [
  { hides: isSmallCount, canHide: ({ rule }) => rule.hidden !== undefined || !rule.zerosPublished },
  {
    hides: isOfSmallRemainder,
    canHide: ({ rule, indicator: { meta } }) => rule.hidden !== undefined && isOfGroup(meta),
  },
  { hides: isDominated, canHide: () => true },
  {
    hides: isOfFewPeople,
    canHide: ({ rule }) => rule.leastDenominator > 0,
    told: {
      code: 'disclosure/few-people',
      what: (id) => `Counts of ${id} are hidden where they are among fewer people than its rule asks for.`,
    },
  },
  {
    hides: isAverage,
    canHide: ({ rule }) => rule.hidden !== undefined && rule.round === undefined,
    told: { code: 'disclosure/average', what: (id) => `Counts of ${id} that are no whole numbers are withheld.` },
  },
];

/** Primary suppression: hides every count that must not be shown for what it is. What adds up with it is looked at afterwards. */
export const hidePrimary: Pass = (cells) =>
  cells.map((cell) =>
    ruleHiding(cell) ? { ...cell, count: { kind: 'hidden', reason: 'suppressed' } as const } : cell,
  );

/** Whether a count is hidden for itself, and not only to protect another. */
export const isPrimary: IsPrimary = (cell, count) => RULES.some(({ hides }) => hides(cell, count));

/** Tells of the figures of one indicator whether they are primary, asking only what can hide anything of it. */
export function primaryIn(
  under: Pick<Figure, 'indicator' | 'rule'>,
): (observation: Observation, count: number) => boolean {
  const { indicator, rule } = under;
  const own = RULES.filter(({ canHide }) => canHide(under));
  return (observation, count) => {
    const figure = { indicator, observation, rule };
    for (const { hides } of own) if (hides(figure, count)) return true;
    return false;
  };
}

const ruleHiding = (cell: Cell): PrimaryRule | undefined => {
  const number = cell.count.kind === 'shown' ? cell.count.value : isValueAlone(cell) ? cell.observation.value : null;
  return number === null ? undefined : RULES.find(({ hides }) => hides(cell, number));
};

/** One problem for each indicator and each reason that its author has to hear of: at the rule, since a message at a row would show its count. */
export function primaryDiagnostics(cells: readonly Cell[]): Diagnostic[] {
  const told = new Map<string, Diagnostic>();
  for (const cell of cells) {
    const rule = ruleHiding(cell)?.told;
    if (!rule) continue;
    const { id, meta } = cell.indicator;
    const place = placeOf(meta.disclosure, 'rule');
    told.set(`${id} ${rule.code}`, diagnostic(rule.code, place, rule.what(id)));
  }
  return [...told.values()];
}
