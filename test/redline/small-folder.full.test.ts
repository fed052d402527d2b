import { describe, expect, test } from 'vitest';
import type { Edit } from '../compare/two-folders.ts';
import { linesOf } from './resolved.ts';
import { redlinedSmall } from './small-folder.ts';

const edit = (file: string, from: string, to: string): Edit => ({ file, from, to });
const ACTIONS = 'content/actions.yaml';

/** Two actions, in the other order. */
const swapped = (text: string): string => {
  const [head = '', ...items] = text.split(/^(?= {2}- id: )/m);
  return head + items.toReversed().join('');
};

describe.each<[string, Parameters<typeof redlinedSmall>[1]]>([
  [
    'words, a title and a status',
    [edit(ACTIONS, 'Offer mentors', 'Give mentors'), edit(ACTIONS, 'status: on_track', 'status: complete')],
  ],
  ['figures', [edit('data/violence.csv', '2025/26,all,persons,214', '2025/26,all,persons,207')]],
  ['rows in another order', [{ file: ACTIONS, change: swapped }]],
  [
    'an action more',
    [
      edit(
        ACTIONS,
        '',
        '  - { id: a-new, title: Open a club, what: Open one club., priority: prevention, tags: [prevent], tier: primary, status: not_started, measures: [injuries] }\n',
      ),
    ],
  ],
  [
    'a priority with another name, which contents and headings say',
    [edit('content/priorities/prevention.yaml', 'title: ', 'title: Early ')],
  ],
  ['the status, which headers and the cover say', [edit('content/document.yaml', 'version: ', 'version: 9')]],
])('%s', (_, edits) => {
  describe.each(['forwards', 'backwards'])('%s', (way) => {
    test('each document gives the new text, or the old', async () => {
      const { documents, printed } = await (way === 'forwards' ? redlinedSmall([], edits) : redlinedSmall(edits, []));
      expect(documents.length, printed).toBeGreaterThan(3);
      expect(printed).toMatch(/\d tracked change/);
      for (const { old, now, redline } of documents) {
        expect(linesOf(redline, 'accept')).toEqual(linesOf(now, 'as it is'));
        expect(linesOf(redline, 'reject')).toEqual(linesOf(old, 'as it is'));
      }
    });
  });
});

test('of two sides that are the same, no document has a tracked change, and that is said', async () => {
  const { documents, printed } = await redlinedSmall([], []);
  expect(printed).toContain('Nothing changed');
  for (const { now, redline } of documents) {
    expect(linesOf(redline, 'as it is')).toEqual(linesOf(now, 'as it is'));
    expect(new TextDecoder().decode(redline)).not.toMatch(/<w:(?:ins|del) /);
  }
});
