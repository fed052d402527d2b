import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { anchors } from '../../src/assemble/anchors.ts';

test('ids are made from the heading that something stands under', () => {
  const ids = anchors({ type: 'root', children: [] });
  expect([
    ids.heading('duty', () => 'the-duty', 1),
    ids.of(undefined, 'p'),
    ids.of(undefined, 'table-'),
    ids.heading(undefined, () => 'actions', 2),
    ids.of(undefined, 'p'),
    ids.of(undefined, 'p'),
    ids.heading(undefined, () => 'actions', 2),
    ids.of(undefined, 'p'),
    ids.of('figure-violence', 'figure-'),
    ids.heading(undefined, () => 'actions', 1),
    ids.of(undefined, 'p'),
  ]).toEqual([
    'duty',
    'duty-p1',
    'duty-table-1',
    'duty-actions',
    'duty-actions-p1',
    'duty-actions-p2',
    'duty-actions-2',
    'duty-actions-2-p1',
    'figure-violence',
    'actions',
    'actions-p1',
  ]);
});

test('what has an id of its own has the first claim to it', () => {
  const own: Root = { type: 'root', children: [{ type: 'heading', depth: 2, children: [], data: { id: 'duty-p1' } }] };
  const ids = anchors(own);
  ids.heading('duty', () => 'duty', 1);
  expect(ids.of(undefined, 'p')).toBe('duty-p1-2');
  expect(ids.heading('duty-p1', () => 'words', 2)).toBe('duty-p1');
});
