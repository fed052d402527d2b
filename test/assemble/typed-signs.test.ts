import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { build } from '../../src/pipeline.ts';
import { USUAL } from '../../src/render/render.ts';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { type Texts, textsOfDocument, textsOfPage } from './payload/printed.ts';

interface Case {
  readonly typed: string;
  /** What a text shows, on one line. */
  readonly prints?: string;
  /** Whether it is tried in a text with Markdown, and in a title, which is plain. Both are, if left out. */
  readonly text?: false;
  readonly plain?: false;
}

const CASES = parse(readFileSync(join(import.meta.dirname, 'typed-signs.yaml'), 'utf8')) as readonly Case[];

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const titleOf = ({ typed, plain }: Case, index: number): string =>
  `Title ${index} holds ${plain === false ? 'words' : onOneLine(typed)}`;

/** The small folder with an action for each case, whose title and text hold it, in a chapter without numbers of paragraphs between them. */
function folder(): Map<string, Uint8Array> {
  const files = filesBelow(SMALL);
  const path = 'content/actions.yaml';
  const { actions } = parse(new TextDecoder().decode(files.get(path))) as { actions: readonly object[] };
  const chapter = 'templates/response-strategy/01-what-we-will-do.md.hbs';
  const template = new TextDecoder()
    .decode(files.get(chapter))
    .replace('{#what-we-will-do}', '{#what-we-will-do .unnumbered}');
  files.set(chapter, new TextEncoder().encode(template));
  const made = CASES.map((one, index) => ({
    ...actions[0],
    id: `case-${index}`,
    title: titleOf(one, index),
    what: one.text === false ? 'Words.' : `${one.typed}\n\nThe end of ${index}.`,
  }));
  return files.set(
    path,
    new TextEncoder().encode(
      stringify({ actions: [...actions, ...made] }, { lineWidth: 0, aliasDuplicateObjects: false }),
    ),
  );
}

let page = '';
let document = '';
let errors: readonly string[] = [];

beforeAll(async () => {
  const { effects } = memoryFolder({ root: '/folder', files: folder() });
  const request = {
    folder: '/folder',
    toolRoot: REPOSITORY,
    toolVersion: '0.0.0',
    status: undefined,
    variants: 'all',
    publications: ['strategy'],
  } as const;
  const { checked, files } = await build(request, USUAL, effects);
  errors = checked.diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code} ${message}`);
  const printed = (ending: string, texts: (bytes: Uint8Array) => Texts): string =>
    onOneLine(files.flatMap(({ path, bytes }) => (path.endsWith(ending) ? texts(bytes) : [])).join(' '));
  page = printed('.html', (bytes) => textsOfPage(new TextDecoder().decode(bytes)));
  document = printed('.docx', textsOfDocument);
}, 60_000);

test('nothing is refused', () => expect(errors).toEqual([]));

describe.each(CASES.map((one, index) => ({ ...one, index, title: titleOf(one, index) })))('$typed', (one) => {
  const { typed, prints, text, index, title } = one;
  if (text !== false)
    test('in a text', () => {
      const expected = `${prints ?? onOneLine(typed)} The end of ${index}.`;
      expect(between(page, title, index)).toBe(expected);
      expect(between(document, title, index)).toBe(expected);
    });
  test('in a title', () => {
    expect(page).toContain(title);
    expect(document).toContain(title);
  });
});

/** What stands between a title and the end of its text. */
function between(printed: string, title: string, index: number): string {
  const end = `The end of ${index}.`;
  const to = printed.indexOf(end);
  const from = printed.lastIndexOf(title, to);
  return printed.slice(from + title.length, to + end.length).trim();
}
