import { CODES, type Code } from '../../core/codes.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { REQUIREMENTS } from '../../duty/register.ts';

/** What a code means, whether it stands in the list of codes or is a requirement's id. */
export interface Rule {
  readonly id: Diagnostic['code'];
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/** The rule behind a diagnostic's code. */
export function ruleOf(code: Diagnostic['code']): Rule {
  const requirement = REQUIREMENTS.find(({ id }) => id === code);
  if (requirement)
    return {
      id: code,
      title: requirement.title,
      why: requirement.words,
      fix: requirement.message.replaceAll('{details}', '…'),
    };
  const { title, why, fix } = CODES[code as Code];
  return { id: code, title, why, fix };
}
