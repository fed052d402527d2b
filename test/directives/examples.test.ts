import { beforeAll, describe, expect, test } from 'vitest';
import { DIRECTIVES } from '../../src/directives/generated/directives.ts';
import { expectGolden } from '../golden/golden.ts';
import { printTree } from '../golden/print-tree.ts';
import { type Assemble, assembler, examplesOf, placesOf } from './example.ts';

describe.each(Object.keys(DIRECTIVES))('%s', (name) => {
  const { folder, works, fails } = examplesOf(name);
  let assemble: Assemble;
  beforeAll(async () => {
    assemble = await assembler(folder);
  });

  test('what works prints the tree it printed before', () => {
    const printed = works.map(({ text }) => {
      const { tree, diagnostics } = assemble(text);
      expect(placesOf(diagnostics), diagnostics[0]?.message).toEqual([]);
      return `${text.replaceAll(/^/gm, '> ').trimEnd()}\n${printTree(tree)}`;
    });
    expect(printed.join('\n')).not.toContain('undefined');
    expectGolden(`directives/${name}.txt`, printed.join('\n'));
  });

  test.each(fails)('$text', ({ text, expect: expected }) => {
    const { diagnostics } = assemble(text);
    expect(placesOf(diagnostics)).toEqual([...expected].toSorted());
    const ofAnother = diagnostics.filter(
      ({ code, example }) => code === 'token/unknown' && example?.includes(`:${name}`) === false,
    );
    expect(ofAnother.map(({ example }) => example)).toEqual([]);
  });
});
