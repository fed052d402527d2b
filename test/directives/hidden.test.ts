import { beforeAll, describe, expect, test } from 'vitest';
import { DIRECTIVES } from '../../src/directives/generated/directives.ts';
import { printTree } from '../golden/print-tree.ts';
import { type Assemble, assembler, assemblerOf, examplesOf, filesOf } from './example.ts';

const FOLDER = 'analyst';
const COUNT = 9;

/** Each count that the rule of the folder hides, as another that it hides; how many there were. */
function withOtherHidden(text: string): { readonly text: string; readonly changed: number } {
  let changed = 0;
  const lines = text.split('\n').map((line) => {
    const cells = line.split(',');
    if (!/^[1-4]$/.test(cells[COUNT] ?? '')) return line;
    changed += 1;
    return cells.with(COUNT, String(5 - Number(cells[COUNT]))).join(',');
  });
  return { text: lines.join('\n'), changed };
}

describe('a count that is hidden could be any other that is', () => {
  let before: Assemble;
  let after: Assemble;
  let changed = 0;
  beforeAll(async () => {
    const files = [...filesOf(FOLDER)].map(([path, bytes]): [string, Uint8Array] => {
      if (!path.endsWith('.csv') || path.endsWith('areas.csv')) return [path, bytes];
      const other = withOtherHidden(new TextDecoder().decode(bytes));
      changed += other.changed;
      return [path, new TextEncoder().encode(other.text)];
    });
    before = await assembler(FOLDER);
    after = await assemblerOf(new Map(files));
  });

  test('the folder has some', () => {
    expect(changed).toBeGreaterThan(2);
  });

  test.each(Object.keys(DIRECTIVES).filter((name) => examplesOf(name).folder === FOLDER))(
    '%s prints the same',
    (name) => {
      for (const { text } of examplesOf(name).works)
        expect(printTree(after(text).tree)).toBe(printTree(before(text).tree));
    },
  );
});
