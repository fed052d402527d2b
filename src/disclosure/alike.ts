import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { joinedSets } from '../core/joined-sets.ts';
import { placeOf } from '../core/place.ts';
import type { Indicator, Observation } from '../indicators/observation.ts';
import { type Cell, isHiddenForPeople } from './cell.ts';
import { cellId } from './cell-id.ts';
import type { EditionRegister } from './editions/register-file.ts';
import { isOfLine, lineKey } from './lines.ts';
import { looksAlike } from './looks-alike.ts';

/** Indicators that count the same: the first of each set stands for all of them in the register. An indicator of its own is not in it. */
export type Alike = ReadonlyMap<Indicator, readonly [Indicator, ...Indicator[]]>;

/**
 * The sets of indicators whose counts are the same: those that say so, and those whose tables show it where a rule of one of them hides anything.
 * Code: disclosure/same-counts.
 */
export function alikeIn(
  indicators: ReadonlyMap<string, Indicator>,
  isAllShown: (indicator: Indicator) => boolean,
): { alike: Alike; diagnostics: Diagnostic[] } {
  const all = [...indicators.values()];
  const { join, sets } = joinedSets(all);
  for (const one of all) {
    const other = indicators.get(one.meta.disclosure.same_counts_as ?? '');
    if (other) join(one, other);
  }
  const found = looksAlike(all).filter((pair) => !pair.every(isAllShown) && join(...pair));
  return {
    alike: new Map(sets().flatMap((set) => set.map((one) => [one, set] as const))),
    diagnostics: found.map(([a, b]) =>
      diagnostic(
        'disclosure/same-counts',
        placeOf(b.meta, 'disclosure'),
        `${a.id} and ${b.id} have the same counts wherever both have one.`,
      ),
    ),
  };
}

/** The cells of a register with what counts the same as one cell each, and the way back. */
export interface Together {
  readonly cells: readonly Cell[];
  /** The cells as they were, each hidden where the one that stands for it now is. */
  readonly apart: (after: readonly Cell[]) => readonly Cell[];
  /** The indicators that do not always have the count of the one that stands for them, each with that one. */
  readonly differing: ReadonlyMap<Indicator, Indicator>;
}

/**
 * One cell for each figure, whichever indicators have it: hidden where it is hidden in any of them, so that what adds up with it in one is seen
 * beside what adds up with it in the other.
 */
export function together(cells: readonly Cell[], alike: Alike): Together {
  if (alike.size === 0) return { cells, apart: (after) => after, differing: new Map() };
  const placesIn = placesByLine();
  const one: Cell[] = [];
  const differing = new Map<Indicator, Indicator>();
  const placeOfCell = cells.map((cell) => {
    const lead = alike.get(cell.indicator)?.[0];
    if (!lead) return one.push(cell) - 1;
    const places = placesIn(lead, cell.observation);
    const key = cell.observation.period.text;
    const place = places.get(key);
    const known = place === undefined ? undefined : one[place];
    if (place === undefined || !known) {
      places.set(key, one.length);
      return one.push({ ...cell, indicator: lead }) - 1;
    }
    if (differ(known, cell)) differing.set(cell.indicator, lead);
    one[place] = joined(known, cell);
    return place;
  });
  return {
    cells: one,
    apart: (after) =>
      cells.map((cell, index) => {
        const now = after[placeOfCell[index] as number] as Cell;
        if (!alike.has(cell.indicator)) return now;
        const { withheld, printed } = now;
        const own = { ...cell, ...(withheld && { withheld }), ...(printed && { printed }) };
        return cell.count.kind === 'shown' && now.count.kind === 'hidden' ? { ...own, count: now.count } : own;
      }),
    differing,
  };
}

/** The places of the figures of each line of an indicator, by the text of the period, as far as they are known. Figures mostly come line by line. */
function placesByLine(): (indicator: Indicator, observation: Observation) => Map<string, number> {
  const lines = new Map<Indicator, Map<string, Map<string, number>>>();
  let last: { readonly indicator: Indicator; readonly observation: Observation } | undefined;
  let places = new Map<string, number>();
  return (indicator, observation) => {
    if (last?.indicator !== indicator || !isOfLine(last.observation, observation)) {
      const own = lines.get(indicator) ?? new Map<string, Map<string, number>>();
      const key = lineKey(observation);
      places = own.get(key) ?? new Map<string, number>();
      lines.set(indicator, own.set(key, places));
      last = { indicator, observation };
    }
    return places;
  };
}

/** Says that an indicator does not always have the count of another that counts the same. Code: disclosure/counts-differ. */
export const countsDiffer = ({ id, meta }: Indicator, lead: Indicator): Diagnostic =>
  diagnostic(
    'disclosure/counts-differ',
    placeOf(meta, 'disclosure'),
    `${id} and ${lead.id} count the same, and some of their counts are not the same.`,
  );

const differ = ({ observation: a }: Cell, { observation: b }: Cell): boolean =>
  a.count !== null && b.count !== null && a.count !== b.count;

/** What earlier editions printed of indicators that count the same, as that of the one that stands for them. */
export function printedAsOne(registers: readonly EditionRegister[], alike: Alike): readonly EditionRegister[] {
  const leads = new Map([...alike].map(([{ id }, [lead]]) => [id, lead.id]));
  if (leads.size === 0) return registers;
  return registers.map((register) => ({
    ...register,
    counts: register.counts.map((one) => {
      const indicator = leads.get(one.indicator) ?? one.indicator;
      return { ...one, indicator, id: cellId(indicator, one) };
    }),
  }));
}

/** Hidden in one is hidden in both, unless somebody cleared it. */
function joined(known: Cell, cell: Cell): Cell {
  if (known.fixed || cell.fixed)
    return {
      ...known,
      observation: known.fixed ? known.observation : cell.observation,
      count: known.fixed ? known.count : cell.count,
      fixed: true,
    };
  const observation = known.observation.count === null ? cell.observation : known.observation;
  const count =
    isHiddenForPeople(known) || (cell.count.kind === 'hidden' && !isHiddenForPeople(cell)) ? known.count : cell.count;
  return { ...known, observation, count };
}
