import { beforeAll, expect, test } from 'vitest';
import { type Files, finalFolder, screened, textOf } from '../../publish/final-folder.ts';
import { memoryFolder } from '../../support/memory-effects.ts';
import { runCommand } from '../../support/run-command.ts';
import { byChance } from './by-chance.ts';
import { otherWorld } from './other-world.ts';
import { expectSame } from './same-output.ts';

const ROOT = '/county';
const PRINTED = 'what is printed';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a command makes of a folder, and what it prints. What it keeps for this folder alone is left out. */
async function madeBy(
  command: Parameters<typeof runCommand>[0],
  files: Files,
  options: Readonly<Record<string, unknown>>,
  args: readonly string[] = [ROOT],
): Promise<Files> {
  const { effects, files: there, printed } = memoryFolder({ root: ROOT, files });
  const { exitCode, stopped } = await runCommand(command, args, options, effects);
  expect(exitCode, printed() + stopped).toBe(0);
  const made = [...there].map(([path, content]) => [path.slice(ROOT.length + 1), content] as const);
  return new Map([
    ...made.filter(([path]) => !files.has(path) && !/(^|\/)\.svduty\//.test(path)),
    [PRINTED, bytes(printed())],
  ]);
}

/** A county with many hidden counts, and what it was before: one word was another, and one count was shown that is hidden now. */
let county: Files;
let before: Files;
/** The same with other hidden counts. */
let other: Files;

beforeAll(async () => {
  const files = await finalFolder();
  const rules = textOf(files, 'data/disclosure.yaml').replace('to: 4', 'to: 60');
  county = await screened(files.set('data/disclosure.yaml', bytes(rules)));
  const published = await madeBy('publish', county, {});
  const editions = new Map([...published].filter(([path]) => path.startsWith('editions/')));
  const world = await otherWorld(county, editions, 'small', byChance(11));
  expect(world.changed.size).toBeGreaterThan(20);
  other = new Map(world.folder);
  before = new Map(county)
    .set('content/actions.yaml', bytes(textOf(county, 'content/actions.yaml').replace('on_track', 'complete')))
    .set('data/disclosure.yaml', bytes(rules.replace('to: 60', 'to: 40')));
});

const beside = (now: Files): Files =>
  new Map(
    Object.entries({ before, now }).flatMap(([side, files]) =>
      [...files].map(([path, content]) => [`${side}/${path}`, content] as const),
    ),
  );
const SIDES = [`${ROOT}/before`, `${ROOT}/now`];
const compared = (format: string) => (files: Files) => madeBy('compare', beside(files), { format }, SIDES);

test.each<[string, (files: Files) => Promise<Files>]>([
  ['what is published, with its register, its manifest and its words', (files) => madeBy('publish', files, {})],
  [
    'the pack of the board and its copies for review',
    (files) =>
      madeBy('build', files, { publication: ['board'], status: 'board', format: ['docx', 'html'], reviewCopy: true }),
  ],
  ['what other programs are given', (files) => madeBy('export', files, {})],
  ['what is checked, with the line that names the content', (files) => madeBy('check', files, { format: 'json' })],
  ['what changed, for programs', compared('json')],
  ['what changed, as a page', compared('html')],
  ['what changed, as tracked changes in Word', compared('docx')],
])('%s: the same to the last byte whatever is hidden', async (_, make) => {
  expectSame(await make(county), await make(other));
});
