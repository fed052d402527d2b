import type { List, PhrasingContent } from 'mdast';
import type { Assembly } from '../../assemble/assembly.ts';
import { label } from '../../assemble/label.ts';
import { asSentence } from '../../assemble/words.ts';
import { placeOf } from '../../core/place.ts';
import { itemOf, nameOf } from '../records.ts';
import type { Board, Reporting } from './reporting.ts';

/** What may be said of a board beside its name. */
export const SAID = ['role', 'chair', 'meets', 'members'] as const;
type Said = (typeof SAID)[number];

/** Boards as a list, with those that report to each as a list below it. */
export function tree(boards: readonly Reporting[], shows: readonly Said[], assembly: Assembly): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    data: { isTree: true },
    children: boards.map(({ board, below }) =>
      itemOf(wordsOf(board, shows, assembly), below.length > 0 ? tree(below, shows, assembly) : undefined),
    ),
  };
}

function wordsOf(board: Board, shows: readonly Said[], { kit: { labels } }: Assembly): PhrasingContent[] {
  const said = shows.flatMap((key): PhrasingContent[] => {
    const text = board[key];
    if (text === null) return [];
    const source = placeOf(board, key);
    const value = ` ${label(labels, `governance.${key}`, { text: asSentence(text) })}`;
    return [{ type: 'text', value, ...(source ? { data: { source } } : {}) }];
  });
  const stop: PhrasingContent[] = said.length > 0 ? [{ type: 'text', value: '.' }] : [];
  return [{ type: 'strong', children: [nameOf(board, 'name', board.id), ...stop] }, ...said];
}
