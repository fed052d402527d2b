import { type Standing, standingOf } from '../duty/assurance.ts';
import type { Result } from '../duty/result.ts';

/** A requirement of the Duty that stands otherwise in the new edition. */
export interface RequirementChange {
  readonly id: string;
  readonly title: string;
  /** Gained and lost by how far it is met; waived, or no longer or newly one that applies, is neither. */
  readonly change: 'gained' | 'lost' | 'other';
  readonly old: Standing;
  readonly now: Standing;
}

/** How far a requirement is met, from least to most. What is waived or does not apply is on no scale. */
const RANKS: Readonly<Partial<Record<Standing, number>>> = {
  missing: 0,
  partly_met: 1,
  planned: 2,
  to_judge: 2,
  recorded: 2,
  judged: 3,
  checked: 3,
};

/** The requirements that stand otherwise, in the order of the register. Both sides are judged by the register of this program. */
export function requirementChanges(old: readonly Result[], now: readonly Result[]): RequirementChange[] {
  const before = new Map(old.map((result) => [result.requirement.id, standingOf(result)]));
  return now.flatMap((result): RequirementChange[] => {
    const { id, title } = result.requirement;
    const [was, is] = [before.get(id), standingOf(result)];
    return was === undefined || was === is ? [] : [{ id, title, change: changeOf(was, is), old: was, now: is }];
  });
}

function changeOf(old: Standing, now: Standing): RequirementChange['change'] {
  const [was, is] = [RANKS[old], RANKS[now]];
  if (was === undefined || is === undefined || was === is) return 'other';
  return is > was ? 'gained' : 'lost';
}
