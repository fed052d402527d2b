import type { CodeEntry } from '../../codes.ts';

/** Values that do not have the form their file asks for. */
export const part = {
  'schema/unknown-key': {
    title: 'A key is not known here',
    severity: 'error',
    why: 'It would be left out of the publications without a word.',
    fix: 'Correct the spelling, or remove the line.',
    example: undefined,
  },
  'schema/shared-key': {
    title: 'A local edition says otherwise what is the same everywhere',
    severity: 'error',
    why: 'A local edition is no fork: readers of two editions must find the same definition, core measures and consultation record in both (SVD-P-06).',
    fix: 'Take the line away.',
    example: undefined,
  },
  'schema/missing-key': {
    title: 'A key that is needed is missing',
    severity: 'error',
    why: 'The publications print it, and would have a gap.',
    fix: 'Add the key.',
    example: undefined,
  },
  'schema/not-yet': {
    title: 'What a file may say is not written yet',
    severity: 'info',
    why: 'The publications leave it out, and "svduty check" says which requirements of the Duty wait for it.',
    fix: 'Nothing has to be done at once. Add it when it is known.',
    example: undefined,
  },
  'schema/wrong-type': {
    title: 'A value has the wrong form',
    severity: 'error',
    why: 'It cannot be printed where it belongs.',
    fix: 'Write it as the message says: text in quote marks, a number, true or false, a list, or a group of keys.',
    example: undefined,
  },
  'schema/not-allowed': {
    title: 'A value is not one of the allowed words',
    severity: 'error',
    why: 'Only these words are understood here.',
    fix: 'Use one of the allowed words.',
    example: undefined,
  },
  'schema/bad-form': {
    title: 'A value is not written as it should be',
    severity: 'error',
    why: 'Other parts of the content or the law expect this form.',
    fix: 'Write it like the example of the message, which is made from what you wrote where that tells what is meant.',
    example: undefined,
  },
  'schema/too-many-words': {
    title: 'A text has more words than its place allows',
    severity: 'warning',
    why: 'It stands in a summary, where each part has its room: what is too long pushes something else off the page.',
    fix: 'Say it in fewer words.',
    example: undefined,
  },
  'schema/bad-date': {
    title: 'A date does not exist or is not written year-month-day',
    severity: 'error',
    why: 'A wrong date in a published strategy cannot be relied on.',
    fix: 'Write a real date as year-month-day.',
    example: 'agreed_on: 2026-11-01',
  },
  'schema/bad-link': {
    title: 'A web address is not safe or not complete',
    severity: 'error',
    why: 'A reader who follows it would get nowhere, or somewhere harmful.',
    fix: 'Use an address that begins with https://, http:// or mailto:, or # and the id of something in the publication.',
    example: 'url: https://www.leicester.gov.uk/',
  },
  'schema/newer-form': {
    title: 'The folder is written for a newer version of the program',
    severity: 'error',
    why: 'An older version would misread what it does not know, and its messages would mislead.',
    fix: 'Update svduty to the version that the folder was written for.',
    example: 'schema: 1',
  },
  'schema/older-form': {
    title: 'The folder is written for an older version of the program',
    severity: 'info',
    why: 'What has changed since may be left out, or mean something else than when it was written.',
    fix: 'Type "svduty migrate": it shows what would change and writes nothing. "svduty migrate --apply" then changes it.',
    example: undefined,
  },
} as const satisfies Record<string, CodeEntry>;
