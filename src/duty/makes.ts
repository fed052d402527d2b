import { type RoleWord, wordOfRole } from '../schema/roles.ts';
import type { DutyFacts } from './outcome.ts';

/** Whether an edition makes one of the two publications of the Duty, or leaves it to others. */
export const makes = (word: RoleWord, { publications }: Pick<DutyFacts, 'publications'>): boolean =>
  publications.some(({ role }) => wordOfRole(role) === word);
