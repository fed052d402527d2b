import { small } from './base.ts';
import type { Chance } from './chance.ts';
import { runOnDisk } from './disk.ts';
import { caseOf } from './families.ts';
import { killedFindings } from './killed.ts';
import type { Folder, Run, Trial, Typed } from './trial.ts';
import { diagnosticFindings } from './verdict/diagnostics.ts';
import { fileFindings } from './verdict/files.ts';
import { type Finding, finding } from './verdict/finding.ts';
import { messageFindings } from './verdict/messages.ts';
import { outputFindings } from './verdict/outputs.ts';
import { typedFindings } from './verdict/typed.ts';
import { type Ran, runInMemory } from './world.ts';

export interface Outcome {
  readonly index: number;
  readonly name: string;
  readonly what: string;
  /** The command and exit code of each run. */
  readonly runs: readonly string[];
  readonly findings: readonly Finding[];
  readonly folder: Folder;
}

const build = (options: Run['options']): Run => ({
  command: 'build',
  args: ['{dir}'],
  options: { out: '{dir}/output', ...options },
});
const everything = build({ allVariants: true });
const checked: Run = { command: 'check', args: ['{dir}'], options: { allVariants: true } };
const listed: Run = { command: 'check', args: ['{dir}'], options: { format: 'json' } };
const rarely: readonly Run[] = ['sarif', 'github'].map((format) => ({
  command: 'check',
  args: ['{dir}'],
  options: { format },
}));

/** The runs of a case that names none. The program's own templates print a hundred pages: in Word only now and then. */
function usual({ folder }: Trial, chance: Chance): readonly Run[] {
  const isLong = ![...folder.keys()].some((path) => path.startsWith('templates/'));
  const made = isLong && !chance.once(4) ? build({ format: 'html' }) : everything;
  return [checked, listed, ...(chance.once(6) ? [chance.pick(rarely)] : []), made];
}

/** A build of the small folder changes the disk about 75 times: one case kills it in each stage. */
const KILLS = [0, 19, 38, 57];

let made: Promise<Folder> | undefined;
/** The last good output, as the program itself made it of the small folder. */
export function goodOutput(): Promise<Folder> {
  made ??= runInMemory(everything, small).then(({ after, exitCode }) => {
    if (exitCode !== 0) throw new Error('The small folder itself does not build.');
    return new Map([...after].filter(([path]) => path.startsWith('output/')));
  });
  return made;
}

/** What a case is called, told before it runs: one that never ends has a name too. */
export const nameOf = (seed: number, index: number): string => caseOf(seed, index).name;

/** Makes the case of this seed and index, runs it and judges it. */
export async function runCase(seed: number, index: number): Promise<Outcome> {
  const { name, chance, make } = caseOf(seed, index);
  const trial = make();
  const isPartnership = [...trial.folder.keys()].some((path) => path.startsWith('content/'));
  const good = isPartnership ? await goodOutput() : new Map<string, Uint8Array>();
  const start: Folder = new Map([...good, ...trial.folder]);
  const outcome = { index, name, what: trial.what, folder: start };
  if (trial.killedAt !== undefined) {
    const found: Finding[] = [];
    for (const at of KILLS.map((further) => (trial.killedAt ?? 0) + further))
      found.push(...(await killedFindings(trial.folder, good, at, everything)));
    return { ...outcome, runs: ['build, killed'], findings: distinct(found) };
  }
  if (trial.typed) return { ...outcome, ...(await typed(trial, trial.typed, start, chance)) };
  const runs = trial.onDisk
    ? await runOnDisk(trial, good)
    : await inTurn(trial.runs ?? usual(trial, chance), (run) =>
        runInMemory(run, start, { refuse: trial.refuse?.(), sizes: trial.sizes }),
      );
  return ended(outcome, runs, [...runs.flatMap((ran) => judged(ran, trial)), ...together(runs, trial)]);
}

async function inTurn(runs: readonly Run[], act: (run: Run) => Promise<Ran>): Promise<Ran[]> {
  const ran: Ran[] = [];
  for (const run of runs) ran.push(await act(run));
  return ran;
}

function ended<T>(outcome: T, runs: readonly Ran[], findings: readonly Finding[]) {
  return {
    ...outcome,
    runs: runs.map(({ run, exitCode }) => `${run.command} ${exitCode}`),
    findings: distinct(findings),
  };
}

/** A text in a field comes out as the bare word does, or is refused in the file it was typed into. */
async function typed(trial: Trial, text: Typed, start: Folder, chance: Chance) {
  const run = build(chance.once(3) ? {} : { format: 'html' });
  const ran = await runInMemory(run, start);
  const second = ran.exitCode === 0 ? await runInMemory(run, text.twin) : await runInMemory(listed, start);
  const compared = ran.exitCode === 0 ? typedFindings(ran, second, text) : judged(second, trial);
  return ended({}, [ran, second], [...judged(ran, trial), ...compared]);
}

function judged(ran: Ran, trial: Trial): Finding[] {
  const fault = ran.thrown === undefined ? [] : [faultFinding(ran.thrown, ran.run.command)];
  // Where nobody can read what is printed, only a fault can be seen.
  if (trial.streams) return [...fault, ...fileFindings(ran, trial)];
  return [
    ...fault,
    ...messageFindings(ran),
    ...diagnosticFindings(ran),
    ...fileFindings(ran, trial),
    ...outputFindings(ran),
  ];
}

/** `TypeError: … @ src/model/areas.ts:32`: the kind is where it was thrown. */
function faultFinding(thrown: unknown, command: string): Finding {
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  if (stack.startsWith('hang')) return finding(`hang: ${command}`, stack);
  const lines = stack.split('\n');
  const first = lines.find((line) => /^\s*(\w*Error\b|Error|E[A-Z]+)/.test(line)) ?? lines[0] ?? '';
  const frame = lines.find((line) => /\/src\/|\/dist\//.test(line)) ?? '';
  const at = /(?:src|dist)\/[^\s)]+?(?=:\d+\)?$|$)/.exec(frame.trim())?.[0] ?? frame.trim();
  return finding(`fault @ ${at}`, first.trim());
}

/** What one run says of another. */
function together(runs: readonly Ran[], trial: Trial): Finding[] {
  const found: Finding[] = [];
  const of = (command: string, all?: boolean) =>
    runs.find(
      ({ run, thrown }) =>
        run.command === command &&
        thrown === undefined &&
        (all === undefined || (run.options.allVariants === true) === all),
    );
  const [whole, one, last] = [of('check', true), of('check', false), of('build')];
  const isWhole = last?.run.options.allVariants === true;
  const first = isWhole ? whole : one;
  // A check tells what is wrong with any edition; a build of one may pass all the same.
  const isStricter = first?.exitCode === 1 && last?.exitCode === 0 && !isWhole;
  if (first && last && trial.refuse === undefined && first.exitCode !== last.exitCode && !isStricter)
    found.push(finding(`check ends with ${first.exitCode} and build with ${last.exitCode}`));
  if (whole && one && trial.refuse === undefined && whole.exitCode !== one.exitCode)
    found.push(finding('check of one edition passes what check of all refuses'));
  if (trial.refused && runs.some(({ exitCode }) => exitCode === 0))
    found.push(
      finding(
        'accepted what must be refused',
        runs.map(({ run, exitCode }) => `${run.command} ${exitCode}`).join(', '),
      ),
    );
  if (trial.named !== undefined && !runs.some(({ out, err }) => (out + err).includes(trial.named ?? '')))
    found.push(finding('a file that nobody reads is not named', trial.what));
  return found;
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((one) => [one.kind, one])).values()];
}
