import type { CodeEntry } from '../../codes.ts';

/** Files that are not the YAML they should be. */
export const part = {
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
    title: 'A text begins with *, or a shortcut (*name) points to itself or is used too often',
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
  'yaml/curly-quotes': {
    title: 'A text stands in curly quotation marks',
    severity: 'warning',
    why: 'Word writes them by itself. In YAML they are letters of the text, so readers see marks that nobody meant.',
    fix: 'Type straight quote marks (") in their place, or leave them if readers are to see them.',
    example: 'title: "Acting early"',
  },
  'yaml/cut-text': {
    title: 'A part of a text is left out',
    severity: 'warning',
    why: 'In YAML everything after a space and # is a remark for people, so the rest of the text was left out.',
    fix: 'Put quote marks around the text, or a space after # if it is a remark.',
    example: 'title: "Priority #2 prevention"',
  },
} as const satisfies Record<string, CodeEntry>;
