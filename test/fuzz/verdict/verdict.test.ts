import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '../base.ts';
import type { Trial } from '../trial.ts';
import type { Ran } from '../world.ts';
import { diagnosticFindings } from './diagnostics.ts';
import { fileFindings } from './files.ts';
import { messageFindings } from './messages.ts';
import { outputFindings } from './outputs.ts';
import { typedFindings } from './typed.ts';
import { xmlFault } from './xml.ts';

const files = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(text)]));

const ran = (more: Partial<Ran> = {}): Ran => ({
  run: { command: 'build', args: [], options: {} },
  exitCode: 0,
  out: 'Built.\n',
  err: '',
  thrown: undefined,
  before: files({ 'content/a.yaml': 'a: 1\n', 'output/index.html': 'old' }),
  after: files({ 'content/a.yaml': 'a: 1\n', 'output/index.html': 'new' }),
  outside: [],
  ...more,
});
const trial: Trial = { folder: new Map(), what: '' };
const page = (html: string) => ran({ after: files({ 'content/a.yaml': 'a: 1\n', 'output/index.html': html }) });
const check = (diagnostic: object, exitCode = 1) =>
  ran({
    run: { command: 'check', args: [], options: { format: 'json' } },
    exitCode,
    out: JSON.stringify({ diagnostics: [diagnostic] }),
  });
/** A build in which edition a has an error and b was made: `a` is what stands of a afterwards. */
const withFailing = (a: Readonly<Record<string, string>>): Ran => {
  const list = { 'output/a/build.json': 'of before' };
  return ran({
    exitCode: 1,
    before: files({ ...list, 'output/a/x.html': 'old', 'output/b/build.json': 'of before', 'output/b/x.html': 'old' }),
    after: files({ ...list, ...a, 'output/b/build.json': 'of now', 'output/b/x.html': 'new' }),
  });
};
const good = { code: 'yaml/syntax', severity: 'error', file: 'content/a.yaml', line: 1, column: 1, message: 'x' };

describe('what is right is let through', () => {
  test.each([
    ['a build', ran()],
    [
      'words that the content holds',
      ran({ out: 'undefined\n', before: files({ 'content/a.yaml': 'undefined' }), after: files({}) }),
    ],
    ['markup that stays text', page('<p title="<fzel>">&lt;fzel fzattr="1"&gt;</p>')],
  ])('%s', (_, one) => {
    expect([...messageFindings(one), ...outputFindings(one)]).toEqual([]);
  });
  test('other editions than the failing one', () =>
    expect(fileFindings(withFailing({ 'output/a/x.html': 'old' }), trial)).toEqual([]));
  test('a problem with its place', () => expect(diagnosticFindings(check(good))).toEqual([]));
});

test.each([
  ['JavaScript in a message', () => messageFindings(ran({ err: "Cannot read properties of x (reading 'call')\n" }))],
  ['undefined in a message', () => messageFindings(ran({ err: 'does not fit (undefined).\n' }))],
  ['an escape', () => messageFindings(ran({ err: 'a\u001b[2Jb\n' }))],
  ['a workflow command', () => messageFindings(ran({ err: 'a\n::error::b\n' }))],
  ['a report without an end', () => messageFindings(ran({ out: 'word\n'.repeat(100_000) }))],
  ['a line without an end', () => messageFindings(ran({ out: 'word '.repeat(2000) }))],
  ['a failure without a word', () => messageFindings(ran({ exitCode: 1, out: '' }))],
  ['an unknown code', () => diagnosticFindings(check({ ...good, code: 'x/y' }))],
  ['an unknown severity', () => diagnosticFindings(check({ ...good, severity: 'fatal' }))],
  ['no place', () => diagnosticFindings(check({ ...good, file: null }))],
  ['a place in a file of the program', () => diagnosticFindings(check({ ...good, file: 'templates/x.hbs' }))],
  ['a place behind the end', () => diagnosticFindings(check({ ...good, line: 9 }))],
  ['an exit code that does not fit', () => diagnosticFindings(check(good, 0))],
  [
    'a last output that is lost',
    () => fileFindings(ran({ exitCode: 1, after: files({ 'content/a.yaml': 'a: 1\n' }) }), trial),
  ],
  ['a file of an edition that was not made', () => fileFindings(withFailing({ 'output/a/x.html': 'new' }), trial)],
  ['an edition that was not made and is lost', () => fileFindings(withFailing({}), trial)],
  [
    'content overwritten',
    () => fileFindings(ran({ after: files({ 'content/a.yaml': 'b', 'output/index.html': 'new' }) }), trial),
  ],
  [
    'a temporary file',
    () => fileFindings(ran({ after: files({ 'content/a.yaml': 'a: 1\n', 'output/a.svduty-new': '' }) }), trial),
  ],
  ['an element that was typed', () => outputFindings(page('<p><fzel></p>'))],
  ['a handler that was typed', () => outputFindings(page('<img alt="x" onerror="fz()">'))],
  ['an address that runs', () => outputFindings(page('<a href="java&#115;cript:fz()">x</a>'))],
  ['undefined in a page', () => outputFindings(page('<p>undefined of Leicester</p>'))],
])('%s is found', (_, findings) => {
  expect(findings()).not.toEqual([]);
});

