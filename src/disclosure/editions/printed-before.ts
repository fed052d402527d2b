import { type Diagnostic, diagnostic } from '../../core/diagnostic.ts';
import { grouped } from '../../core/grouped.ts';
import { namedFew } from '../../core/named-few.ts';
import { placeOf } from '../../core/place.ts';
import { parsePeriod } from '../../indicators/parse-period.ts';
import type { Areas } from '../../model/areas.ts';
import { type Counted, type Equations, equationsOf } from '../audit/equations.ts';
import type { Cell } from '../cell.ts';
import { cellId } from '../cell-id.ts';
import { isSuppressed } from '../unknown-counts.ts';
import type { EditionRegister, PrintedCount } from './register-file.ts';

/** What earlier editions printed of each indicator, edition by edition. */
export type PrintedBefore = ReadonlyMap<string, readonly (readonly PrintedCount[])[]>;

/** Whether an edition hid anything of an indicator. */
export const hidesAny = (edition: readonly PrintedCount[]): boolean => edition.some(({ form }) => form === 'c');

/** The registers of earlier editions by indicator. The same counts, as variants of one day print them, are looked at once. */
export function printedBefore(registers: readonly EditionRegister[]): PrintedBefore {
  const found = new Map<string, PrintedCount[][]>();
  for (const own of grouped(registers, ({ date }) => date).values()) {
    const counts = new Map(own.flatMap((register) => register.counts.map((one) => [one.id, one] as const)));
    // Where one variant hides what another prints, readers have it.
    for (const one of own.flatMap((register) => register.counts)) if (one.form !== 'c') counts.set(one.id, one);
    for (const [indicator, list] of grouped(counts.values(), (one) => one.indicator))
      found.set(indicator, [...(found.get(indicator) ?? []), list]);
  }
  return found;
}

/** Notes on each cell what earlier editions printed: the very count, or another one that was revised since. Such a cell is never hidden to protect another. */
export function withPrinted(cells: readonly Cell[], before: PrintedBefore): readonly Cell[] {
  if (before.size === 0) return cells;
  const forms = new Map<string, Set<number>>();
  for (const { id, form } of [...before.values()].flat(2)) {
    if (typeof form !== 'number') continue;
    forms.set(id, (forms.get(id) ?? new Set()).add(form));
  }
  return cells.map((cell): Cell => {
    const known = forms.get(cellId(cell.indicator.id, cell.observation));
    if (!known) return cell;
    const { count } = cell.observation;
    return { ...cell, printed: count !== null && known.has(count) ? 'same' : 'other' };
  });
}

/** Equations between counts of earlier editions, and which of them readers do not know. */
export interface EarlierEquations extends Equations {
  readonly hidden: ReadonlySet<string>;
}

/**
 * The equations of earlier editions that today's do not hold: those with a count that was revised since, or that is not published any more. A count that
 * is as it was is the same count today; a revised one has an id of its own. What was hidden then is taken to be what it is now: an equation that a
 * revision broke is no equation.
 */
export function earlierEquations(
  cells: readonly Cell[],
  before: readonly (readonly PrintedCount[])[],
  areas: Areas,
  k: number,
): readonly EarlierEquations[] {
  const indicator = cells[0]?.indicator;
  if (!indicator || before.length === 0) return [];
  const today = new Set(cells.map((cell) => cellId(indicator.id, cell.observation)));
  const truth = new Map(indicator.observations.map((one) => [cellId(indicator.id, one), one.count]));
  return before.flatMap((edition, index): EarlierEquations[] => {
    const isOther = ({ id, form }: PrintedCount): boolean => typeof form === 'number' && truth.get(id) !== form;
    if (!edition.some((one) => isOther(one) || !today.has(one.id))) return [];
    const hidden = new Set(edition.filter(({ id, form }) => form === 'c' && !today.has(id)).map(({ id }) => id));
    const counted = edition.flatMap((one): Counted[] => {
      const { id, form, area, age, sex, category } = one;
      const period = parsePeriod(one.period.text, one.period.type);
      if ('error' in period || (typeof form !== 'number' && form !== 'c')) return [];
      const value = form === 'c' ? (truth.get(id) ?? null) : form;
      if (value !== null && !Number.isInteger(value)) return [];
      const observation = { area, period, age, sex, category };
      return [{ id: isOther(one) ? `edition ${index}: ${id}` : id, observation, value }];
    });
    return [{ ...equationsOf(counted, areas, k), hidden }];
  });
}

/** One problem for each indicator of which something is hidden now that an earlier edition printed. Code: disclosure/already-public. */
export function alreadyPublic(cells: readonly Cell[]): Diagnostic[] {
  const known = cells.filter((cell) => cell.printed !== undefined && isSuppressed(cell));
  return [...grouped(known, ({ indicator }) => indicator)].map(([{ id, meta }, own]) => {
    const names = own.map(({ observation: o }) =>
      [o.area, o.period.label, o.age === 'all' ? '' : o.age, o.sex === 'persons' ? '' : o.sex, o.category]
        .filter(Boolean)
        .join(', '),
    );
    const few = namedFew(names.slice(0, 3).map((name) => `"${name}"`));
    const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
    const message = `Of ${id}, ${few}${more} ${names.length === 1 ? 'is' : 'are'} hidden now, and an earlier edition printed ${names.length === 1 ? 'it' : 'them'}.`;
    return diagnostic('disclosure/already-public', placeOf(meta.disclosure, 'rule'), message);
  });
}
