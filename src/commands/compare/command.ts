import { command, type Declared } from '../command.ts';

export const declared = {
  arguments: {
    old: {
      value: 'old',
      required: true,
      description:
        "the earlier state: a partnership's folder, a published edition (such as llr/2026-11-01), or a git revision (rev, or rev:folder)",
    },
    new: { value: 'new', required: true, description: 'the later state, in the same form' },
  },
  options: {
    variant: {
      value: 'id',
      description: 'a local variant, by its id',
      otherwise: "the partnership's edition",
    },
    format: {
      value: 'format',
      choices: ['text', 'json', 'html', 'docx', 'draft'],
      default: 'text',
      description:
        'how to print the result; docx: as tracked changes in Word documents below partnership/; draft: as lines of content/document.yaml that say what changed',
    },
  },
} as const satisfies Declared;

export const part = command({
  name: 'compare',
  summary:
    'say what changed in meaning between two states of the content: records, money, figures, words, requirements',
  ...declared,
  writes: true,
  load: () => import('./run.ts'),
});
