import fc from 'fast-check';
import Handlebars from 'handlebars';
import { expect, test } from 'vitest';
import { type TemplatePiece, templatePieces } from '../../src/assemble/template-pieces.ts';

const textOf = (piece: TemplatePiece): string => (typeof piece === 'string' ? piece : piece.text);

const CONTEXT = { name: 'Northmere', none: null, areas: [{ code: 'e1' }, { code: 'e2' }], own: { parent: 'e9' } };
const HELPERS = { name_of: (id: unknown) => `<${String(id)}>` };
const filled = (text: string): string => Handlebars.compile(text, { noEscape: true })(CONTEXT, { helpers: HELPERS });
const inPieces = (pieces: readonly TemplatePiece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : filled(piece.text))).join('');
/** What a template gives, or that it cannot be read. */
const outcome = (fill: () => string): string => {
  try {
    return fill();
  } catch {
    return 'unread';
  }
};

const PARTS = [
  ...['Words', ' ', '\n', '\n\n', '| a |', '}}', '{{', '{', '}', '\\', '# Head {#id}', '::chart{areas="', '"}'],
  ...['{{name}}', '{{name_of own.parent}}', '{{{name}}}', '{{ name }}', '{{~name}}', '{{name~}}', '{{areas.[0].code}}'],
  ...[
    '{{#if name}}',
    '{{#if none}}',
    '{{#unless name}}',
    '{{^none}}',
    '{{else}}',
    '{{^}}',
    '{{/if}}',
    '{{/unless}}',
    '{{/none}}',
  ],
  ...['{{#if none}}one{{else}}two{{/if}}', '{{#if name}}one{{/if}}', '{{#unless none}} \n{{/unless}}'],
  ...['{{#each areas}}', '{{code}}', '{{/each}}', '{{#each areas}}\n| {{code}} |\n{{/each}}\n'],
  ...['{{! said aside }}', '{{!-- {{name}} --}}', '{{{{raw}}}}', '{{name', '{{name_of\n  name}}', '{{name_of "}}"}}'],
];

test('filled piece by piece a template gives what it gives as a whole', () => {
  let apart = 0;
  const template = fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(template, (text) => {
      const pieces = templatePieces(text);
      if (!pieces) return;
      apart += 1;
      expect(pieces.map(textOf).join('')).toBe(text);
      const made = outcome(() => inPieces(pieces));
      // What cannot be read in pieces is read as a whole.
      if (made !== 'unread') expect(made).toBe(outcome(() => filled(text)));
    }),
    { numRuns: 3000 },
  );
  expect(apart).toBeGreaterThan(300);
});

test('each piece knows where it begins', () => {
  const text = 'One {{name}} and {{name}}\n\n{{#each areas}}\n{{code}}\n{{/each}}\nTwo {{#if none}}a{{else}}b{{/if}}.';
  expect(templatePieces(text)).toEqual([
    'One ',
    { text: '{{name}}', line: 1, column: 5 },
    ' and ',
    { text: '{{name}}', line: 1, column: 18 },
    '\n\n',
    { text: '{{#each areas}}\n{{code}}\n{{/each}}\n', line: 3, column: 1 },
    'Two ',
    { text: '{{#if none}}a{{else}}b{{/if}}', line: 6, column: 5 },
    '.',
  ]);
});

test.each([
  'A comment {{! {{name}} }}',
  'Escaped \\{{name}}',
  'No space {{~name~}} around',
  '{{name_of\n  name}} over lines',
  '{{#each areas}}never closed',
  '{{#if name}}\nmostly blocks\n{{/if}}\n',
])('%j is read as a whole', (text) => {
  expect(templatePieces(text)).toBeUndefined();
});
