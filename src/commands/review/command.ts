import { command, type Declared } from '../command.ts';
import { FOLDER } from '../edition-inputs.ts';

export const declared = {
  arguments: {
    files: {
      value: 'file',
      required: true,
      many: true,
      description: 'the Word files that came back, of copies made by build --review-copy',
    },
  },
  options: {
    ...FOLDER,
    format: {
      value: 'format',
      choices: ['text', 'json', 'html'],
      default: 'text',
      description: 'how to print the list',
    },
    take: {
      value: 'reviewer',
      many: true,
      description: 'whose words count where reviewers differ, by name or by file; may be given several times',
    },
    apply: { description: 'write the changes of texts into the content' },
  },
} as const satisfies Declared;

export const part = command({
  name: 'review',
  summary: 'list the comments and changes of Word copies that came back, and write them into the content',
  ...declared,
  writes: true,
  load: () => import('./run.ts'),
});
