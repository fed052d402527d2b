import type { EditionFindings } from '../core/by-edition.ts';
import { oneAtATime } from '../core/one-at-a-time.ts';
import { findingsOf, makeEdition, type OfFolder } from './edition.ts';
import type { Prepared } from './prepare.ts';

/** Looks through an edition, by the variant's id, and tells what is wrong with it. */
export type Looker = (id: string | undefined) => Promise<EditionFindings>;

/** One that does so in this thread, which hears what others have found before each. */
export const lookerIn = (modelOf: Prepared['modelOf'], folder: OfFolder): Looker =>
  oneAtATime(async (id) => {
    await new Promise(setImmediate);
    return findingsOf(makeEdition(modelOf(id), folder));
  });
