import { command, type Declared } from '../command.ts';
import { EDITIONS, FOLDER } from '../edition-inputs.ts';

export const declared = {
  arguments: FOLDER,
  options: {
    ...EDITIONS,
    format: {
      value: 'format',
      choices: ['text', 'json', 'sarif', 'github'],
      default: 'text',
      description: 'how to print the result',
    },
    strict: { description: 'warnings fail too' },
  },
} as const satisfies Declared;

export const part = command({
  name: 'check',
  summary: 'list every problem in the content and every requirement of the Duty, and build nothing',
  ...declared,
  begin: async ({ dir }, invocation) => (await import('./begin.ts')).begin(String(dir), invocation),
  load: () => import('./run.ts'),
});
