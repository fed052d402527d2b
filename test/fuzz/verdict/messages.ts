import { textOf } from '../base.ts';
import type { Folder } from '../trial.ts';
import type { Ran } from '../world.ts';
import { type Finding, finding } from './finding.ts';

/** Words of JavaScript, Node and the libraries, which mean nothing to people who write strategy. */
const FOREIGN =
  /Cannot read propert\w+|\bundefined\b|\[object \w+\]|\bNaN\b|\bInfinity\b|\bat (?:async )?(?:file:\/\/|\S+ \(\S+:\d+:\d+\)|\/)|Maximum call stack|is not a function|is not iterable|(?:Type|Range|Reference|Syntax)Error\b|\bE[A-Z]{3,}: |node:internal|Invalid array length|Unexpected token/g;
/** What a terminal obeys or hides: C0 but for tab and line feed, DEL, C1, and the marks that turn the direction of text. */
const CONTROL = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const LONGEST_LINE = 5000;
/** Bytes of a whole report, and what each further edition may add. */
const LARGEST = { text: 300_000, data: 1_500_000, edition: 60_000 };

const appears = (word: string, folder: Folder, run: Ran['run']): boolean =>
  JSON.stringify(run).includes(word) ||
  [...folder].some(([path, bytes]) => path.includes(word) || textOf(bytes).includes(word));

/** What is printed is words for people, safe to print, and no more than can be read. */
export function messageFindings({ run, out, err, before, exitCode, thrown }: Ran): Finding[] {
  const format = typeof run.options.format === 'string' ? run.options.format : 'text';
  const isData = run.command === 'check' && (format === 'json' || format === 'sarif');
  const printed = out + err;
  const found: Finding[] = [];
  if (thrown === undefined) {
    for (const [word] of new Set([...printed.matchAll(FOREIGN)].map((match) => match[0])).entries()) {
      if (!appears(word, before, run))
        found.push(finding(`foreign words in a message: ${word}`, lineWith(printed, word)));
    }
  }
  const control = CONTROL.exec(printed);
  if (control)
    found.push(
      finding(
        'a control character is printed',
        JSON.stringify(printed.slice(Math.max(0, control.index - 60), control.index + 20)),
      ),
    );
  if (format !== 'github' && /^(::|##\[)/m.test(printed))
    found.push(finding('a line begins as a workflow command', lineWith(printed, '::')));
  if (format === 'github' && /^(?!::|$)/m.test(out))
    found.push(
      finding(
        'a line is no annotation',
        out.split('\n').find((line) => !line.startsWith('::')),
      ),
    );
  const editions = [...before.keys()].filter((path) => path.startsWith('content/variants/')).length;
  const most = (isData ? LARGEST.data : LARGEST.text) + editions * LARGEST.edition;
  if (printed.length > most) found.push(finding('a report that nobody can read', `${printed.length} characters`));
  if (!isData && printed.split('\n').some((line) => line.length > LONGEST_LINE))
    found.push(finding('a line that nobody can read'));
  if (thrown === undefined && ![0, 1, 2].includes(exitCode)) found.push(finding(`exit code ${exitCode}`));
  if (thrown === undefined && exitCode !== 0 && printed.trim() === '') found.push(finding('fails without a word'));
  return found;
}

function lineWith(printed: string, word: string): string {
  return (
    printed
      .split('\n')
      .find((line) => line.includes(word))
      ?.trim() ?? ''
  );
}
