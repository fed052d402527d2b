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
  'yaml/syntax': {
    title: 'The file is not valid YAML',
    severity: 'error',
    why: 'Nothing in the file can be read until this is put right.',
    fix: 'Look at the marked place: a missing colon, a quote mark that is not closed, or text that begins with a special sign and needs quote marks.',
    example: 'title: "Prevention: acting early"',
  },
  'yaml/tab': {
    title: 'A tab is used to indent',
    severity: 'error',
    why: 'YAML only understands spaces at the beginning of a line.',
    fix: 'Replace the tab with two spaces for each level.',
    example: 'priority:\n  title: Prevention',
  },
  'yaml/duplicate-key': {
    title: 'The same key stands twice',
    severity: 'error',
    why: 'Only one of the two values could be used, and nobody could tell which.',
    fix: 'Keep one of the two lines.',
    example: undefined,
  },
  'yaml/alias': {
    title: 'A shortcut (*name) points to nothing, to itself, or is used too often',
    severity: 'error',
    why: 'A file that repeats itself without end would use all the memory of the computer.',
    fix: 'Write the value out instead of using &name and *name.',
    example: undefined,
  },
  'yaml/too-deep': {
    title: 'Values are nested too deeply',
    severity: 'error',
    why: 'No content file needs this many levels, so it is probably damaged.',
    fix: 'Check the indentation from this line on.',
    example: undefined,
  },
  'yaml/several-documents': {
    title: 'The file holds several YAML documents',
    severity: 'error',
    why: 'Only the first one would be read and the rest lost.',
    fix: 'Remove the line with three dashes, or move what follows to its own file.',
    example: undefined,
  },
} as const satisfies Record<string, CodeEntry>;
