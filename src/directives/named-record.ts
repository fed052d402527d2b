import { didYouMean } from '../core/nearest.ts';
import type { SettledContent } from '../model/model.ts';
import { type Kind, refuse } from './attribute.ts';

export type Priority = SettledContent['priorities'][number];

/** A record of a kind, by its id; one that is not there is refused with the nearest that is. */
const record = <One extends { readonly id: string }>(
  what: string,
  recordsIn: (content: SettledContent) => readonly One[],
): Kind<One> => ({
  type: `the id of a ${what}`,
  read(written, asking) {
    const records = recordsIn(asking.assembly.model.content);
    const found = records.find(({ id }) => id === written.text);
    if (found) return found;
    const known = records.map(({ id }) => id);
    const message = `There is no ${what} "${written.text}".${didYouMean(written.text, known)}`;
    return refuse(written, asking, message, `Use one of: ${known.join(', ')}.`);
  },
});

/** A priority of the strategy. */
export const priority = record('priority', ({ priorities }) => priorities);

/** A stream of content/funding.yaml. */
export const stream = record('stream', ({ funding }) => funding.streams);
