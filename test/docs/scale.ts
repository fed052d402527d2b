import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { sha256 } from '../../src/core/sha256.ts';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What a service would run: each part, and then what puts them together. */
interface Commands {
  readonly parts: readonly Command[];
  readonly merge: Command;
}

interface Command {
  readonly text: string;
  readonly env?: Readonly<Record<string, string>>;
}

const read = (name: string): string => readFileSync(join(REPOSITORY, 'docs/scale', name), 'utf8');

interface Workflow {
  readonly jobs: Readonly<
    Record<
      'part' | 'merge',
      {
        readonly strategy?: { readonly matrix: { readonly part: readonly number[] } };
        readonly steps: readonly {
          readonly name?: string;
          readonly run?: string;
          readonly with?: { readonly path?: string };
        }[];
      }
    >
  >;
}

/** Each part is uploaded under its own name, and all are downloaded into one folder: here they are made there. */
function hostedMatrix(): Commands {
  const { jobs }: Workflow = parse(read('hosted-matrix.yml'));
  const runOf = (job: 'part' | 'merge', name: string): string =>
    jobs[job].steps.find((step) => step.name === name)?.run ?? '';
  const parts = jobs.part.strategy?.matrix.part ?? [];
  return {
    parts: parts.map((part) => ({
      text: `${runOf('part', 'Build a part').replaceAll(/\$\{\{ matrix\.part \}\}/g, String(part))} && mkdir -p parts && mv part parts/part-${part}`,
    })),
    merge: { text: runOf('merge', 'Merge') },
  };
}

interface Job {
  readonly spec: {
    readonly completions?: number;
    readonly template: { readonly spec: { readonly containers: readonly { readonly command: readonly string[] }[] } };
  };
}

function kubernetes(work: string): Commands {
  const [parts, merge] = parseAllDocuments(read('kubernetes.yaml')).map((document): Job => document.toJS());
  const textOf = (job: Job | undefined): string =>
    (job?.spec.template.spec.containers[0]?.command[2] ?? '').replaceAll('/shared', work);
  const count = parts?.spec.completions ?? 0;
  return {
    parts: Array.from({ length: count }, (_, index) => ({
      text: textOf(parts),
      env: { JOB_COMPLETION_INDEX: String(index) },
    })),
    merge: { text: textOf(merge) },
  };
}

function slurm(work: string): Commands {
  const text = read('slurm.sh');
  const count = Number(/--array=1-(\d+)/.exec(text)?.[1] ?? 0);
  writeFileSync(join(work, 'slurm.sh'), text);
  return {
    parts: Array.from({ length: count }, (_, index) => ({
      text: `sh '${work}/slurm.sh'`,
      env: { SLURM_ARRAY_TASK_ID: String(index + 1) },
    })),
    merge: { text: `sh '${work}/slurm.sh' merge` },
  };
}

export const SERVICES: Readonly<Record<string, (work: string) => Commands>> = {
  'hosted-matrix.yml': hostedMatrix,
  'kubernetes.yaml': kubernetes,
  'slurm.sh': slurm,
};

/** A folder of work with the small partnership in it, and npx that runs the bundled program. */
function workFolder(): string {
  const work = temporaryFolder();
  cpSync(SMALL, join(work, 'folder'), { recursive: true });
  mkdirSync(join(work, 'bin'));
  const npx = `#!/bin/sh\n[ "$1 $2" = "--no-install svduty" ] || exit 64\nshift 2\nexec '${process.execPath}' '${REPOSITORY}/dist/cli.js' "$@"\n`;
  writeFileSync(join(work, 'bin/npx'), npx, { mode: 0o755 });
  return work;
}

/** Runs a command as the service would; answers the exit code, and what was said when it was not 0. */
function shell(work: string, { text, env = {} }: Command): Promise<string> {
  const options = {
    cwd: join(work, 'folder'),
    env: { ...process.env, ...env, PATH: `${work}/bin:${process.env.PATH}` },
  };
  return new Promise((resolve) => {
    execFile('sh', ['-c', text], options, (error, _, err) => resolve(error ? `${error.code} ${err}` : '0'));
  });
}

const madeIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name === 'output' || name === 'partnership')
      .flatMap((name) =>
        [...filesBelow(join(folder, name))].map(([path, bytes]) => [`${name}/${path}`, sha256(bytes)]),
      ),
  );

/** What the commands of a file make of the small folder. */
export async function madeByService(
  name: string,
): Promise<{ parts: number; codes: readonly string[]; made: Record<string, string> }> {
  const work = workFolder();
  const { parts, merge } = SERVICES[name]!(work);
  const codes: string[] = [];
  for (const part of parts) codes.push(await shell(work, part));
  codes.push(await shell(work, merge));
  return { parts: parts.length, codes, made: madeIn(join(work, 'folder')) };
}

/** What one run makes of it. */
export async function madeByOne(): Promise<Record<string, string>> {
  const work = workFolder();
  await shell(work, { text: 'npx --no-install svduty build --all-variants' });
  return madeIn(join(work, 'folder'));
}
