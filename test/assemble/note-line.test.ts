import { expect, test } from 'vitest';
import { noteLine } from '../../src/assemble/note-line.ts';

const LABELS = { note: 'Note: {text}', source: 'Source: {text}' };

test.each([
  ['Made of four years.', 'Note: Made of four years.'],
  ['Source: Example Police.', 'Source: Example Police.'],
  ['Sources differ.', 'Note: Sources differ.'],
])('%s', (text, line) => {
  expect(noteLine(text, LABELS)).toBe(line);
});
