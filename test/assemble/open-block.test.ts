import { expect, test } from 'vitest';
import { openBlock } from '../../src/assemble/open-block.ts';

test.each([
  ['{{#each priorities}}\n- {{title}}\n{{/each}}', undefined],
  ['# {{#if x}}\n', 'if 1:3'],
  ['a\n\n{{#each priorities}}\n{{#if title}}x{{/if}}\n', 'each 3:1'],
  ['{{#each priorities}}\n  {{~#if title}}x\n', 'if 2:3'],
  ['{{! {{#each }}{{!-- {{#if x}} --}}\n{{#unless y}}z', 'unless 2:1'],
  ['{{/if}}', undefined],
])('of %j the block that is open is %s', (text, expected) => {
  const open = openBlock(text);
  expect(open && `${open.name} ${open.line}:${open.column}`).toBe(expected);
});
