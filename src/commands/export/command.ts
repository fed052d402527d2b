import { TABLE_NAMES } from '../../exchange/table-names.ts';
import { command, type Declared } from '../command.ts';

export const declared = {
  arguments: {
    dir: {
      value: 'dir',
      description: "the partnership's folder, or a git revision of it (rev, or rev:folder)",
      default: '.',
      otherwise: 'this folder',
    },
  },
  options: {
    variant: { value: 'id', description: 'a local variant, by its id', otherwise: "the partnership's edition" },
    format: {
      value: 'format',
      choices: ['json', 'csv'],
      default: 'json',
      description: 'all of it as JSON, or one table as CSV',
    },
    table: { value: 'table', choices: TABLE_NAMES, description: 'which table CSV is of' },
  },
} as const satisfies Declared;

export const part = command({
  name: 'export',
  summary: 'give other programs what everybody may read of an edition, as JSON or CSV',
  ...declared,
  load: () => import('./run.ts'),
});
