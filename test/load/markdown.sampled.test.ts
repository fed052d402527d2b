import { join } from 'node:path';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, inject, test } from 'vitest';
import { parseInFull, parseMarkdown } from '../../src/load/markdown.ts';
import { plainBlock } from '../../src/load/plain-markdown.ts';
import { filesBelow, REPOSITORY } from '../support/folder.ts';

/** A tree without what nobody reads: end positions, offsets, and keys whose value is undefined. */
function essence(node: Nodes): unknown {
  const { position, ...rest } = node;
  const start = position && { line: position.start.line, column: position.start.column };
  const children = 'children' in node ? node.children.map((child) => essence(child as Nodes)) : undefined;
  return JSON.parse(JSON.stringify({ ...rest, start: node.type === 'root' ? undefined : start, children }));
}

function same(text: string): void {
  expect(essence(parseMarkdown(text)), JSON.stringify(text)).toEqual(essence(parseInFull(text)));
}

const MARK = String.fromCodePoint(0x100007);
const PIECES = [
  'Violence',
  'fell',
  ' ',
  ' ',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  ':rate[knife]',
  ':cite[act-2022]{area=local:llr age=0-24}',
  ':',
  '.',
  ',',
  '-',
  '- item',
  '1.',
  '1)',
  '10:30',
  '£880,000',
  '(b)',
  '%',
  '# Title',
  '## Part {#id .annex}',
  '#',
  '*',
  '_',
  '[',
  ']',
  '::',
  ':::',
  '\n:::note\n',
  '\n:::\n',
  '{',
  '}',
  '"quoted"',
  "it's",
  '!',
  '=',
  '+',
  '>',
  '<',
  '&',
  '&#42;',
  '&#58;',
  '&#64;',
  '`',
  '~',
  '|',
  '\\',
  'www.',
  'https://a.b',
  'https://example.org/notes/1',
  'see https://ex-a.example.org/a-b; and',
  '::chart{id="a" kind=bar}',
  ':x',
  ':count[a]{a="b c"}',
  'é',
  '“so”',
  '  ',
  '\t',
  MARK,
  '**',
  '**bold**',
  '**Lead.** ',
  '**Lead:** ',
  `:cite[${MARK}a-b]`,
  '[a]: b',
  'x[a]: b',
  '\n::table{name="a" line="3"}\n',
  '::chart{kind=bar}',
  '[a](#b)',
  '[^1]',
  '[^1]: note',
  '```',
  '| a |\n| - |\n| b |',
  '    code',
  '===',
  '---',
  '*word*',
  '**:rate[x]**',
  '**two words**,',
  '[^n1]',
  '\n\n[^n1]: A note.\n',
  '\n[^N2]: Other.\n',
  '\n- one\n- two\n',
  '\n1. one\n2. two\n',
  '\n| a | b |\n| :--- | ---: |\n| *x* | :rate[y] |\n',
  '| - |',
  '[text](https://a.org/b)',
  '[a b](#c-d)',
  '> quote',
  '\n\n:::note\nIn it.\n:::\n\n',
  '\n\n:::key-message{title="Our words"}\n\n',
  '\n\n- a\n- b\n\n:::\n\n',
  '\n::licences\n',
  '\n  more words',
  ' [c] ',
  '[c]',
  ':status[not_yet]',
  ':rate[x]{age=25+}',
  '~10',
  '~~two~~',
  '>50%',
  '- [x] not available',
  '- [ ] to do',
  '5*3*2',
  '5*',
  '2023. The year',
  '99. last',
  '07. none',
  '10. ten',
  '_snake_case_',
  '__two__',
  '#hashtag',
  '***',
  '- - -',
  '* item',
  '+ item',
  '1) item',
  'b@example.org',
  '&amp;',
  '<5',
  '<b>',
  '\\*',
  '\\:',
  '[^1]',
  '[x][y]',
  '[a](b c)',
  ':rate[x]{note="R&amp;D"}',
  '~~~',
  '\n::chart{note="&lt;"}\n',
];

test('the short way and the parser make the same tree', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }), (pieces) => {
      same(pieces.join(''));
    }),
    { numRuns: inject('everyCase') ? 1000 : 300, seed: 20230131 },
  );
});

/** Lines as lists have them: more or less indented, with and without blank lines between them, and with what may end a list. */
const LINES = fc.tuple(
  fc.constantFrom('', '', '', ' ', '  ', '  ', '   ', '   ', '    ', '     ', '\t'),
  fc.constantFrom(
    '- ',
    '- ',
    '- ',
    '1. ',
    '2. ',
    '10. ',
    '07. ',
    '100. ',
    '-',
    '',
    '[^1]: ',
    '[c]',
    ' - ',
    '-  ',
    '- - ',
    ':::',
  ),
  fc.constantFrom('one', 'Two words', '**Three**: 10:30', ':rate[a/b-c#d] at 9:00,', '# No', '[a](#b)', '', ' '),
  fc.constantFrom('\n', '\n', '\n\n', '\n \n\n', ' \n'),
);

test('the short way and the parser make the same lists', () => {
  fc.assert(
    fc.property(fc.array(LINES, { maxLength: 8 }), (lines) => {
      same(lines.flat().join(''));
    }),
    { numRuns: inject('everyCase') ? 1000 : 300, seed: 20230131 },
  );
});

test.each([
  ['One line.', true],
  ['In :period[knife] there were :count[knife]{area=E06000016} offences.:cite[act-2022]', true],
  ['## A heading {#id}', true],
  ['::table{name="actions"}', true],
  ['**Lead.** And more.', true],
  ['Women&#39;s services', true],
  ['- a list\n- of two', true],
  ['1. a list', true],
  ['some *emphasis* in text', true],
  ['a [link](https://example.org)', true],
  ['no note[^n9]', true],
  ['~10 and ~20, >50%, _so_, `so`, a@b.org, https://a.b/c and [x] &amp; <5', true],
  ['>50% of them\n>40% of others', true],
  ['Rates of [c] and [note 3]', true],
  ['| a | b |\n| - | -: |\n| 1 | 2 |', true],
  ['Hidden as [c] in a table', true],
  [':status[not_started]', true],
  ['Said.:cite[act-2022#publication]:cite[a.b#c] See :ref[sna/data-sources].', true],
  ['Between 13:00 and 18:30.[^n1]', true],
  ['[^n1]: See https://example.org/notes/11.', true],
  ['  **Indented.** And more. ', true],
  ['- a\n\n  1. b\n     - c\n\n- d\n\n  - e', true],
  ['- a\n  2. b', false],
  ['- a\nb', false],
  ['- a\n\n  b', false],
  ['Some words\n  and :rate[knife]{age=25+}', true],
  ['::licences', true],
  ['- a list\n  - in a list', true],
  ['some **emphasis**in text', false],
  ['5*3*2', false],
  ['2023. The year', true],
])('takes %j the short way: %s', (text, taken) => {
  const lines = text.split('\n');
  expect(plainBlock(lines, 0, lines.length)?.end === lines.length).toBe(taken);
  same(text);
});

test('agrees with the parser on every line of the example content and templates', () => {
  const lines = ['content', 'templates'].flatMap((folder) =>
    [...filesBelow(join(REPOSITORY, folder))].flatMap(([path, bytes]) =>
      /\.(yaml|hbs)$/.test(path) ? new TextDecoder().decode(bytes).split('\n') : [],
    ),
  );
  for (const line of new Set(lines.map((text) => text.trim()))) same(line);
});
