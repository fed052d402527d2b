import type { CodeEntry } from '../../codes.ts';

/** Problems in templates. */
export const part = {
  'template/syntax': {
    title: 'A template cannot be read',
    severity: 'error',
    why: 'The part of the publication it makes would be missing.',
    fix: 'Look at the marked line: every {{#each}} and {{#if}} needs its {{/each}} or {{/if}}.',
    example: '{{#each priorities}} … {{/each}}',
  },
  'template/unknown-name': {
    title: 'A template names something that the content does not have',
    severity: 'error',
    why: 'The page would be empty at this place.',
    fix: 'Correct the name.',
    example: undefined,
  },
  'template/unknown-directive': {
    title: 'A directive is not known',
    severity: 'error',
    why: 'What it should print would be missing.',
    fix: 'Correct its name.',
    example: '::table{name="actions"}',
  },
  'template/bad-directive': {
    title: 'A directive does not say what it needs to say',
    severity: 'error',
    why: 'It cannot be turned into a table, a figure or a number.',
    fix: 'Add or correct the attribute that is named.',
    example: '::chart{kind="line" indicator="knife-serious-violence" areas="own,E92000001"}',
  },
  'template/heading-skips': {
    title: 'A heading skips a level',
    severity: 'error',
    why: 'People who move through a document by its headings would think something is missing (WCAG 2.2, 1.3.1).',
    fix: 'Use the next level: ## after #, ### after ##.',
    example: undefined,
  },
  'template/too-long': {
    title: 'A heading, a caption or a table is longer than a page can hold',
    severity: 'error',
    why: 'A heading and a caption are printed in the contents and read aloud before anything else; a table of so many columns cannot be read on any page.',
    fix: 'Say a heading or a caption in a few words. Divide a table, or turn its columns into rows.',
    example: undefined,
  },
  'template/long-cell': {
    title: 'A cell of a table holds more words than a page',
    severity: 'warning',
    why: 'Its row goes on over pages, with blank cells beside it, and nobody can compare rows of that kind.',
    fix: 'Write the words as text, and let the table say them in a line.',
    example: undefined,
  },
  'template/missing-label': {
    title: 'A fixed word is missing in the labels file',
    severity: 'error',
    why: 'The publication would have a gap where the word belongs.',
    fix: 'Add the word to templates/labels/en.yaml.',
    example: 'tier.primary: Primary prevention',
  },
  'template/failed': {
    title: 'A template cannot be filled',
    severity: 'error',
    why: 'The part of the publication it makes would be missing.',
    fix: 'Look for a partial whose name is not there, and for a helper that is called without what it needs.',
    example: '{{date document.edition_date}}',
  },
  'template/recursion': {
    title: 'A partial calls itself',
    severity: 'error',
    why: 'It would be filled again and again, and never end.',
    fix: 'Take out the call, or use {{#each}} to print a list.',
    example: undefined,
  },
  'template/too-deep': {
    title: 'Blocks of a template are nested too deeply',
    severity: 'error',
    why: 'No template needs this many levels, so it is probably damaged, and reading it could take for ever.',
    fix: 'Close each block before the next begins, or move a part to a partial.',
    example: undefined,
  },
} as const satisfies Record<string, CodeEntry>;
