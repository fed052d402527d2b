import type { CodeEntry } from '../../codes.ts';

/** Files that cannot be read as what they should be. */
export const part = {
  'load/missing-file': {
    title: 'A file that is needed is not there',
    severity: 'error',
    why: 'The publications are made from this file; without it whole sections would be empty.',
    fix: 'Add the file. docs/start-your-own.md says how to begin a folder of your own.',
    example: undefined,
  },
  'load/not-begun': {
    title: 'Files that a folder may have are not there yet',
    severity: 'info',
    why: 'What they hold is left out of the publications.',
    fix: 'Nothing has to be done at once. Make a file when you know what belongs in it: an editor offers its keys, and docs/write-content.md says what each file is for.',
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
    title: 'A file or folder cannot be read',
    severity: 'error',
    why: 'The program was refused when it tried to open it.',
    fix: 'Close other programs that use the file and check that you may open it. A link must lead to something that is there.',
    example: undefined,
  },
  'load/outside': {
    title: 'A link leads out of the folder',
    severity: 'error',
    why: 'Only what lies in the folder of the partnership is read. A link could publish a file that was never meant for it.',
    fix: 'Put the file or folder itself where the link is.',
    example: undefined,
  },
  'load/not-a-file': {
    title: 'Something that is no ordinary file stands where a file should be',
    severity: 'error',
    why: 'A folder, a pipe or a device cannot be read as a file, and waiting for one could take for ever.',
    fix: 'Remove it, and put the file in its place.',
    example: undefined,
  },
  'load/not-a-folder': {
    title: 'Something that is no folder stands where a folder should be',
    severity: 'error',
    why: 'The files that should lie in it are not there.',
    fix: 'Remove it, and make a folder of this name.',
    example: undefined,
  },
  'load/not-read': {
    title: 'A file or folder is not read',
    severity: 'warning',
    why: 'What stands in it would be left out of the publications without a word.',
    fix: 'Correct its name or move it to where it belongs. Notes can be kept in files that end in .md.',
    example: undefined,
  },
} as const satisfies Record<string, CodeEntry>;
