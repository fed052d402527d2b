import type { CodeEntry } from '../../codes.ts';

/** What stops an edition that everybody will read. */
export const part = {
  'publish/illustrative': {
    title: 'A published edition would use illustrative figures',
    severity: 'error',
    why: 'Figures that were made up beside the names of real places would be quoted as if they were true.',
    fix: 'Put the real figures in place of the illustrative files, or build with another status.',
    example: 'svduty build --status board',
  },
  'publish/status': {
    title: 'An edition is not meant for everybody yet',
    severity: 'error',
    why: 'Each edition is published at its own status, and a draft or a board paper is not for everybody.',
    fix: 'When the words and figures are ready, write status: consultation or status: published in content/document.yaml, or under set in the variant’s file.',
    example: 'status: consultation',
  },
  'publish/consultation': {
    title: 'Nobody could answer a consultation',
    severity: 'error',
    why: 'Its cover page says what is asked, how to answer and by when.',
    fix: 'Write questions, how_to_respond and closes_on under draft in content/consultation.yaml.',
    example:
      'draft:\n  closes_on: 2027-01-29\n  how_to_respond: Write to the team.\n  questions:\n    - text: What is missing?',
  },
  'publish/licence': {
    title: 'Nobody has cleared figures that would be published',
    severity: 'warning',
    why: 'Figures are published on the terms of those who own them. It stops svduty publish, and every build with the status published.',
    fix: 'Record the licence in the metadata. For a local agreement, write under cleared_by which post of the owner has agreed.',
    example: 'source:\n  licence: local-agreement\n  cleared_by: Head of Analysis, the police',
  },
  'publish/example': {
    title: 'A published edition says that it is an example',
    severity: 'error',
    why: 'Readers could not tell whether the partnership stands by it.',
    fix: 'Take example_notice out of content/document.yaml, or leave the status as it was.',
    example: undefined,
  },
  'publish/date-taken': {
    title: 'An edition of this date is published, and it is another',
    severity: 'error',
    why: 'A published edition never changes: people have quoted it, and its address has to show what they read.',
    fix: 'Give the new edition a later date: edition_date in content/document.yaml. If it takes the place of the earlier one, publish it with --revise and the reason.',
    example: 'svduty publish --revise llr/2026-11-01 --reason "Table 4 counted one school twice."',
  },
} as const satisfies Record<string, CodeEntry>;
