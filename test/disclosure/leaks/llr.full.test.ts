import { expect, test } from 'vitest';
import { built } from '../built.ts';
import { exampleFolder } from '../example.ts';
import { hashesFound, inputNames, withoutPlaceholders, wordsFound } from './scan.ts';

// That no byte tells of a hidden count is what test/disclosure/mutation holds: the example's small counts are written for many other reasons.
test('nothing tells of the inputs: no name, no folder, no hash', async () => {
  const folder = exampleFolder();
  const output = await built(folder);
  expect(wordsFound(withoutPlaceholders(output), inputNames(folder, output))).toEqual([]);
  expect(hashesFound(output, folder.values())).toEqual([]);
});