const typedText = { twin: new Map(), word: 'Fzqword', text: 'Fzqword *so*' };

test.each([
  ['<p>Fzqword so</p><h1>Fzqword so</h1>', '<p>Fzqword *so*</p><h1>Fzqword *so*</h1>', 0],
  ['<p>Fzqword so</p><h1>Fzqword so</h1>', '<p>Fzqword *so*</p><h1>Fzqword <em>so</em></h1>', 1],
  ['<p>Fzqword so</p><h1>Fzqword so</h1>', '<p>Fzqword *so*</p>', 1],
])('typed text: %s, then %s', (bare, typed, count) => {
  const build = (html: string) => ran({ after: files({ 'output/index.html': html }) });
  const found = typedFindings(build(typed), build(bare), typedText);
  expect(found).toHaveLength(count);
});

const paragraph = (text: string, style = 'TableText') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const row = (...cells: readonly string[]) =>
  `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;
const whole = (name: string) => `<w:tbl>${row(name, '1', '2')}</w:tbl>`;
const again = (name: string, last = '2') =>
  `${paragraph('Said, part 2 of 2', 'DataCaption')}<w:tbl>${row(name, last)}</w:tbl>`;
const inParts = (name: string, last?: string) => `<w:tbl>${row(name, '1')}</w:tbl>${again(name, last)}`;
test.each([
  ['a table that goes on in a second part', whole('Fzqword so'), inParts('Fzqword *so*'), 0],
  ['a table that needs no second part any more', inParts('Fzqword so'), whole('Fzqword *so*'), 0],
  ['a cell lost in a second part', inParts('A', 'Fzqword so'), inParts('A', ''), 1],
  ['a cell changed in a second part', inParts('A', 'Fzqword so'), inParts('A', 'Fzqword so'), 1],
  ['a word lost beside a table', paragraph('Fzqword so').repeat(2), paragraph('Fzqword *so*'), 1],
  ['a word said again in another table', whole('Fzqword so'), whole('Fzqword *so*').repeat(2), 1],
])('typed text in Word: %s', (_, bare, typed, count) => {
  const build = (xml: string, words: string) => {
    const word = zipSync({ 'word/document.xml': bytesOf(xml) });
    const page = bytesOf(`<p>${words}</p>`);
    return ran({
      after: new Map([
        ['output/a.docx', word],
        ['output/a.html', page],
      ]),
    });
  };
  const found = typedFindings(build(typed, typedText.text), build(bare, 'Fzqword so'), typedText);
  expect(found).toHaveLength(count);
});

test.each([
  ['<?xml version="1.0"?><a b="c">x &amp; <d/></a>', true],
  ['<a><b></a></b>', false],
  ['<a b="1" b="2"/>', false],
  ['<a>x & y</a>', false],
  ['<a>\u0001</a>', false],
  ['<a b="<"/>', false],
  ['<a>', false],
])('well-formed: %s', (xml, fine) => {
  expect(xmlFault(xml) === undefined).toBe(fine);
});
