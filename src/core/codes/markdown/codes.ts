import type { CodeEntry } from '../../codes.ts';

/** Problems in Markdown text. */
export const part = {
  'markdown/html': {
    title: 'HTML in a text field',
    severity: 'error',
    why: 'HTML can carry scripts and cannot be turned into Word.',
    fix: 'Use Markdown instead: **bold**, *italic*, [link](https://…), lists with -. A < that is meant is written \\<.',
    example: 'summary: "Violence **fell** in 2024/25."',
  },
  'markdown/bad-link': {
    title: 'A link in a text is not allowed',
    severity: 'error',
    why: 'Links may only lead to web pages, email addresses or places in the publication.',
    fix: 'Use an address that begins with https://, http:// or mailto:, or # and an id.',
    example: '[Leicester City Council](https://www.leicester.gov.uk/)',
  },
  'markdown/heading': {
    title: 'A heading in a text field',
    severity: 'error',
    why: 'Headings come from the templates, so that their levels never skip and the contents list is right.',
    fix: 'Write the line as a paragraph, or in **bold**. A # that begins a line and is meant is written \\#.',
    example: undefined,
  },
  'markdown/table': {
    title: 'A table in a text field',
    severity: 'error',
    why: 'A table needs a caption, a number, and a name for each column and row, which people who cannot see it are told. Markdown has no place for them.',
    fix: 'For figures write ::figures-by-year{…}, for records of the content ::table{name=…}: they print such tables. Write anything else as a list, one item for each row.',
    example: '::table{name="actions"}',
  },
  'markdown/task-list': {
    title: 'A list of tasks in a text field',
    severity: 'error',
    why: 'Nobody can tick a box on a printed page, and nobody who hears it read knows what an empty one means.',
    fix: 'Write a list with hyphens alone, or record the tasks in content/actions.yaml, where each has a status.',
    example: undefined,
  },
  'markdown/nearly': {
    title: 'A text holds what is nearly markup',
    severity: 'warning',
    why: 'Only the markup that docs/write-content.md lists is read. Readers see all other signs as they were typed.',
    fix: 'Write it as docs/write-content.md shows, or leave it if these signs are meant.',
    example: undefined,
  },
  'markdown/in-plain': {
    title: 'Markup in a field of plain text',
    severity: 'warning',
    why: 'This field is a line of plain text: readers see its signs as they were typed.',
    fix: 'Take out the signs, or leave them if they are meant.',
    example: undefined,
  },
  'markdown/too-large': {
    title: 'A text is too long, or nested too deeply',
    severity: 'error',
    why: 'No reader could follow it, and it could stop the computer. It is nearly always a slip of copying.',
    fix: 'Divide the text, or take out the marks that repeat.',
    example: undefined,
  },
  'markdown/long-line': {
    title: 'A title or a line is too long',
    severity: 'error',
    why: 'A title is printed in the contents, above tables and in links too, and nobody reads or hears so long a one to its end.',
    fix: 'Say it in a few words, and write the rest in the text.',
    example: 'title: Offer mentors to every school',
  },
} as const satisfies Record<string, CodeEntry>;
