import type { CodeEntry } from '../../codes.ts';

/** Problems in Markdown text. */
export const part = {
  'markdown/html': {
    title: 'HTML in a text field',
    severity: 'error',
    why: 'HTML can carry scripts and cannot be turned into Word.',
    fix: 'Use Markdown instead: **bold**, *italic*, [link](https://…), lists with -.',
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
    fix: 'Write the line as a paragraph, or in **bold**.',
    example: undefined,
  },
  'markdown/too-large': {
    title: 'A text is too long, or nested too deeply',
    severity: 'error',
    why: 'No reader could follow it, and it could stop the computer. It is nearly always a slip of copying.',
    fix: 'Divide the text, or take out the marks that repeat.',
    example: undefined,
  },
} as const satisfies Record<string, CodeEntry>;
