import { expect, test } from 'vitest';
import { linesOf } from '../../src/commands/report/excerpt.ts';
import { folded } from '../../src/commands/report/folded.ts';
import { printDiagnostics } from '../../src/commands/report/text.ts';
import { wrap } from '../../src/commands/report/wrap.ts';
import { timesOf, withFewOfEach } from '../../src/core/and-more.ts';
import { byEdition, messageOf } from '../../src/core/by-edition.ts';
import { type Diagnostic, diagnostic } from '../../src/core/diagnostic.ts';
import { escapeControls, oneLine } from '../../src/core/printable.ts';
import { sortedOnce } from '../../src/core/sorted.ts';
import { messageOf as inMessage } from '../../src/duty/message.ts';
import { drop, newTally } from '../../src/importers/tally.ts';

const problem = (line: number, file = 'data/x.csv', message = `Line ${line}.`): Diagnostic =>
  diagnostic('csv/bad-period', { file, line, column: 1 }, message);
const many = Array.from({ length: 50 }, (_, index) => problem(index + 1));

test('the first of a code are kept, and one stands for all others, with where they begin', () => {
  const few = withFewOfEach([...many, diagnostic('csv/bad-age', undefined, 'x')], 20);
  expect(few.map(timesOf)).toEqual([...Array(20).fill(1), 30, 1]);
  expect(few[20]?.message).toContain('data/x.csv from line 21');
});

test('of one code three are printed in full and some in brief, and the others are counted; an error in brief says what helps where that differs', () => {
  const printed = (list: readonly Diagnostic[]): string => printDiagnostics(list, { inputs: [] }, false);
  const warnings = printed(many.map((one): Diagnostic => ({ ...one, severity: 'warning' })));
  expect(warnings.match(/How to fix it/g)).toHaveLength(3);
  expect(warnings.match(/ {2}warning {2}/g)).toHaveLength(10);
  expect(warnings).toContain('And 40 more like this, in data/x.csv from line 11 on');
  const errors = [...many, ...many.map((one) => ({ ...one, message: `${one.message} Again.` }))];
  expect(printed(errors).match(/How to fix it/g)).toHaveLength(3);
  expect(printed(errors).match(/ {2}error {2}/g)).toHaveLength(50);
  expect(printed(errors)).toContain('And 50 more like this');
  const apart = printed(many.slice(0, 10).map((one, index) => ({ ...one, example: index < 5 ? 'a' : 'b' })));
  expect(apart.match(/How to fix it/g)).toHaveLength(4);
  expect(apart.match(/Why it matters/g)).toHaveLength(3);
});

test('of a code that whole files have, people are told how many there are in each file; every error is told, and a few are told one by one', () => {
  const left = (line: number, file: string): Diagnostic =>
    diagnostic('plausibility/left-over', { file, line, column: 7 }, `Line ${line}.`);
  const files = ['content/a.yaml', 'content/b.yaml', 'content/c.yaml'];
  const all = files.flatMap((file, at) => Array.from({ length: 20 * at + 1 }, (_, line) => left(line + 3, file)));
  const told = (list: readonly Diagnostic[]) =>
    folded(list).map(({ problem: { place, severity }, says, inFiles }) => [
      `${severity} ${place?.file}:${place?.line}`,
      says,
      inFiles?.map(({ first, count }) => `${first.file}:${first.line} ${count}`),
    ]);
  const byFile = ['content/a.yaml:3 1', 'content/b.yaml:3 21', 'content/c.yaml:3 41'];
  expect(told(all)).toEqual([['warning content/a.yaml:3', 'all', byFile]]);
  const errors = all.map((one): Diagnostic => ({ ...one, severity: 'error' }));
  const both = told([...errors.slice(0, 30), ...all, many[0] as Diagnostic]);
  expect(both).toHaveLength(32);
  expect(both[30]).toEqual(['warning content/a.yaml:3', 'all', byFile]);
  expect(told(all.slice(0, 3)).map(([, , own]) => own)).toEqual([undefined, undefined, undefined]);
  const printed = printDiagnostics(all, { inputs: [] }, false);
  for (const line of ['a.yaml:3:7  1', 'b.yaml:3:7  21', 'c.yaml:3:7  41'])
    expect(printed).toContain(`content/${line}\n`);
});

test('a word as long as a file is cut, and every line stays one that can be read', () => {
  const lines = wrap(`Words ${'x'.repeat(100_000)} and more.`, '  ');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(500);
  expect(lines.at(-1)).toContain('and more.');
});

