import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, REPOSITORY } from './support/folder.ts';

/** A function that other files may call: declared, or an arrow under a name, also one whose arguments begin on the next line. A part has a summary. */
const EXPORTED = /^export (?:async )?(?:function\*? (\w+)|const (?!part\b)(\w+)\b.*(?:=>|= (?:async )?(?:<.*>)?\($))/;

const undocumented = (text: string): string[] => {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const [, declared, named] = EXPORTED.exec(line) ?? [];
    const name = declared ?? named;
    return name === undefined || lines[index - 1]?.trimEnd().endsWith('*/') ? [] : [name];
  });
};

test('every function that a file of src exports says what goes in and comes out', () => {
  const missing = [...filesBelow(join(REPOSITORY, 'src')).keys()]
    .filter((path) => path.endsWith('.ts') && !path.includes('generated/'))
    .flatMap((path) =>
      undocumented(readFileSync(join(REPOSITORY, 'src', path), 'utf8')).map((name) => `${path} ${name}`),
    );
  expect(missing, 'write a comment above the function').toEqual([]);
});

test('a function without a comment is found, however it is written', () => {
  expect(
    undocumented(
      [
        '/** A. */',
        'export function a() {}',
        'export async function b() {}',
        'export const c = (x: X): Y => x;',
        'export const d: Handler<X> = (node) =>',
        'export const e = (',
        'export const LIMIT = 3;',
        'const f = () => 1;',
      ].join('\n'),
    ),
  ).toEqual(['b', 'c', 'd', 'e']);
});
