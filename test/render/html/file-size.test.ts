import { expect, test } from 'vitest';
import { fileSize } from '../../../src/render/html/file-size.ts';
import { publication } from './publication.ts';

test.each([
  [0, '1 kB'],
  [499, '1 kB'],
  [1499, '1 kB'],
  [1500, '2 kB'],
  [86_400, '86 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [1_260_000, '1.3 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(fileSize(bytes, publication.labels)).toBe(words);
});
