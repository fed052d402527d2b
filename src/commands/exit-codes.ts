import { EXIT } from '../core/stop.ts';

/** What the program says with the number it ends with, for the help and the documentation. */
export const EXIT_CODES: readonly { readonly code: number; readonly meaning: string }[] = [
  { code: EXIT.fine, meaning: 'all is well' },
  {
    code: EXIT.content,
    meaning:
      'problems in the content, or warnings with check --strict; import wrote nothing, and build nothing of the editions that have them',
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
  // As shells and build servers count a process that a signal ended: 128 and the signal's number.
  { code: 130, meaning: 'stopped with Ctrl and C, at once; each file is whole, as it was or as it is now made' },
  { code: 143, meaning: 'stopped by another program; the same holds' },
];
