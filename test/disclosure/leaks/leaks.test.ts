import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OutputFolder } from '../attacker/folder.ts';
import { built } from '../built.ts';
import { type Counts, smallPartnership } from '../small-partnership.ts';
import { secretNumbers } from './numbers.ts';
import { hashesFound, hashesOf, inputNames, numbersFound, withoutPlaceholders, wordsFound } from './scan.ts';

/** Counts that nobody writes by chance: those of Eastwick are hidden, and those of Westwick for their sake. */
const CANARIES: Counts = (area, age, year) => {
  const [young, after] = [age === '0-24' ? 1 : 0, Number(year.slice(-1))];
  return area === 'local:eastwick' ? 317 + young * 211 + after * 37 : 300_137 + young * 90_911 + after * 10_013;
};

const folder = smallPartnership(CANARIES, { from: 1, to: 997, k: 5 });
let output: OutputFolder;
let secrets: ReturnType<typeof secretNumbers>;
beforeAll(async () => {
  output = await built(folder);
  secrets = secretNumbers(folder, output, 100);
});

test('no hidden count, and nothing that is made of one, is written in any byte of the output folder', () => {
  expect(secrets.counts.length).toBeGreaterThan(10);
  expect(numbersFound(output, secrets)).toEqual([]);
});

describe('one that is would be found:', () => {
  test.each<[where: string, path: string, words: (count: number, made: number) => string]>([
    [
      'in a sentence',
      'northmere/strategic-needs-assessment.html',
      (count) => `<p>There were ${count.toLocaleString('en-GB')}.</p>`,
    ],
    [
      'with a narrow space',
      'northmere/response-strategy.html',
      (count) => `<p>${count.toLocaleString('en-GB').replace(',', '\u202f')}</p>`,
    ],
    ['in a list of values', 'index.html', (count) => `<script>[${count},1]</script>`],
    ['as a rate, or as the width of a bar', 'eastwick/build.json', (_, made) => `"width": ${made.toFixed(5)}`],
    ['in the properties of a Word document', 'eastwick/response-strategy.docx', (count) => `<!-- ${count} -->`],
  ])('%s', (_, path, words) => {
    const secret = secrets.counts.find(({ number }) => number > 100_000)?.number ?? Number.NaN;
    const made = secrets.made.find(({ number }) => number > 10)?.number ?? Number.NaN;
    const bytes = output.get(path) ?? new Uint8Array();
    const parts = path.endsWith('.docx') ? unzipSync(bytes) : undefined;
    const core = 'docProps/core.xml';
    const changed = parts
      ? zipSync({ ...parts, [core]: strToU8(strFromU8(parts[core] ?? new Uint8Array()) + words(secret, made)) })
      : strToU8(strFromU8(bytes) + words(secret, made));
    expect(numbersFound(new Map([...output, [path, changed]]), secrets)).not.toEqual([]);
  });
});

test('nothing tells of the inputs: no name, no folder, no hash', () => {
  const names = inputNames(folder, output);
  expect(wordsFound(withoutPlaceholders(output), names)).toEqual([]);
  expect(wordsFound(output, names)).not.toEqual([]);
  expect(hashesFound(output, folder.values())).toEqual([]);
  const [file = new Uint8Array()] = folder.values();
  for (const hash of hashesOf(file))
    expect(hashesFound(new Map([['a.json', strToU8(`"sha-${hash}…"`)]]), [file])).not.toEqual([]);
});
