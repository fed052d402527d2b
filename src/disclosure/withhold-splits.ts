import { typeAndId } from '../indicators/categories.ts';
import type { Indicator } from '../indicators/observation.ts';
import type { Areas } from '../model/areas.ts';
import type { Cell, Pass } from './cell.ts';

/** How a count is split: by sex or not, and by which type of category. */
interface Split {
  readonly bySex: boolean;
  readonly type: string;
}

/** Where and when a count is hidden. */
interface Hidden extends Split {
  readonly start: string;
  readonly end: string;
}

/**
 * Withholds a split by sex or category as a whole where a part of it, or the count that it splits, is hidden: with the other parts shown, a
 * subtraction would give the hidden one. The other parts are those of all ages and of every period that shares time with the hidden one, of
 * the area, and of all areas below the one that it is a part of; the split of that whole area stays. Without areas all count as one.
 * Only under rules that ask for it (`secondary: exact`). It hides more than it must, and never less than a split adds to what unsplit counts give away.
 */
export function withholdSplits(areas: Areas): Pass {
  return (cells) => {
    const hidden = new Map<Indicator, Map<string, Hidden[]>>();
    for (const cell of cells) {
      if (cell.rule.secondary !== 'exact' || !isProtected(cell)) continue;
      const { area, period } = cell.observation;
      const ofIndicator = hidden.get(cell.indicator) ?? new Map<string, Hidden[]>();
      hidden.set(cell.indicator, ofIndicator);
      const one = { ...splitOf(cell), start: period.start, end: period.end };
      for (const scope of endangered(area, areas)) {
        const known = ofIndicator.get(scope) ?? [];
        ofIndicator.set(scope, known);
        if (!known.some((other) => isSame(other, one))) known.push(one);
      }
    }
    if (hidden.size === 0) return cells;
    return cells.map((cell) => {
      const ofIndicator = hidden.get(cell.indicator);
      const split = splitOf(cell);
      if (!ofIndicator || cell.count.kind === 'hidden' || !(split.bySex || split.type !== '')) return cell;
      const { period, area } = cell.observation;
      const gives = (one: Hidden): boolean => isFiner(split, one) && period.start <= one.end && one.start <= period.end;
      if (!scopesOf(area, areas).some((scope) => ofIndicator.get(scope)?.some(gives))) return cell;
      return { ...cell, count: { kind: 'hidden', reason: 'suppressed' } };
    });
  };
}

const isProtected = ({ count }: Cell): boolean =>
  count.kind === 'hidden' && (count.reason === 'suppressed' || count.reason === 'low');

function splitOf({ observation: { sex, category } }: Cell): Split {
  return { bySex: sex !== 'persons', type: category === '' ? '' : `${typeAndId(category)[0]}:` };
}

/** Whether counts split one way add up to, or are, those split the other way. */
const isFiner = (fine: Split, coarse: Split): boolean =>
  (fine.bySex || !coarse.bySex) && (coarse.type === '' || fine.type === coarse.type);

const isSame = (a: Hidden, b: Hidden): boolean =>
  a.start === b.start && a.end === b.end && a.bySex === b.bySex && a.type === b.type;

const EVERYWHERE = 'everywhere';

/** Where a hidden count of an area could be worked out from a split: everywhere below the area that it is a part of, or in and below itself. */
function endangered(area: string, areas: Areas): readonly string[] {
  if (areas.size === 0) return [EVERYWHERE];
  const parent = areas.get(area)?.parent;
  return parent === undefined ? [`in ${area}`, `below ${area}`] : [`below ${parent}`];
}

/** The places that an area counts as. */
function scopesOf(area: string, areas: Areas): readonly string[] {
  return areas.size === 0 ? [EVERYWHERE] : [`in ${area}`, ...wholesOf(area, areas).map((whole) => `below ${whole}`)];
}

function wholesOf(area: string, areas: Areas): readonly string[] {
  const parent = areas.get(area)?.parent;
  return parent === undefined ? [] : [parent, ...wholesOf(parent, areas)];
}
