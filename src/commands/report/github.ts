import { messageOf } from '../../core/by-edition.ts';
import type { Diagnostic, Severity } from '../../core/diagnostic.ts';
import type { Checked } from '../../pipeline.ts';
import { capped } from './capped.ts';
import { ruleOf } from './rule-of-code.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** The result of `check` as annotations: one workflow command of GitHub Actions for each problem. */
export function printGithub({ diagnostics }: Checked): string {
  return capped(diagnostics).map(annotation).join('');
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
