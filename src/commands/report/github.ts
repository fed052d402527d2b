import type { Diagnostic, Severity } from '../../core/diagnostic.ts';
import type { Checked } from '../../pipeline.ts';
import { ruleOf } from './rule-of-code.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** The result of `check` as annotations: one workflow command of GitHub Actions for each problem. */
export function printGithub({ diagnostics }: Checked): string {
  return diagnostics.map(annotation).join('');
}

function annotation({ code, severity, place, message, fix }: Diagnostic): string {
  const at = place ? { file: place.file, line: place.line, col: place.column } : {};
  const properties = Object.entries({ ...at, title: `${code}: ${ruleOf(code).title}` }).map(
    ([key, value]) => `${key}=${escapeProperty(String(value))}`,
  );
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(`${message} ${fix}`)}\n`;
}

/** What a command's text may not hold as it is (actions/toolkit, command.ts). */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** In a property a colon and a comma would end it. */
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
