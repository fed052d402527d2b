import { Stop } from '../../core/stop.ts';
import type { SetPages } from '../format.ts';
import type { Pages } from './pages.ts';

/** What the first round prints: as wide as most numbers are, so that most contents take their room at once. */
const GUESS = 10;

/** The numbers change the room of the contents by a line or two, so two rounds are the rule. */
const MOST_ROUNDS = 6;

/**
 * A document whose contents name the pages that their entries stand on: it is set, the numbers are written, and it is set again until none changes.
 * The same document and the same word processor give the same bytes. @throws Stop where the numbers do not come to rest.
 */
export async function withPageNumbers(
  render: (pages: Pages) => Promise<Uint8Array>,
  setPages: SetPages,
): Promise<Uint8Array> {
  let pages: Pages = () => GUESS;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const printed = new Map<string, number | undefined>();
    const known = pages;
    const document = await render((bookmark) => {
      printed.set(bookmark, known(bookmark));
      return known(bookmark);
    });
    const set = await setPages(document);
    if ([...printed].every(([bookmark, page]) => set.get(bookmark) === page)) return document;
    pages = (bookmark) => set.get(bookmark);
  }
  throw new Stop(`The page numbers did not come to rest in ${MOST_ROUNDS} rounds. Build without --page-numbers.`);
}
