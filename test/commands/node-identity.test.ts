import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { identityOf } from '../../src/commands/node-identity.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A program in a folder of its own. */
function program(): string {
  const root = join(temporaryFolder(), 'svduty');
  mkdirSync(join(root, 'dist/chunks'), { recursive: true });
  mkdirSync(join(root, 'templates'));
  writeFileSync(join(root, 'dist/cli.js'), 'require("./chunks/core-ABCDEFGH.js");');
  writeFileSync(join(root, 'dist/chunks/core-ABCDEFGH.js'), 'exports.x = 1;');
  writeFileSync(join(root, 'templates/a.md.hbs'), '# A');
  return root;
}

test('a program is the same wherever it lies', () => {
  const [one, other] = [program(), join(temporaryFolder(), 'elsewhere')];
  cpSync(one, other, { recursive: true });
  expect(identityOf(other)).toBe(identityOf(one));
});

test.each([
  ['dist/cli.js', 'require("./chunks/core-12345678.js");'],
  ['dist/chunks/core-12345678.js', 'exports.x = 2;'],
  ['templates/a.md.hbs', '# B'],
  ['templates/b.md.hbs', '# B'],
])('another %s is another program', (path, text) => {
  const root = program();
  const before = identityOf(root);
  writeFileSync(join(root, path), text);
  expect(identityOf(root)).not.toBe(before);
});
