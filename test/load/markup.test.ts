import * as commonmark from 'micromark-core-commonmark';
import { expect, test } from 'vitest';
import { MARKDOWN, parse } from '../../src/load/full-markdown.ts';
import { ESCAPED, MARKUP } from '../../src/load/markup.ts';

/** What the parser reads so that it can be refused; templates write headings and tables. */
const REFUSED_IN_TEXTS = ['headingAtx', 'htmlFlow', 'htmlText'];
/** Directives have no names among the constructs. */
const DIRECTIVES = ['directiveText', 'directiveLeaf', 'directiveContainer'];

const namesIn = (constructs: object): string[] =>
  Object.values(constructs).flatMap((one: { name?: string }) => one.name ?? []);

test('the guide lists all that the parser reads, and the parser all that the guide lists', () => {
  const left = new Set(MARKDOWN.disable?.null);
  const read = [
    ...namesIn(commonmark).filter((name) => !left.has(name) && !REFUSED_IN_TEXTS.includes(name)),
    ...namesIn(MARKDOWN.document ?? {}),
    ...namesIn(MARKDOWN.text ?? {}),
    ...DIRECTIVES,
  ];
  expect([...new Set(MARKUP.flatMap(({ constructs }) => constructs))].toSorted()).toEqual(
    [...new Set(read)].toSorted(),
  );
});

test('what is left out is there to be left out', () => {
  const known = namesIn(commonmark);
  expect((MARKDOWN.disable?.null ?? []).filter((name) => !known.includes(name))).toEqual([]);
});

const TYPES: Readonly<Record<string, string>> = {
  'a list': 'list',
  'a numbered list': 'list',
  bold: 'strong',
  italic: 'emphasis',
  'a link': 'link',
  'a picture': 'image',
  'a token': 'textDirective',
  'a block': 'leafDirective',
};

test.each(MARKUP.filter(({ name }) => Object.hasOwn(TYPES, name)))('$name is written $write', ({ name, write }) => {
  const example = /`([^`]+)`/.exec(write)?.[1] ?? '';
  expect(JSON.stringify(parse(example.replaceAll('…', 'example.org')))).toContain(`"type":"${TYPES[name]}"`);
});

test.each([...ESCAPED])('a backslash takes the meaning from %s', (sign) => {
  expect(JSON.stringify(parse(`\\${sign}a`))).toContain(`"value":"${sign}a"`);
});

test.each([...'!"$%&\'()+,./;=>?@\\]^_`{}~'])('a backslash before %s is a backslash', (sign) => {
  expect(parse(`a\\${sign}a`).children).toMatchObject([{ children: [{ value: `a\\${sign}a` }] }]);
});
