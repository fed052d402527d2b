import { EXIT } from '../core/stop.ts';

/** What the program says with the number it ends with, for the help and the documentation. */
export const EXIT_CODES: readonly { readonly code: number; readonly meaning: string }[] = [
  { code: EXIT.fine, meaning: 'all is well' },
  {
    code: EXIT.content,
    meaning: 'problems in the content, or warnings with check --strict; build and import wrote nothing',
  },
  {
    code: EXIT.usage,
    meaning:
      "wrong use: an unknown command, option or word, no such folder, an output that cannot be written or would replace somebody's work",
  },
  {
    code: EXIT.bug,
    meaning: 'a fault of the program, a part of it that is missing, or results that could not be printed',
  },
  { code: EXIT.interrupted, meaning: 'stopped with Ctrl and C; files are whole, as they were or as they are now made' },
  { code: EXIT.terminated, meaning: 'stopped by another program; the same holds' },
];
