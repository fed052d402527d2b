import type { Basis, Force, Requirement } from './register.ts';
import type { ResultStatus } from './result.ts';

/** The groups of requirements as a lead reads them on the screen. The publications take theirs from the labels file. */
export const FORCE_WORDS: Readonly<Record<Force, string>> = {
  must: 'What the Act requires',
  other_law: 'What other law says',
  should: 'What the guidance expects',
  grant: 'What the grant expects',
  good_practice: 'Good practice',
};

export const STATUS_WORDS: Readonly<Record<ResultStatus, string>> = {
  met: 'met',
  partly_met: 'partly met',
  missing: 'missing',
  waived: 'waived',
  not_applicable: 'not applicable',
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
  'A pass means that the content the check looks for is present, not that the Duty is discharged: working together, taking account and putting a strategy into effect leave no trace in a file.';
