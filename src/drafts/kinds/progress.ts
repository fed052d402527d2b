import type { DraftKind } from '../kind.ts';
import { OWNER, REFERENCES, STATUS } from './shared.ts';

/** What partners filled into the sheet that `svduty actions --format csv` made, or into one of their own: a row an entry. */
export const PROGRESS: DraftKind = {
  file: 'updates.yaml',
  schema: 'updates',
  one: 'entry',
  many: 'entries',
  identity: ['action', 'date'],
  filled: ['date', 'status', 'note', 'evidence', 'due', 'decision'],
  toRead: ['title', 'action title', 'lead', 'by when', 'status now', 'said on', 'priority', 'area'],
  lists: [
    {
      path: 'updates',
      columns: [
        { key: 'action', headings: ['action id', 'id', 'ref', 'reference', 'no', 'number', 'action number'] },
        {
          key: 'date',
          headings: ['date of update', 'update date', 'as at', 'reported on', 'date reported', 'position at', 'month'],
        },
        {
          key: 'status',
          headings: ['rag', 'rag status', 'rag rating', 'brag', 'new status', 'action status', 'rating'],
          words: STATUS,
        },
        {
          key: 'note',
          headings: [
            'what was done',
            'progress',
            'progress update',
            'update',
            'updates',
            'latest update',
            'comments',
            'comment',
            'notes',
            'commentary',
            'narrative',
          ],
        },
        { key: 'evidence', headings: ['what shows it', 'evidence of progress', 'shown by'] },
        { key: 'due', headings: ['new day', 'new date', 'revised date', 'new due date', 'revised due date'] },
        { key: 'decision', headings: ['decision needed', 'decision required', 'ask', 'for decision', 'escalation'] },
        ...OWNER.map(({ key, as, headings }) => ({
          key: key.replace('owner', 'by'),
          ...(as && { as }),
          headings:
            key === 'owner' ? ['said by', 'reported by', 'updated by'] : headings.map((one) => `reporting ${one}`),
        })),
        ...REFERENCES,
      ],
    },
  ],
};
