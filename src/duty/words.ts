import type { Assurance, Standing } from './assurance.ts';
import type { Basis, Force, Requirement } from './register.ts';

/** The groups of requirements as a lead reads them on the screen. The publications take theirs from the labels file. */
export const FORCE_WORDS: Readonly<Record<Force, string>> = {
  must: 'What the Act requires',
  other_law: 'What other law says',
  should: 'What the guidance expects',
  grant: 'What the grant expects',
  good_practice: 'Good practice',
};

/** How a requirement stands. "Met" is only what the program verified. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  checked: 'met',
  judged: 'judged by people',
  recorded: 'recorded',
  planned: 'planned',
  to_judge: 'for people to judge',
  partly_met: 'partly met',
  missing: 'missing',
  waived: 'waived',
  not_applicable: 'not applicable',
};

/** What a pass is worth, as `explain` tells it. */
export const ASSURANCE_WORDS: Readonly<Record<Assurance, string>> = {
  checked: 'the program verifies it, so a pass is met',
  recorded: 'the content holds it; whether it is so, the program cannot tell',
  to_judge: 'no program can decide it; people have to judge',
};

const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  read: 'the text was read',
  secondary: 'known from secondary sources',
  recollected: 'recollected; check it before you rely on it',
  not_established: 'the source could not be established',
  not_stated: '',
};

/** The source and how sure it is: "The Act, section 8(3)(a); the text was read". */
export function sourceInWords({ source, basis }: Pick<Requirement, 'source' | 'basis'>): string {
  return [source, BASIS_WORDS[basis]].filter((part) => part !== '').join('; ');
}

/** What a pass means, and what it does not. */
export const WHAT_A_PASS_MEANS =
  'Only what is called met was verified. Recorded means that the content holds it, and for people to judge that no program can decide it. None of it means that the Duty is discharged: working together, taking account and putting a strategy into effect leave no trace in a file.';
