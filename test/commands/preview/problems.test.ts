import { expect, test } from 'vitest';
import { problems } from '../../../src/commands/preview/frame/problems.ts';
import type { Code } from '../../../src/core/codes.ts';
import { type Diagnostic, diagnostic } from '../../../src/core/diagnostic.ts';

type Seen = Parameters<typeof problems>[0];

/** The list of these problems, each as its code and whether it says how to mend it; what counts others as its code alone. */
function listed(found: readonly Diagnostic[]): string[] {
  const part: unknown = { problems: found, page: undefined, isFresh: true, judged: undefined, stop: undefined };
  const text = JSON.stringify(problems(part as Seen, { editor: '', templates: [] }));
  return text
    .split('"problem-')
    .slice(1)
    .map((item) => {
      const [code = ''] = /(?<="value":")[a-z]+\/[a-z-]+(?=")/.exec(item) ?? [];
      return `${code}${item.includes('How to fix it:') ? ' fix' : ''}${/And \d+ more/.test(item) ? ' and more' : ''}`;
    });
}

const at = (code: Code, line: number, fix?: string): Diagnostic =>
  diagnostic(code, { file: 'content/a.yaml', line, column: 1 }, 'It is so.', fix === undefined ? {} : { fix });
const many = (code: Code, count: number, fix?: (at: number) => string): Diagnostic[] =>
  Array.from({ length: count }, (_, index) => at(code, index + 1, fix?.(index)));

test('a code of a hundred places is told three times in full, then in brief, then counted, below what is told once', () => {
  const found = [...many('language/typed-change', 143), at('csv/exponent', 7), at('csv/blank-cell', 9)];
  expect(listed(found)).toEqual([
    'csv/blank-cell fix',
    'csv/exponent fix',
    ...Array(3).fill('language/typed-change fix'),
    ...Array(7).fill('language/typed-change'),
    'language/typed-change and more',
  ]);
});

test('errors that need another hand each say so, and notes come last', () => {
  const found = [at('reference/awaited', 1), ...many('csv/blank-cell', 5, (index) => `Fill cell ${index}.`)];
  expect(listed(found)).toEqual([...Array(5).fill('csv/blank-cell fix'), 'reference/awaited fix']);
});
