import type { RequirementCode } from '../core/codes.ts';
import { DUTY_REGISTER } from '../schema/generated/duty-register.ts';
import type { Requirement } from '../schema/generated/requirement.ts';

export type { ContextOnly, Requirement } from '../schema/generated/requirement.ts';
export type Force = Requirement['force'];
export type Basis = Requirement['basis'];

/** The forces from the hardest to the softest: the order in which every list of requirements is grouped. */
export const FORCES: readonly Force[] = ['must', 'other_law', 'should', 'grant', 'good_practice'];

/** The requirements in the order of their ids. Made from the requirements.yaml of every group when the program is built. */
export const REQUIREMENTS: readonly Requirement[] = DUTY_REGISTER.requirements;

/** Requirements that no content can show to be met. */
export const CONTEXT_ONLY = DUTY_REGISTER.context_only;

/** A requirement's id as the code of its diagnostics. */
export const codeOf = ({ id }: { readonly id: string }): RequirementCode => id as RequirementCode;

/** True when a partnership may decide not to meet it: never what the Act or another law commands. */
export function isWaivable({ force, must }: Pick<Requirement, 'force' | 'must'>): boolean {
  return force !== 'must' && !(force === 'other_law' && must === 'yes');
}
