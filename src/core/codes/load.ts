import type { CodeEntry } from '../codes.ts';

/** Files that cannot be read as what they should be. */
export const LOAD_CODES = {
  'load/missing-file': {
    title: 'A file that is needed is not there',
    severity: 'error',
    why: 'The publications are made from this file; without it whole sections would be empty.',
    fix: 'Add the file, or copy it from the example folder and change its words.',
    example: undefined,
  },
  'load/empty-file': {
    title: 'A file is empty',
    severity: 'error',
    why: 'An empty file usually means that work was lost when it was saved.',
    fix: 'Put the content back, or delete the file if it is not needed.',
    example: undefined,
  },
  'load/too-large': {
    title: 'A file is over the size limit',
    severity: 'error',
    why: 'A file this large is nearly always the wrong file, and reading it could stop the computer.',
    fix: 'Split the file, or keep only the rows and areas that are needed. Raw downloads go through `svduty import`, which has no limit.',
    example: undefined,
  },
  'load/encoding': {
    title: 'A file is not UTF-8 text',
    severity: 'error',
    why: 'Pound signs, dashes and Welsh letters would be printed wrongly.',
    fix: 'Save the file again and choose the encoding "UTF-8".',
    example: undefined,
  },
  'load/control-character': {
    title: 'A text holds a character that cannot be printed',
    severity: 'error',
    why: 'Word would refuse to open the publication. Such characters come in with text that was copied from other programs.',
    fix: 'Delete the character at the marked place and write the word again.',
    example: undefined,
  },
  'load/unreadable': {
    title: 'A file cannot be read',
    severity: 'error',
    why: 'The program was refused when it tried to open it.',
    fix: 'Close other programs that use the file and check that you may open it.',
    example: undefined,
  },
} as const satisfies Record<string, CodeEntry>;
