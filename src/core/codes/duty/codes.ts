import type { CodeEntry } from '../../codes.ts';

/** Problems with the judgements of content/document.yaml: what somebody has to judge since no program can. */
export const part = {
  'duty/not-judged': {
    title: 'Nobody has recorded a judgement of what the program cannot verify',
    severity: 'error',
    why: 'The content holds what these requirements ask. Whether it is so, somebody has to judge: a file full of empty words would pass as well.',
    fix: 'Let the post that knows look at each, and record it under `judgements` in content/document.yaml. `svduty explain` with the id says what to look at.',
    example: undefined,
  },
  'duty/judgement-unknown': {
    title: 'A judgement of a requirement that does not exist',
    severity: 'error',
    why: 'Nobody could tell what was judged.',
    fix: 'Write the id as `svduty check` prints it.',
    example: 'requirement: SVD-N-02',
  },
  'duty/judgement-not-needed': {
    title: 'A judgement that is not needed',
    severity: 'warning',
    why: 'A judgement beside what the program verifies itself, or of something that is missing, makes a reader believe that somebody stands for it.',
    fix: 'Remove the entry. What is missing is judged once it is there.',
    example: undefined,
  },
  'duty/judgement-date': {
    title: 'A judgement on a day that cannot be',
    severity: 'error',
    why: 'Nobody can have judged this edition after its date, before the newest day of which its content tells, or the Duty before the Act was passed on 28 April 2022.',
    fix: 'Write the day on which it was judged. When the content has grown since, judge it again.',
    example: 'date: 2026-10-20',
  },
  'duty/judgement-empty': {
    title: 'A judgement that does not say who judged or what was looked at',
    severity: 'error',
    why: 'The published statement names the post, and whoever asks later has to find what it looked at.',
    fix: 'Write the post, never a person’s name, and in a few words what it looked at.',
    example: 'looked_at: The letters to all secondary schools, and the eleven answers',
  },
  'duty/judgement-stale': {
    title: 'The content has changed since it was judged',
    severity: 'error',
    why: 'What was judged may no longer be what is published.',
    fix: 'Look at what has changed, then paste this line into each of them, with the new day.',
    example: undefined,
  },
  'duty/judgement-unbound': {
    title: 'A judgement that does not say which content was judged',
    severity: 'warning',
    why: 'When the content changes after it, nobody is told that what was judged is no longer what is published.',
    fix: 'If this is the content that was judged, paste this line into each of them.',
    example: undefined,
  },
  'duty/judgement-copied': {
    title: 'One sentence stands under several judgements',
    severity: 'warning',
    why: 'Each requirement has something else behind it. A sentence that is copied does not show that anybody looked.',
    fix: 'Write under each what was looked at for that requirement. `svduty explain` with the id says what to look at.',
    example: 'looked_at: The letters to all secondary schools, and the eleven answers',
  },
  'duty/approval-stale': {
    title: 'The text has changed since it was agreed',
    severity: 'warning',
    why: 'Readers would believe that the body agreed what they read. The publications say that the text has changed since.',
    fix: 'Ask the body again, showing it what has changed ("svduty compare"), then record the new day and paste this line in place of the old one.',
    example: undefined,
  },
  'duty/approval-unbound': {
    title: 'An agreement that does not say to which text',
    severity: 'warning',
    why: 'When the text changes after it, nobody is told that it is no longer what was agreed.',
    fix: 'If this is the text that was agreed, paste this line into each of them.',
    example: undefined,
  },
  'duty/judgement-twice': {
    title: 'Several judgements of one requirement',
    severity: 'warning',
    why: 'One post is printed as having judged it, and a reader of the file cannot tell which.',
    fix: 'Keep the one that counts. Where two posts judged it together, name both in one entry.',
    example: 'post: Head of Community Safety and Director of Public Health',
  },
} as const satisfies Record<string, CodeEntry>;
