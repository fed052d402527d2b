import type { Command } from '../../../src/commands/command.ts';
import { COMMANDS } from '../../../src/commands/generated/commands.ts';
import type { Trial } from '../trial.ts';
import type { Ran } from '../world.ts';
import { type Finding, finding } from './finding.ts';

/** What is for the partners alone lies beside the output folder, and so does the record of what was built. */
const OUTPUT = /^(output|partnership|\.svduty)\//;
const NONE = /^$/;
/** Commands that write somewhere else. */
const ELSEWHERE: Readonly<Record<string, RegExp>> = { editor: /^(\.vscode|schemas)\// };
/** Names of the program's own temporary files and records. */
const TEMPORARY = /\.svduty-(?:\d+-(?:preparing|moving|moved|new|old)|new|old)$/;

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;

/** The folder of an edition that a path lies in. */
const EDITION = /^(?:output|partnership)\/[^/]+(?=\/)/;

/**
 * What a build with an error in one edition may change: the folders of the others, each of which says so in its own list, and what is written of all of
 * them. An edition that was not made is as it was.
 */
function ofMadeEditions({ before, after }: Pick<Ran, 'before' | 'after'>): (path: string) => boolean {
  const lists = [...new Set([...before.keys(), ...after.keys()])].filter((path) => path.endsWith('/build.json'));
  const made = new Set(
    lists.filter((path) => !same(before.get(path), after.get(path))).map((path) => EDITION.exec(path)?.[0]),
  );
  return (path) => OUTPUT.test(path) && made.size > 0 && (!EDITION.test(path) || made.has(EDITION.exec(path)?.[0]));
}

/** A run that fails leaves everything as it was, but for other editions than the failing; one that does not changes only its output; neither leaves temporary files. */
export function fileFindings(ran: Ran, trial: Trial): Finding[] {
  const { before, after, outside, exitCode, run } = ran;
  const { writes } = (COMMANDS as Readonly<Record<string, Command>>)[run.command] ?? {};
  // What is written has been written when its list cannot be printed.
  const isDone = exitCode === 0 || trial.streams?.results === 'full';
  const may = isDone && writes ? (ELSEWHERE[run.command] ?? trial.mayWrite ?? OUTPUT) : NONE;
  const ofOthers = run.command === 'build' && exitCode === 1 ? ofMadeEditions(ran) : () => false;
  const found: Finding[] = [];
  const paths = new Set([...before.keys(), ...after.keys()]);
  for (const path of paths) {
    if (same(before.get(path), after.get(path)) || may.test(path) || ofOthers(path)) continue;
    if (trial.keepsTemporary && TEMPORARY.test(path)) continue;
    const how = !after.has(path) ? 'lost' : before.has(path) ? 'overwritten' : 'left behind';
    const whose = OUTPUT.test(path)
      ? 'the last output'
      : TEMPORARY.test(path)
        ? 'a temporary file'
        : 'a file outside the output';
    found.push(finding(`${run.command}, exit ${exitCode}: ${whose} is ${how}`, path));
  }
  for (const path of after.keys())
    if (TEMPORARY.test(path) && exitCode === 0 && !trial.keepsTemporary)
      found.push(finding('a temporary file stays', path));
  if (outside.length > 0 && typeof run.options.out !== 'string')
    found.push(finding('writes outside the folder', outside[0]));
  if (outside.length > 0 && typeof run.options.out === 'string' && run.options.out.trim() === '')
    found.push(finding('an empty --out is taken as a path', outside[0]));
  return found;
}
