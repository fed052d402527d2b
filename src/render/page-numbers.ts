import { Stop } from '../core/stop.ts';
import type { Pages } from './pages.ts';

/** What the first round prints: as wide as most numbers are, so that most contents take their room at once. */
const GUESS = 10;

/** The numbers change the room of the contents by a line or two, so two rounds are the rule. */
const MOST_ROUNDS = 6;

/** A document that was set: the page of each of its destinations. */
interface Set {
  readonly pages: ReadonlyMap<string, number>;
}

/**
 * A document whose contents name the pages that their entries stand on, and what came of setting it: it is set, the numbers are written, and it is set again until none changes.
 * The same document and the same program give the same. @throws Stop where the numbers do not come to rest.
 */
export async function withPageNumbers<Done extends Set>(
  render: (pages: Pages) => Uint8Array | Promise<Uint8Array>,
  set: (document: Uint8Array) => Promise<Done>,
): Promise<{ document: Uint8Array; set: Done }> {
  let pages: Pages = () => GUESS;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const printed = new Map<string, number | undefined>();
    const known = pages;
    const document = await render((name) => {
      printed.set(name, known(name));
      return known(name);
    });
    const done = await set(document);
    if ([...printed].every(([name, page]) => done.pages.get(name) === page)) return { document, set: done };
    pages = (name) => done.pages.get(name);
  }
  throw new Stop(
    `The page numbers of the contents did not come to rest in ${MOST_ROUNDS} rounds. Nothing was written. Build without page numbers or PDF.`,
  );
}
