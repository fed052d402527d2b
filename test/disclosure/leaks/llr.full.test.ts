import { beforeAll, expect, test } from 'vitest';
import { type OutputFolder, textOf } from '../attacker/folder.ts';
import { built } from '../built.ts';
import { exampleFolder } from '../example.ts';
import { secretNumbers } from './numbers.ts';
import { hashesFound, inputNames, numbersFound, wordsFound } from './scan.ts';

/** Every count and every resident is taken so many times: sums stay sums, and no count is a number that is written by chance. */
const TIMES = 139;

/** The example with canaries: its counts, and the people they are of, so many times larger, and with them what its rules hide. */
function withCanaries(): Map<string, Uint8Array> {
  const folder = exampleFolder();
  for (const [path, bytes] of folder)
    if (/^data\/(?!areas).*\.csv$/.test(path)) folder.set(path, new TextEncoder().encode(multiplied(textOf(bytes))));
  const rules = textOf(folder.get('data/disclosure.yaml') ?? new Uint8Array())
    .replace('to: 4', `to: ${4 * TIMES}`)
    .replace(/to: 7\n {4}round: 5/, 'to: 999\n    round: null');
  folder.set('data/disclosure.yaml', new TextEncoder().encode(rules));
  return folder;
}

function multiplied(table: string): string {
  const [head = '', ...lines] = table.split('\n');
  const names = head.split(',');
  const isOne = (index: number): boolean => ['count', 'denominator', 'population'].includes(names[index] ?? '');
  const cells = (line: string): string[] =>
    line.split(',').map((cell, index) => (cell !== '' && isOne(index) ? String(Number(cell) * TIMES) : cell));
  return [head, ...lines.map((line) => cells(line).join(','))].join('\n');
}

const folder = withCanaries();
let output: OutputFolder;
beforeAll(async () => {
  output = await built(folder);
});

test('no hidden count is written in any byte of the output folder', () => {
  const { counts } = secretNumbers(folder, output, 500);
  expect(counts.length).toBeGreaterThan(20);
  // Of so many counts the rates and shares meet others by chance: test/disclosure/mutation holds every byte to them.
  expect(numbersFound(output, { counts, made: [] })).toEqual([]);
});

test('nothing tells of the inputs: no name, no folder, no hash', () => {
  expect(wordsFound(output, inputNames(folder, output))).toEqual([]);
  expect(hashesFound(output, folder.values())).toEqual([]);
});