test.each(['$&', '$1', "$'", '$$'])('what a requirement found is said as it is written: %s', (sign) => {
  expect(inMessage('Not recorded: {details}.', [`a ${sign} b`])).toBe(`Not recorded: a ${sign} b.`);
});

test('a reason of an import quotes a cell in one short line', () => {
  const tally = newTally();
  drop(tally, `another type: a\n::error::b ${'x'.repeat(100_000)}`);
  const [reason = ''] = tally.dropped.keys();
  expect(reason.length).toBeLessThan(250);
  expect(reason).not.toContain('\n');
});

test('counting twice counts everything', () => {
  const once = withFewOfEach(many, 40);
  const twice = withFewOfEach(once, 20);
  expect(twice.reduce((sum, one) => sum + timesOf(one), 0)).toBe(50);
  expect(twice).toHaveLength(21);
});

test('what the base has is told once; what a variant has names it, unless it stands in its own file', () => {
  const shared = problem(1);
  const only = problem(2);
  const own = problem(3, 'content/variants/a.yaml');
  const findings = byEdition();
  findings.add({ id: 'base', own: undefined, diagnostics: [shared] });
  findings.add({ id: 'a', own: 'content/variants/a.yaml', diagnostics: [shared, only, own] });
  findings.add({ id: 'b', own: 'content/variants/b.yaml', diagnostics: [shared, only] });
  const all = findings.all();
  expect(all.map(({ editions }) => editions)).toEqual([undefined, ['a', 'b'], undefined]);
  expect(messageOf(all[1]!)).toContain('"a", "b"');
});

test('a token that is wrong in each edition is told once, as the base has it; another where it is right in one', () => {
  const own = (id: string): string | undefined => (id === 'base' ? undefined : `content/variants/${id}.yaml`);
  const at = (line: number, of: string): Diagnostic =>
    diagnostic('token/unknown', { file: 'content/actions.yaml', line, column: 3 }, `No figures for ${of}.`);
  const told = (lines: Readonly<Record<string, readonly number[]>>) => {
    const findings = byEdition();
    for (const [id, wrong] of Object.entries(lines))
      findings.add({ id, own: own(id), diagnostics: wrong.map((line) => at(line, id)) });
    return findings.all().map(({ message, editions }) => `${message} ${editions ?? 'all'}`);
  };
  expect(told({ base: [4], a: [4], b: [4] })).toEqual(['No figures for base. all']);
  expect(told({ base: [4], a: [4], b: [] })).toEqual(['No figures for base. all', 'No figures for a. a']);
  expect(told({ base: [], a: [4], b: [4] })).toEqual(['No figures for a. a', 'No figures for b. b']);
  expect(told({ base: [4], a: [5], b: [5] })).toHaveLength(3);
});

test('files that are not read come first', () => {
  const late = diagnostic('load/not-read', { file: 'z', line: 1, column: 1 }, 'z');
  expect(sortedOnce([problem(1), late, late]).map(({ code }) => code)).toEqual(['load/not-read', 'csv/bad-period']);
});

test('a value as long as a book is cut in a message', () => {
  const { message } = problem(1, 'x', `The cell "${'many '.repeat(1000)}" is long.`);
  expect(message.length).toBeLessThan(500);
  expect(message).toMatch(/is long\.$/);
});

const ESC = String.fromCharCode(27);

test('control characters and marks of direction are escaped as JSON escapes them; colours of the program stay', () => {
  const hostile = `a${ESC}[31m\u0007\u009b\u202e\rb\n\tc`;
  expect(escapeControls(hostile)).toBe('a\\u001B[31m\\u0007\\u009B\\u202E\\u000Db\n\tc');
  expect(escapeControls(`${ESC}[31mred${ESC}[39m${ESC}c`, true)).toBe(`${ESC}[31mred${ESC}[39m\\u001Bc`);
  expect(JSON.parse(escapeControls(JSON.stringify(hostile)))).toBe(hostile);
});

test.each([
  ['::add-mask::x', ': :add-mask::x'],
  ['  ::set-output name=a::b', '  : :set-output name=a::b'],
  ['a ##[error]b', 'a # #[error]b'],
  ['one\n::warning::two', 'one ::warning::two'],
  ['::chart{kind="line"}', '::chart{kind="line"}'],
])('%s is no command of a build service', (given, printed) => {
  expect(oneLine(given)).toBe(printed);
});

test('a line is found in a file of any length, the last one included', () => {
  const lines = linesOf(new TextEncoder().encode('\uFEFFone\r\ntwo\nthree'));
  expect([1, 2, 3, 4].map(lines.at)).toEqual(['one', 'two', 'three', undefined]);
});
