import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../support/folder.ts';
import { builtWith, checkedWith } from './folder.ts';

/** Two publications more than the small folder's, and what links them: one for everybody, one for the partners. */
const LINKED = filesBelow(join(import.meta.dirname, 'linked'));

type Built = Awaited<ReturnType<typeof builtWith>>;

const fileOf = ({ files, partnership }: Built, name: string): Uint8Array =>
  [...files, ...partnership].find(({ path }) => path === `northmere/${name}`)?.bytes ?? new Uint8Array();

/** What a page links to beside itself, but for the list of all publications. */
const hrefsOf = (built: Built, name: string): string[] => [
  ...new Set(
    [...strFromU8(fileOf(built, `${name}.html`)).matchAll(/href="((?!\.\.\/index\.html)[^"]*\.html[^"]*)"/g)].map(
      ([, href = '']) => href,
    ),
  ),
];

/** What a Word document links to beside itself: the file, and the bookmark in it. */
function targetsOf(built: Built, name: string): string[] {
  const parts = unzipSync(fileOf(built, `${name}.docx`));
  const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const relations = new Map(
    [...part('word/_rels/document.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([one]) => [
      /Id="([^"]*)"/.exec(one)?.[1],
      /Target="([^"]*)"/.exec(one)?.[1],
    ]),
  );
  const links = [...part('word/document.xml').matchAll(/<w:hyperlink [^>]*r:id="([^"]*)"[^>]*>/g)];
  const targets = links.flatMap(([tag, id]) => {
    const target = relations.get(id);
    const anchor = /w:anchor="([^"]*)"/.exec(tag)?.[1];
    return target?.endsWith('.docx') ? [anchor === undefined ? target : `${target}#${anchor}`] : [];
  });
  return [...new Set(targets)];
}

const bookmarksOf = (built: Built, name: string): string[] =>
  [
    ...strFromU8(unzipSync(fileOf(built, name))['word/document.xml'] ?? new Uint8Array()).matchAll(
      /<w:bookmarkStart [^>]*w:name="([^"]*)"/g,
    ),
  ].map(([, bookmark = '']) => bookmark);

/** The words of a page's text, without its marks. */
const wordsOf = (built: Built, name: string): string =>
  (strFromU8(fileOf(built, `${name}.html`)).split('<main')[1] ?? '').replaceAll(/<[^>]*>/g, '');

describe('links from one publication into another', () => {
  let built: Built;
  beforeAll(async () => {
    built = await builtWith(LINKED);
    expect(built.checked.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  const SNA = 'strategic-needs-assessment';
  const STRATEGY = 'response-strategy';
  test.each([
    [
      'circular',
      [
        `${SNA}.html#figure-violence`,
        `${STRATEGY}.html#prevention`,
        `${STRATEGY}.html#what-we-will-do`,
        `${SNA}.html#at-a-glance`,
        `${SNA}.html`,
        `${STRATEGY}.html#foreword`,
      ],
    ],
    [STRATEGY, [`${SNA}.html#figures`, 'circular.html#links']],
    ['minutes', ['../../output/northmere/circular.html#links']],
  ])('%s leads to what is there, in both formats', (name, hrefs) => {
    expect(hrefsOf(built, name)).toEqual(hrefs);
    const targets = hrefs.map((href) =>
      href.replace('.html', '.docx').replace(/#.*/, (id) => `#b_${id.slice(1).replaceAll('-', '_')}`),
    );
    expect(targetsOf(built, name)).toEqual(targets);
    for (const target of targets) {
      const [file = '', bookmark] = target.replace('../../output/northmere/', '').split('#');
      if (bookmark) expect(bookmarksOf(built, file)).toContain(bookmark);
    }
    for (const href of hrefs) {
      const [file = '', id] = href.replace('../../output/northmere/', '').split('#');
      if (id) expect(strFromU8(fileOf(built, file))).toContain(`id="${id}"`);
    }
  });

  test.each([
    ['a figure', 'circular', 'figure 1 of the Needs Assessment'],
    ['a section', 'circular', 'section 1.1 of the Response Strategy'],
    ['a chapter without a number', 'circular', '"At a glance" in the Needs Assessment'],
    ['a chapter that is left out', 'circular', '"Terms" in the Needs Assessment'],
    ['a publication', 'circular', 'All of the Needs Assessment'],
    ['words of their own', 'circular', 'these words'],
    ['a place of its own', 'circular', 'Of its own: chapter 1, the Circular.'],
    ['a publication for the partners', 'circular', 'For the partners: the Minutes (not published).'],
    ['a place of its own, for the partners', 'minutes', 'chapter 1 of the Circular and chapter 1.'],
  ])('the words for %s', (_, name, words) => {
    expect(wordsOf(built, name)).toContain(words);
  });

  test('what points to a chapter that is left out is told at the line that leaves it out', () => {
    const own = built.checked.diagnostics.filter(({ code }) => code === 'publication/left-out');
    expect(own.map(({ place }) => `${place?.file}:${place?.line}`)).toEqual(['content/outline.yaml:3']);
    expect(own[0]?.message).toContain('Circular');
  });

  test('words alone remain of a link to a publication that is not made and not there', async () => {
    const alone = await builtWith(LINKED, { publications: ['circular'] });
    expect(hrefsOf(alone, 'circular')).toEqual([]);
    expect(targetsOf(alone, 'circular')).toEqual([]);
    expect(wordsOf(alone, 'circular')).toBe(wordsOf(built, 'circular'));
  });
});

test.each([
  [5, []],
  [4, ['templates/note/01-note.md.hbs:3']],
])('the words of a link into another publication count: of %i, too many are told at %j', async (most, told) => {
  const files = {
    'templates/note/publication.yaml': `title: Note\nmost_words: ${most}\n`,
    'templates/note/01-note.md.hbs': '# Note {#note}\n\nSee :ref[sna].\n',
  };
  const bytes = Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  const { diagnostics } = await checkedWith(new Map(bytes));
  const own = diagnostics.filter(({ code }) => code === 'publication/too-long');
  expect(own.map(({ place }) => `${place?.file}:${place?.line}`)).toEqual(told);
});
