import type { Segment } from './segments.ts';
import type { NowSign } from './signs.ts';
import { type Hunk, hunksBetween, slides } from './source/hunks.ts';

/** A change with the field that it belongs to: none where it is of words of the program, and several where nothing says which. */
export interface Owned {
  readonly hunk: Hunk;
  readonly owners: readonly Segment[];
}

/** What changed in a paragraph, in order, each told so that it stays within a field where it can. */
export function ownedHunks(printed: readonly string[], segments: readonly Segment[], now: readonly NowSign[]): Owned[] {
  const signs = now.map(({ sign }) => sign);
  const parts = partsOf(printed, segments, now);
  const found = parts.flatMap(({ owner, from, to, nowFrom, nowTo }) =>
    hunksBetween(printed.slice(from, to), signs.slice(nowFrom, nowTo)).map((hunk) => ({
      owner,
      hunk: {
        from: hunk.from + from,
        to: hunk.to + from,
        nowFrom: hunk.nowFrom + nowFrom,
        nowTo: hunk.nowTo + nowFrom,
      },
    })),
  );
  return found.map(({ owner, hunk }, index): Owned => {
    if (owner) return { hunk, owners: [owner] };
    const least = found[index - 1]?.hunk.to ?? 0;
    const most = found[index + 1]?.hunk.from ?? printed.length;
    const ways = [hunk, ...slides(hunk, printed, signs)]
      .filter(({ from, to }) => from >= least && to <= most)
      .flatMap((way) =>
        segments.filter(({ from, to }) => way.from >= from && way.to <= to).map((own) => ({ way, own })),
      );
    const owners = [...new Set(ways.map(({ own }) => own))].toSorted((a, b) => a.from - b.from);
    const one = owners.length > 1 ? (trackedWay(ways, now) ?? sentenceBehind(ways, owners, signs)) : ways[0];
    return one ? { hunk: one.way, owners: [one.own] } : { hunk, owners };
  });
}

interface Way {
  readonly way: Hunk;
  readonly own: Segment;
}

/** The way in which the change is just what was tracked as put in, if that says which field it is of. */
function trackedWay(ways: readonly Way[], now: readonly NowSign[]): Way | undefined {
  const isTyped = (at: number): boolean => now[at]?.isInserted ?? false;
  const fitting = ways.filter(
    ({ way: { nowFrom, nowTo } }) =>
      now.slice(nowFrom, nowTo).every(({ isInserted }) => isInserted) && !isTyped(nowFrom - 1) && !isTyped(nowTo),
  );
  return fitting.every(({ own }) => own === fitting[0]?.own) ? fitting[0] : undefined;
}

/** A whole sentence behind a blank goes on from the field before it. */
function sentenceBehind(
  ways: readonly Way[],
  [earlier]: readonly Segment[],
  signs: readonly string[],
): Way | undefined {
  return ways.find(
    ({ way, own }) => own === earlier && /^\s.*[.!?…]["'”’)]*$/su.test(signs.slice(way.nowFrom, way.nowTo).join('')),
  );
}

interface Part extends Hunk {
  readonly owner: Segment | undefined;
}

/** A paragraph of several fields as those, and the words between them: what stands in the bookmark of a field is of that field. */
function partsOf(printed: readonly string[], segments: readonly Segment[], now: readonly NowSign[]): Part[] {
  const whole = { owner: undefined, from: 0, to: printed.length, nowFrom: 0, nowTo: now.length };
  if (segments.length < 2) return [whole];
  const parts: Part[] = [];
  let [at, nowAt] = [0, 0];
  for (const owner of segments) {
    const isWithin = ({ within }: NowSign): boolean => within?.has(owner.place.id) ?? false;
    let [nowFrom, nowTo] = [now.findIndex(isWithin), now.findLastIndex(isWithin) + 1];
    // Some have lost their bookmarks, or were moved.
    if (owner.from < at || nowFrom < nowAt || !now.slice(nowFrom, nowTo).every(isWithin)) return [whole];
    while (nowFrom < nowTo && now[nowFrom]?.sign === ' ') nowFrom++;
    while (nowTo > nowFrom && now[nowTo - 1]?.sign === ' ') nowTo--;
    parts.push({ owner: undefined, from: at, to: owner.from, nowFrom: nowAt, nowTo: nowFrom });
    parts.push({ owner, from: owner.from, to: owner.to, nowFrom, nowTo });
    [at, nowAt] = [owner.to, nowTo];
  }
  return [...parts, { owner: undefined, from: at, to: printed.length, nowFrom: nowAt, nowTo: now.length }];
}
