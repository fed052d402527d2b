import { didYouMean } from '../core/nearest.ts';
import type { SettledContent } from '../model/model.ts';
import { type Kind, refuse } from './attribute.ts';

export type Priority = SettledContent['priorities'][number];

/** A priority of the strategy, by its id. */
export const priority: Kind<Priority> = {
  type: 'the id of a priority',
  read(written, asking) {
    const { priorities } = asking.assembly.model.content;
    const found = priorities.find(({ id }) => id === written.text);
    if (found) return found;
    const known = priorities.map(({ id }) => id);
    const message = `There is no priority "${written.text}".${didYouMean(written.text, known)}`;
    return refuse(written, asking, message, `Use one of: ${known.join(', ')}.`);
  },
};
