import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Kill, signalAt } from '../commands/interrupted.ts';
import { filesBelow, SMALL } from '../support/folder.ts';
import { runProgram } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The small folder, screened and cleared, with an edition that is published; and the same with a later date. */
let folder: string;
/** What stands in editions/ before the later edition is published, and after. */
let before: ReadonlyMap<string, Uint8Array>;
let after: ReadonlyMap<string, Uint8Array>;

function change(path: string, ...edits: readonly (readonly [from: string, to: string])[]): void {
  const file = join(folder, path);
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of edits) text = text.replaceAll(from, to);
  writeFileSync(file, text);
}

const editions = (of: string) => filesBelow(join(of, 'editions'));
const copied = (): string => {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'svduty-'));
  cpSync(SMALL, folder, { recursive: true });
  change('content/document.yaml', ['status: draft', 'status: consultation'], ['fd30b2d762b9147b', 'bba73841cf678856']);
  change('content/consultation.yaml', [
    'public:',
    'draft: { closes_on: 2026-06-30, how_to_respond: Write to us., questions: [{ text: What is missing? }] }\npublic:',
  ]);
  change('data/disclosure.yaml', ['secondary: none', 'secondary: exact, k: 5']);
  change('data/violence.meta.yaml', ['local-agreement', 'local-agreement, cleared_by: Head of analysis']);
  expect((await runProgram(['publish', folder])).exitCode).toBe(0);
  change(
    'content/document.yaml',
    ['edition_date: 2026-04-01', 'edition_date: 2026-06-01'],
    ['bba73841cf678856', 'b52b6293b3244644'],
  );
  before = editions(folder);
  const whole = mkdtempSync(join(tmpdir(), 'svduty-'));
  cpSync(folder, whole, { recursive: true });
  expect((await runProgram(['publish', whole])).exitCode).toBe(0);
  after = editions(whole);
  rmSync(whole, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const KILLS: readonly Kill[] = [
  ['rmSync', /-publishing$/, 1],
  ['writeFileSync', /-preparing$/, 1],
  ['writeFileSync', /svduty-/, 5],
  ['renameSync', /./, 2],
  ['renameSync', /./, 12],
  ['renameSync', /2026-06-01\/manifest\.json/, 1],
  ['renameSync', /northmere\/index\.html/, 1],
  ['renameSync', /-moving$/, 1],
  ['rmSync', /-old$/, 2],
];

test.each(KILLS)(
  'killed at %s %s, %i: what is published is whole, and the next run mends the rest',
  async (call, pattern, n) => {
    const copy = copied();
    const { exitCode } = await runProgram(['publish', copy], signalAt(call, pattern, n, 'SIGKILL'));
    expect(exitCode).toBe(137);
    const left = editions(copy);
    for (const [path, bytes] of before) expect([bytes, after.get(path)], path).toContainEqual(left.get(path));
    const isPublished = left.has('northmere/2026-06-01/manifest.json');
    // An edition that has a manifest is there in full, and no page leads to one that has none.
    for (const [path, bytes] of after)
      if (isPublished && path.startsWith('northmere/2026-06-01/') && !path.endsWith('index.html'))
        expect(left.get(path), path).toEqual(bytes);
    const cover = new TextDecoder().decode(left.get('northmere/index.html'));
    if (!isPublished) expect(cover).not.toContain('2026-06-01');

    expect((await runProgram(['publish', copy])).exitCode).toBe(0);
    expect(editions(copy)).toEqual(after);
  },
);

test('two at once: each that ends well has done what it says, and no edition is lost', async () => {
  const copy = copied();
  const [later, withdrawn] = await Promise.all([
    runProgram(['publish', copy]),
    runProgram([
      'publish',
      copy,
      '--withdraw',
      'northmere/2026-04-01',
      '--reason',
      'It was wrong.',
      '--on',
      '2026-07-01',
    ]),
  ]);
  expect([0, 2]).toContain(later.exitCode);
  expect([0, 2]).toContain(withdrawn.exitCode);
  expect(Math.min(later.exitCode, withdrawn.exitCode)).toBe(0);
  const left = editions(copy);
  expect(left.has('northmere/2026-06-01/manifest.json')).toBe(later.exitCode === 0);
  expect(new TextDecoder().decode(left.get('editions.json')).includes('withdrawn')).toBe(withdrawn.exitCode === 0);
  expect([...left.keys()].filter((path) => path.includes('.svduty-'))).toEqual([]);
  const verified = await runProgram(['verify', join(copy, 'editions')]);
  expect(verified.exitCode, verified.err).toBe(0);
});
