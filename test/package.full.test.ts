import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { REPOSITORY } from './support/folder.ts';
import { filesOf, PUBLICATION_FILES } from './support/outputs.ts';

/** The package as somebody else installs it, on a computer with Node alone, and the folder that it begins. */
let place: string;
let folder: string;
/** What the package manager said while it installed. */
let said: string;

/** Runs a program; answers what it printed, results and failures together. */
const run = (program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string =>
  execFileSync('sh', ['-c', '"$0" "$@" 2>&1', program, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
const svduty = (args: readonly string[], cwd: string): string => run('npx', ['svduty', ...args], cwd);

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'svduty-package-'));
  const home = join(place, 'home');
  mkdirSync(home);
  execFileSync(process.execPath, ['scripts/pack/pack.mjs', place], { cwd: REPOSITORY });
  const packed = readdirSync(place).find((name) => name.endsWith('.tgz')) ?? '';
  run('npm', ['init', '--yes'], home);
  said = run('npm', ['install', `../${packed}`, '--no-audit', '--no-fund'], home);
  svduty(['init', 'ours'], home);
  // Anywhere else on the computer, and so without what lies above it.
  run('mv', [join(home, 'ours'), join(place, 'ours')], place);
  folder = join(place, 'ours');
  said += run('npm', ['install', '--no-audit', '--no-fund'], folder);
}, 240_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('it installs without a warning and with few packages', () => {
  expect(said).not.toMatch(/warn/i);
  expect(Object.keys(JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages).length).toBeLessThan(
    30,
  );
});

test('a new folder names the packed program that lies in it', () => {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  expect(dependencies.svduty).toMatch(/^file:svduty-[\d.]+\.tgz$/);
  expect(readdirSync(folder)).toContain(dependencies.svduty.slice('file:'.length));
});

test('a new folder builds all publications, with their charts, and is checked', () => {
  svduty(['build', '--quiet'], folder);
  expect(readdirSync(join(folder, 'output', 'exampleshire'))).toEqual(
    ['build.json', 'data', ...filesOf(PUBLICATION_FILES)].toSorted(),
  );
  expect(svduty(['check'], folder)).toContain('SVD-A-01');
});

test('templates of its own are filled, with what they ask for', () => {
  const templates = join(folder, 'templates', 'response-strategy');
  mkdirSync(templates, { recursive: true });
  writeFileSync(join(templates, '05b-our-town.md.hbs'), '# Our town {#our-town}\n\nWritten by {{partnership.name}}.\n');
  svduty(['build', '--quiet', '--format', 'html', '--publication', 'strategy', '--out', 'with-template'], folder);
  const page = readFileSync(join(folder, 'with-template', 'exampleshire', 'response-strategy.html'), 'utf8');
  expect(page).toContain('Written by Exampleshire Safety Partnership.');
  for (const made of ['templates', 'with-template']) rmSync(join(folder, made), { recursive: true });
});

test('an editor helps in a new folder, and once more after an update', () => {
  const names = readdirSync(join(REPOSITORY, 'schemas'));
  expect(readdirSync(join(folder, 'schemas'))).toEqual(names);
  svduty(['editor', '.'], folder);
  expect(readdirSync(join(folder, 'schemas'))).toEqual(names);
  expect(readdirSync(join(folder, '.vscode'))).toEqual(readdirSync(join(REPOSITORY, '.vscode')));
});

/** What the steps of a job of the workflow run, where their conditions hold in a repository like this one. */
function stepsIn(isPrivate: boolean, job: 'build' | 'publish' | 'online' = 'build'): string[] {
  const workflow = parse(readFileSync(join(folder, '.github/workflows/publications.yml'), 'utf8')) as {
    jobs: Record<typeof job, { steps: { if?: string; run?: string }[] }>;
  };
  return workflow.jobs[job].steps
    .filter(({ if: condition }) => condition === undefined || !isPrivate)
    .flatMap(({ run: command }) => command ?? []);
}

test('the workflow of a new folder checks and builds it, and stops where everybody can read', () => {
  for (const step of stepsIn(true)) run('sh', ['-e', '-c', step], folder);
  expect(readdirSync(join(folder, 'output'))).toContain('eastmarsh');
  expect(() => run('sh', ['-e', '-c', stepsIn(false)[0] ?? ''], folder)).toThrow('This repository is public');
});

test('the workflow of a new folder publishes, keeps and verifies editions, and says why one was revised', () => {
  const git = (...args: string[]) => run('git', args, folder);
  const edit = (path: string, ...edits: [from: RegExp | string, to: string][]): void => {
    const file = join(folder, path);
    writeFileSync(
      file,
      edits.reduce((text, [from, to]) => text.replaceAll(from, to), readFileSync(file, 'utf8')),
    );
  };
  edit(
    'content/document.yaml',
    ['status: draft', 'status: consultation'],
    [
      'outcome: not_done',
      'outcome: cleared, post: Head of community safety, screened_on: 2026-09-20, flags_resolved: true, content: aaaaaaaaaaaaaaaa',
    ],
  );
  edit('content/consultation.yaml', [
    'public:',
    'draft: { closes_on: 2026-11-30, how_to_respond: Write to us., questions: [{ text: What is missing? }] }\npublic:',
  ]);
  const screen = (): void => {
    const [, hash = ''] = /^ {2}content: (\w{16})$/m.exec(run('sh', ['-c', 'npx svduty check || true'], folder)) ?? [];
    edit('content/document.yaml', [/content: \w{16}/g, `content: ${hash}`]);
  };
  screen();
  run('git', ['init', '--quiet', '--bare', 'remote.git'], folder);
  git('init', '--quiet', '--initial-branch', 'main');
  git('remote', 'add', 'origin', join(folder, 'remote.git'));
  const asked = (ACT: string, EDITION = '', REASON = ''): void => {
    for (const step of stepsIn(true, 'publish')) run('sh', ['-e', '-c', step], folder, { ACT, EDITION, REASON });
  };
  git('config', 'push.autoSetupRemote', 'true');
  asked('publish');
  edit('content/document.yaml', ['edition_date: 2026-10-01', 'edition_date: 2026-11-15']);
  screen();
  asked('revise', 'exampleshire/2026-10-01', 'It "was" $(wrong); --on 2020-01-01');
  for (const step of stepsIn(true, 'online')) run('sh', ['-e', '-c', step], folder);
  expect(git('log', '--format=%s', 'origin/main')).toBe('Publish editions\nPublish editions\n');
  const [record] = JSON.parse(git('show', 'origin/main:editions/editions.json')).records;
  expect(record.reason).toBe('It "was" $(wrong); --on 2020-01-01');
  // Nothing but editions was added.
  expect(git('ls-tree', '--name-only', 'origin/main')).toBe('editions\n');
});

test('the licences of what is bundled come with it', () => {
  const licences = readFileSync(join(folder, 'node_modules/svduty/LICENCES-OF-OTHERS.txt'), 'utf8');
  for (const name of ['yaml', 'handlebars', 'unified', 'docx', 'commander'])
    expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
});
