import type { Diagnostic, Severity } from '../../core/diagnostic.ts';
import type { Loaded } from '../../load/project.ts';
import { excerpt } from './excerpt.ts';
import { paint } from './paint.ts';

const WORD: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const COLOUR: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** More places than this, beside a problem's own, are counted. */
const MOST_PLACES = 3;

/**
 * Diagnostics for people: place, what is wrong, the line it stands in, why it matters, how to put it right. Gaps in the Duty's
 * requirements that stop nothing are counted in one sentence: `svduty check` lists them by what they rest on.
 */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  loaded: Pick<Loaded, 'inputs'>,
  colour: boolean,
): string {
  const bytes = new Map(loaded.inputs.map((input) => [input.file, input.bytes]));
  const gaps = diagnostics.filter((d) => d.code.startsWith('SVD-') && d.severity !== 'error');
  const printed = diagnostics
    .filter((d) => !gaps.includes(d))
    .map((d) => printOne(d, d.place && bytes.get(d.place.file), colour));
  if (gaps.length > 0)
    printed.push(
      `${gaps.length} requirement${gaps.length === 1 ? '' : 's'} of the Duty not met in full: "svduty check" lists them.\n\n`,
    );
  return printed.join('');
}

function printOne(d: Diagnostic, bytes: Uint8Array | undefined, colour: boolean): string {
  const place = d.place ? `${d.place.file}:${d.place.line}:${d.place.column}` : '(no place)';
  const lines = [
    `${paint('bold', place, colour)}  ${paint(COLOUR[d.severity], WORD[d.severity], colour)}  ${d.code}`,
    `  ${d.message}`,
  ];
  if (d.place && bytes) lines.push(...excerpt(bytes, d.place).map((line) => `  ${line}`));
  for (const other of d.also.slice(0, MOST_PLACES))
    lines.push(`  See also ${other.file}:${other.line}:${other.column}`);
  if (d.also.length > MOST_PLACES) lines.push(`  and ${d.also.length - MOST_PLACES} more places`);
  lines.push(`  Why it matters: ${d.why}`, `  How to fix it: ${d.fix}`);
  if (d.example !== undefined) lines.push('  For example:', ...d.example.split('\n').map((line) => `    ${line}`));
  return `${lines.join('\n')}\n\n`;
}

/** "2 errors and 1 warning." */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = diagnostics.filter((d) => d.severity === severity).length;
    return count === 0 ? [] : [`${count} ${WORD[severity]}${count === 1 ? '' : 's'}`];
  });
  return parts.length === 0 ? 'No problems found.' : `${parts.join(' and ')}.`;
}
