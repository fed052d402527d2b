import { expect, test } from 'vitest';
import { checkLocalActions } from '../../src/duty/local-actions.ts';

type Part = Parameters<typeof checkLocalActions>[0];

/** What is told of an edition for Oadby and Wigston whose file adds or changes one action. */
function told(title: string | undefined, areas: readonly string[], list: 'add' | 'change' = 'change'): string[] {
  const oadby = { code: 'E1', name: 'Oadby and Wigston' };
  const part: unknown = {
    content: { actions: { actions: [{ id: 'a-1', areas }] } },
    variant: { name: 'Oadby', [list]: { actions: [title === undefined ? { id: 'a-1' } : { id: 'a-1', title }] } },
    own: oadby,
    covered: [oadby],
  };
  return checkLocalActions(part as Part).map(({ example }) => example ?? '');
}

const MENDED = ['id: a-1\nareas: [E1]'];

test.each([
  ['Train staff in Oadby and Wigston', [], MENDED],
  ['OADBY: train staff', [], MENDED],
  ['Train Oadby’s staff', [], MENDED],
  ['Train staff in Oadbyshire', [], []],
  ['Train staff', [], []],
  [undefined, [], []],
  ['Train staff in Oadby', ['E1'], []],
] as const)('%j for %j', (title, areas, expected) => {
  expect(told(title, areas)).toEqual(expected);
});

test('an action that the edition adds is looked at as well', () => {
  expect(told('Train staff in Oadby', [], 'add')).toEqual(MENDED);
});
