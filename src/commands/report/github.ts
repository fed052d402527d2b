import { messageOf } from '../../core/by-edition.ts';
import type { Diagnostic, Severity } from '../../core/diagnostic.ts';
import { FORCES } from '../../duty/register.ts';
import { FORCE_WORDS } from '../../duty/words.ts';
import type { Checked } from '../../pipeline/checked.ts';
import type { Judged } from '../../pipeline/edition.ts';
import { capped } from './capped.ts';
import { counts } from './requirements.ts';
import { ruleOf } from './rule-of-code.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** The result of `check` as annotations: one workflow command of GitHub Actions for each problem, and one that counts the requirements of each edition. */
export function printGithub({ diagnostics, editions }: Checked<Judged>): string {
  return [...capped(diagnostics).map(annotation), ...editions.map(countsOf)].join('');
}

/** What is met, recorded and for people to judge, by force: told apart, and never added up. */
function countsOf({ model, results }: Judged): string {
  const lines = FORCES.flatMap((force) => {
    const group = results.filter(({ requirement }) => requirement.force === force);
    return group.length === 0 ? [] : [`${FORCE_WORDS[force]}: ${counts(group)}`];
  });
  const title = escapeProperty(`The Serious Violence Duty: ${model.id}, ${model.status}`);
  return `::notice title=${title}::${escapeData(lines.join('\n'))}\n`;
}

function annotation(problem: Diagnostic): string {
  const { code, severity, place, fix } = problem;
  const at = place ? { file: place.file, line: place.line, col: place.column } : {};
  const properties = Object.entries({ ...at, title: `${code}: ${ruleOf(code).title}` }).map(
    ([key, value]) => `${key}=${escapeProperty(String(value))}`,
  );
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(`${messageOf(problem)} ${fix}`)}\n`;
}

/** What a command's text may not hold as it is (actions/toolkit, command.ts). */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** In a property a colon and a comma would end it. */
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
