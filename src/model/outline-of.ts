import { wordOfRole } from '../schema/roles.ts';
import type { SettledContent } from './model.ts';
import type { PublicationPlan } from './publications.ts';

type Outlines = NonNullable<SettledContent['outline']['publications']>;

/** What outline.yaml says of a publication, by the name of its folder or the short word for its role. */
export function outlineOf(
  { id, role }: Pick<PublicationPlan, 'id' | 'role'>,
  { publications }: Pick<SettledContent['outline'], 'publications'>,
): Outlines[string] | undefined {
  const named = new Map(Object.entries(publications ?? {}));
  return named.get(id) ?? named.get(wordOfRole(role) ?? id);
}
