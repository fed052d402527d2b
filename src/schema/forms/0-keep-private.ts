import type { FormStep } from './form-step.ts';
import { lineEndOf } from './written.ts';

const PATH = '.gitignore';

/** What is for the partners alone is written beside the output folder. */
export const keepPrivate: FormStep = {
  from: 0,
  to: 1,
  what: 'Publications for the partners alone are written to partnership/, which .gitignore keeps out of git.',
  olderIsRead: true,
  mend: (folder) => {
    const text = folder.get(PATH)?.text;
    if (text === undefined || /^\/?partnership\/?\s*$/m.test(text)) return [];
    const line = lineEndOf(text);
    const before = text === '' || text.endsWith('\n') ? '' : line;
    return [{ path: PATH, start: text.length, end: text.length, text: `${before}partnership/${line}` }];
  },
};
