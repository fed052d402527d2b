import { STATUSES } from '../schema/statuses.ts';
import type { Inputs } from './inputs.ts';

/** The partnership's folder, as the commands that take one as their argument declare it. */
export const FOLDER = {
  dir: { value: 'dir', description: "the partnership's folder", default: '.', otherwise: 'this folder' },
} as const satisfies Inputs;

/** Which editions are meant. */
export const EDITIONS = {
  variant: {
    value: 'id',
    many: true,
    description: 'a local variant, or the partnership itself, by its id; may be given several times',
  },
  allVariants: { description: 'the partnership and every local variant' },
  status: {
    value: 'status',
    choices: STATUSES,
    description: "the edition's status, instead of the one in document.yaml",
  },
} as const satisfies Inputs;
