import { textOf } from '../base.ts';
import { CODES, FOLDERS, NEEDS_FILES, REQUIREMENTS, SINGLE_FILES } from '../subject.ts';
import type { Ran } from '../world.ts';
import { type Finding, finding } from './finding.ts';

interface Listed {
  readonly code: string;
  readonly severity: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

const KNOWN = new Set([...Object.keys(CODES), ...REQUIREMENTS.map(({ id }) => id)]);
const SEVERITIES = ['error', 'warning', 'info'];
const EXPECTED: ReadonlySet<string> = new Set(
  [...Object.values(SINGLE_FILES), ...Object.values(NEEDS_FILES)].map(({ path }) => path),
);
const FOLDER_NAMES: readonly string[] = Object.values(FOLDERS).map(({ folder }) => folder);
const HEAD = /^(.*?):(\d+):(\d+) {2}(error|warning|note) {2}(\S+)$/gm;

/** Every problem has a code of the list, a severity, and a place in a file that the user has. */
export function diagnosticFindings(ran: Ran): Finding[] {
  const { run, out, err, thrown } = ran;
  if (thrown !== undefined) return [];
  if (run.command === 'check' && run.options.format === 'json') return out === '' ? [] : listed(ran);
  if (run.options.format === 'sarif' && out !== '') JSON.parse(out);
  const found: Finding[] = [];
  const printed = out + err;
  for (const line of printed.match(/^\(no place\) .*$/gm) ?? []) found.push(finding('a problem without a place', line));
  for (const [, , line, column, , code = ''] of printed.matchAll(HEAD)) {
    if (!KNOWN.has(code)) found.push(finding('an unknown code', code));
    if (Number(line) < 1 || Number(column) < 1) found.push(finding('a place before the first', `${line}:${column}`));
  }
  return found;
}

function listed({ out, before, exitCode }: Ran): Finding[] {
  const { diagnostics } = JSON.parse(out) as { diagnostics: readonly Listed[] };
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const found = diagnostics.flatMap((one) => oneFinding(one, before));
  if ((exitCode === 1) !== errors > 0)
    found.push(finding('the exit code and the problems disagree', `${exitCode}, ${errors} errors`));
  return found;
}

/** Counted once for each file, however many problems stand in it. */
const COUNTED = new WeakMap<Uint8Array, number>();
function linesIn(bytes: Uint8Array): number {
  const lines = COUNTED.get(bytes) ?? textOf(bytes).split(/\r\n|\n|\r/).length;
  COUNTED.set(bytes, lines);
  return lines;
}

function oneFinding({ code, severity, file, line, column, message }: Listed, before: Ran['before']): Finding[] {
  const what = `${code} ${message}`;
  if (!KNOWN.has(code)) return [finding('an unknown code', what)];
  if (!SEVERITIES.includes(severity)) return [finding('an unknown severity', what)];
  if (file === null || line === null || column === null) return [finding(`a problem without a place: ${code}`, what)];
  const bytes = before.get(file);
  if (!bytes) {
    const isExpected =
      EXPECTED.has(file) ||
      FOLDER_NAMES.includes(file) ||
      [...before.keys()].some((path) => path.startsWith(`${file.replace(/\/$/, '')}/`)) ||
      code.startsWith('load/') ||
      code.startsWith('SVD-') ||
      code.startsWith('duty/');
    return isExpected
      ? []
      : [finding(`a place in a file that the user does not have: ${code}`, `${file}:${line}:${column} ${what}`)];
  }
  // Bytes that are no text have no lines.
  const lines = linesIn(bytes);
  return line < 1 || column < 1 || line > lines + 1
    ? [finding(`a place that is not in the file: ${code}`, `${file}:${line}:${column} of ${lines} lines`)]
    : [];
}
