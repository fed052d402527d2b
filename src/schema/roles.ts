import type { SchemaTypes } from './generated/types.ts';

/** What a publication may be to the Duty: one of the two documents it asks for. */
export type Role = NonNullable<SchemaTypes['publication']['role']>;

/** The short word for each role: in requirements, in document.yaml, and for `--publication`. The order is that of print. */
export const ROLE_WORDS = {
  needs_assessment: 'sna',
  response_strategy: 'strategy',
} as const satisfies Record<Role, string>;

/** The document of the Duty that each word stands for, as the program calls it where no publication of a folder is at hand. */
export const ROLE_TITLES = {
  sna: 'Strategic Needs Assessment',
  strategy: 'Response Strategy',
} as const satisfies Record<RoleWord, string>;

export type RoleWord = (typeof ROLE_WORDS)[Role];

export const ROLES = Object.keys(ROLE_WORDS) as readonly Role[];

/** The short word of a role; undefined for a publication without one. */
export function wordOfRole(role: Role | undefined): RoleWord | undefined {
  return role && ROLE_WORDS[role];
}
