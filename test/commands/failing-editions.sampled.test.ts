import { expect, test } from 'vitest';
import { filesBelow, SMALL } from '../support/folder.ts';
import { sampled } from '../support/sampled.ts';
import { EASTWICK, editionsFolder, ROOT } from './editions-folder.ts';

const of = (id: string): readonly string[] => [`output/${id}`, `partnership/${id}`];

/** What goes wrong in one edition, and what else is changed so that every other edition is another than before. */
const WRONG: readonly (readonly [name: string, file: string, from: string | RegExp, to: string])[] = [
  ['a key that is misspelt', EASTWICK, 'name: Eastwick', 'nam: Eastwick'],
  ['a file that is no YAML', EASTWICK, 'name: Eastwick', 'name: ["Eastwick"'],
  ['a file that is empty', EASTWICK, /[\s\S]*/, ''],
  ['a token without a figure', EASTWICK, '**one** park', ':rate[nothing] park'],
  ['a record that points to nothing', EASTWICK, /priority: \S+/, 'priority: nothing'],
  ['an id of another', EASTWICK, 'id: eastwick', 'id: northmere'],
];

test.each(sampled(WRONG, 3))('%s stops its own edition alone', async (_, file, from, to) => {
  const { change, build, below, printed } = editionsFolder(2);
  expect((await build()).exitCode).toBe(0);
  const left = below(...of('eastwick'));
  const before = below('output', 'partnership');
  change(file, from, to);
  change('content/glossary.yaml', 'terms:', 'terms: # changed');
  change('content/actions.yaml', 'what: "Light ', 'what: "Light up ');
  expect((await build()).exitCode).toBe(1);
  expect(printed()).toContain('zwick-2: ');
  expect(below(...of('eastwick'))).toEqual(left);
  expect(below('output').get('output/index.html')).toContain('href="eastwick/');

  const clean = editionsFolder(2);
  clean.files.delete(`${ROOT}/${EASTWICK}`);
  clean.change('content/glossary.yaml', 'terms:', 'terms: # changed');
  clean.change('content/actions.yaml', 'what: "Light ', 'what: "Light up ');
  expect((await clean.build()).exitCode).toBe(0);
  for (const id of ['northmere', 'zwick-2']) {
    expect(below(...of(id))).toEqual(clean.below(...of(id)));
    expect(below(...of(id))).not.toEqual(
      new Map([...before].filter(([path]) => of(id).some((one) => path.startsWith(`${one}/`)))),
    );
  }
});

test('an error in what all have in common stops all, and the last output stays', async () => {
  const { change, build, below } = editionsFolder(2);
  await build();
  const before = below('output', 'partnership', '.svduty');
  change('content/priorities/prevention.yaml', 'aim:', 'aimm:');
  expect((await build()).exitCode).toBe(1);
  expect(below('output', 'partnership', '.svduty')).toEqual(before);
});

const ONLY_BASE = '{{#unless variant}}:rate[nothing]{{/unless}}\n';

test('where the edition for the whole partnership fails the others lead to it only if it stands there', async () => {
  const { change, build, below, files } = editionsFolder(2);
  const chapter =
    [...filesBelow(SMALL).keys()].find((path) => /templates\/response-strategy\/.*\.hbs$/.test(path)) ?? '';
  change(chapter, /$/, `\n${ONLY_BASE}`);
  expect((await build()).exitCode).toBe(1);
  expect([...files.keys()].filter((path) => path.includes('/output/northmere/'))).toEqual([]);
  const pages = [...below('output/eastwick')].filter(([path]) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(0);
  for (const [, page] of pages) expect(page).not.toContain('href="../northmere/');

  change(chapter, ONLY_BASE, '');
  expect((await build()).exitCode).toBe(0);
  change(chapter, /$/, `\n${ONLY_BASE}`);
  expect((await build()).exitCode).toBe(1);
  expect(below('output').get('output/eastwick/technical-annex.html')).toContain('href="../northmere/');
});

test('an edition that was asked for alone and has an error leaves all as it is', async () => {
  const { change, build, below } = editionsFolder(2);
  await build();
  const before = below('output', 'partnership', '.svduty');
  change(EASTWICK, '**one** park', ':rate[nothing] park');
  expect((await build({ variant: ['eastwick'] })).exitCode).toBe(1);
  expect(below('output', 'partnership', '.svduty')).toEqual(before);
});

test('what is for the partners alone by now goes, though its edition cannot be made', async () => {
  const { change, build, below } = editionsFolder(2);
  await build();
  change('content/needs/assessment.yaml', 'publication: full', 'publication: restricted');
  change(EASTWICK, '**one** park', ':rate[nothing] park');
  expect((await build()).exitCode).toBe(1);
  expect(below('output/eastwick')).toEqual(new Map());
});

test('an edition that could not be made may show what is hidden now, which is said', async () => {
  const { change, build, printed } = editionsFolder(2);
  await build();
  change(EASTWICK, '**one** park', ':rate[nothing] park');
  const before = printed().length;
  await build();
  expect(printed().slice(before)).toMatch(/^Older than this build: \S*output\/eastwick\./m);
});

test('an edition that is no more is removed from the folder and the list', async () => {
  const { build, below, files } = editionsFolder(2);
  await build();
  files.delete(`${ROOT}/${EASTWICK}`);
  expect((await build()).exitCode).toBe(0);
  expect(below(...of('eastwick'))).toEqual(new Map());
  expect(below('output').get('output/index.html')).not.toContain('eastwick');
});
