import type { Proposal } from './proposal.ts';
import { folded } from './signs.ts';
import { hunksBetween } from './source/hunks.ts';

/** Words that are taken out here and put in there are told from those that happen to be the same by their length. */
const LEAST = 24;

/** Marks the two sides of a sentence that was moved from one field into another: either both are written or none. */
export function partnered(proposals: readonly Proposal[], copy: string): readonly Proposal[] {
  const sides = proposals.map(({ kind, old, now }) =>
    kind === 'changed' ? differences(old, now) : { out: [], put: [] },
  );
  const partner = new Map<number, string>();
  for (const [from, { out }] of sides.entries())
    for (const words of out) {
      const to = sides.findIndex(({ put }, index) => index !== from && put.some((text) => text.includes(words)));
      if (to < 0 || partner.has(from) || partner.has(to)) continue;
      for (const index of [from, to]) partner.set(index, `${copy} ${from} ${to}`);
    }
  return proposals.map((proposal, index) => {
    const mark = partner.get(index);
    return mark === undefined ? proposal : { ...proposal, kind: 'moved', partner: mark };
  });
}

function differences(old: string, now: string): { readonly out: string[]; readonly put: string[] } {
  const [before, after] = [[...folded(old)], [...folded(now)]];
  const hunks = hunksBetween(before, after);
  const long = (words: string): string[] => (words.trim().length >= LEAST ? [words.trim()] : []);
  return {
    out: hunks.flatMap(({ from, to }) => long(before.slice(from, to).join(''))),
    put: hunks.flatMap(({ nowFrom, nowTo }) => long(after.slice(nowFrom, nowTo).join(''))),
  };
}
