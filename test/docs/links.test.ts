import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPOSITORY } from '../support/folder.ts';
import { PAGES, proseOf } from './pages.ts';

const linksOf = (text: string): string[] =>
  [...proseOf(text).matchAll(/!?\[[^\]]*\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const anchorsOf = (text: string): string[] =>
  [...proseOf(text).matchAll(/^#+ (.*)$/gm)].map((match) => anchorOf(match[1] ?? ''));

/** What is wrong with a link; undefined when it leads somewhere. */
function problemOf(from: string, link: string): string | undefined {
  if (/^https?:\/\//.test(link)) return undefined;
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? from : normalize(join(dirname(from), file));
  if (!existsSync(join(REPOSITORY, target))) return `${link} leads nowhere`;
  if (anchor === undefined) return undefined;
  return anchorsOf(readFileSync(join(REPOSITORY, target), 'utf8')).includes(anchor)
    ? undefined
    : `${link} has no such heading`;
}

describe.each(PAGES)('$path', ({ path, text }) => {
  test('has links that lead somewhere', () => {
    expect(linksOf(text).flatMap((link) => problemOf(path, link) ?? [])).toEqual([]);
  });

  test('has one heading of the first level, and skips none', () => {
    const depths = [...text.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/^(#+) /gm)].map(
      (match) => match[1]!.length,
    );
    expect(depths.filter((depth) => depth === 1)).toHaveLength(1);
    expect(depths.every((depth, index) => depth <= (depths[index - 1] ?? 0) + 1)).toBe(true);
  });
});

test('a link that leads nowhere is found', () => {
  expect(problemOf('README.md', 'docs/none.md')).toBeDefined();
  expect(problemOf('README.md', 'docs/README.md#none')).toBeDefined();
  expect(problemOf('docs/README.md', '../LICENSE')).toBeUndefined();
});

test('every page of docs/ is linked from the README or the list of pages', () => {
  const lists = PAGES.filter(({ path }) => path.endsWith('README.md'));
  const linked = lists.flatMap(({ path, text }) => linksOf(text).map((link) => normalize(join(dirname(path), link))));
  const alone = PAGES.map(({ path }) => path).filter((path) => path.startsWith('docs/') && !linked.includes(path));
  expect(alone.filter((path) => path !== 'docs/README.md')).toEqual([]);
  expect(linked).toContain('docs/README.md');
});

test('every picture has its words', () => {
  const pictures = PAGES.flatMap(({ text }) => [...proseOf(text).matchAll(/!\[([^\]]*)\]/g)].map((match) => match[1]));
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures).not.toContain('');
});

test('pictures are light, and each is shown', () => {
  const names = readdirSync(join(REPOSITORY, 'docs/pictures'));
  const shown = PAGES.flatMap(({ path, text }) => linksOf(text).map((link) => normalize(join(dirname(path), link))));
  expect(names.filter((name) => !shown.includes(`docs/pictures/${name}`))).toEqual([]);
  expect(names.filter((name) => statSync(join(REPOSITORY, 'docs/pictures', name)).size > 150_000)).toEqual([]);
});
