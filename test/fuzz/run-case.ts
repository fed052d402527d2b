import { small } from './base.ts';
import { runOnDisk } from './disk.ts';
import { caseOf } from './families.ts';
import { killedFindings } from './killed.ts';
import type { Folder, Run, Trial } from './trial.ts';
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

const everything: Run = { command: 'build', args: ['{dir}'], options: { allVariants: true, out: '{dir}/output' } };
const DEFAULT: readonly Run[] = [
  { command: 'check', args: ['{dir}'], options: { allVariants: true } },
  { command: 'check', args: ['{dir}'], options: { format: 'json' } },
  everything,
];
const HTML: Run = { command: 'build', args: ['{dir}'], options: { out: '{dir}/output' } };

let made: Promise<Folder> | undefined;
/** The last good output, as the program itself made it of the small folder. */
export function goodOutput(): Promise<Folder> {
  made ??= runInMemory(everything, small).then(({ after, exitCode }) => {
    if (exitCode !== 0) throw new Error('The small folder itself does not build.');
    return new Map([...after].filter(([path]) => path.startsWith('output/')));
  });
  return made;
}

/** Makes the case of this seed and index, runs it and judges it. */
export async function runCase(seed: number, index: number): Promise<Outcome> {
  const { name, chance, make } = caseOf(seed, index);
  const trial = make();
  const isPartnership = [...trial.folder.keys()].some((path) => path.startsWith('content/'));
  const good = isPartnership ? await goodOutput() : new Map<string, Uint8Array>();
  const start: Folder = new Map([...good, ...trial.folder]);
  const outcome = { index, name, what: trial.what, folder: start };
  if (trial.killedAt !== undefined)
    return {
      ...outcome,
      runs: ['build, killed'],
      findings: await killedFindings(trial.folder, good, trial.killedAt, everything),
    };
  const extra: readonly Run[] = chance.once(6)
    ? [{ command: 'check', args: ['{dir}'], options: { format: chance.pick(['sarif', 'github']) } }]
    : [];
  const runs = trial.onDisk ? await runOnDisk(trial, good) : await inMemory(trial, start, extra);
  const findings = [
    ...runs.flatMap((ran) => judged(ran, trial)),
    ...together(runs, trial),
    ...(await typed(trial, good)),
  ];
  return {
    ...outcome,
    runs: runs.map(({ run, exitCode }) => `${run.command} ${exitCode}`),
    findings: distinct(findings),
  };
}

async function inMemory(trial: Trial, start: Folder, extra: readonly Run[]): Promise<Ran[]> {
  const runs = trial.typed ? DEFAULT.slice(0, 2) : (trial.runs ?? [...DEFAULT.slice(0, 2), ...extra, everything]);
  const ran: Ran[] = [];
  for (const run of runs) ran.push(await runInMemory(run, start, { refuse: trial.refuse?.(), sizes: trial.sizes }));
  return ran;
}

function judged(ran: Ran, trial: Trial): Finding[] {
  const fault = ran.thrown === undefined ? [] : [faultFinding(ran.thrown, ran.run.command)];
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
  const of = (command: string, all: boolean) =>
    runs.find(
      ({ run, thrown }) =>
        run.command === command && thrown === undefined && (run.options.allVariants === true) === all,
    );
  const [whole, one, build] = [of('check', true), of('check', false), of('build', true)];
  if (whole && build && trial.refuse === undefined && whole.exitCode !== build.exitCode)
    found.push(finding(`check ends with ${whole.exitCode} and build with ${build.exitCode}`));
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

async function typed({ typed: text, folder }: Trial, good: Folder): Promise<Finding[]> {
  if (!text) return [];
  const twin = await runInMemory(HTML, text.twin);
  const ran = await runInMemory(HTML, new Map([...good, ...folder]));
  const fault = ran.thrown === undefined ? [] : [faultFinding(ran.thrown, 'build')];
  return [...fault, ...outputFindings(ran), ...typedFindings(ran, twin, text)];
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((one) => [one.kind, one])).values()];
}
