import type { CodeEntry } from '../../codes.ts';

const RESTS =
  'A requirement that rests on this record is not met: a filled key is no evidence when what fills it cannot be so.';
const doubt = (title: string, why: string, fix: string, example: string | undefined): CodeEntry => ({
  title,
  severity: 'warning',
  why: `${why} ${RESTS}`,
  fix,
  example,
});

/** What stands in the content and cannot be so: days out of range, words that say nothing, links that answer nothing. */
export const part = {
  'plausibility/placeholder': doubt(
    'The text stands in for one that has not been written',
    'Readers and boards would take it for an answer.',
    'Write the answer, or leave the key out until there is one.',
    'reason: There is no such setting in the area.',
  ),
  'plausibility/too-little': doubt(
    'A reason is asked, and the text gives none',
    'Nobody can follow a decision whose reason is a single word.',
    'Write the reason, if only in a few words.',
    'reason: None in the area.',
  ),
  'plausibility/post-is-a-person': {
    title: 'A person’s name stands where a post is asked',
    severity: 'warning',
    why: 'It is printed for everybody, and it is out of date when the person leaves. The post answers, whoever holds it.',
    fix: 'Write the post, without the name.',
    example: 'post: Head of Community Safety',
  },
  'plausibility/left-over': {
    title: 'The words of the example county stand in a folder that is another’s',
    severity: 'warning',
    why: 'A new folder begins with the publications of an invented county. What is left of it would be printed as if it were yours: an edition for the public is not made with what it invents.',
    fix: 'Write your own. Until you have it, take out the key, or the whole entry where that cannot be without the key. A sentence that is true of you as well may stay once you have changed a word of it.',
    example: undefined,
    byFile: true,
  },
  'plausibility/too-early': doubt(
    'The day lies before anything of the kind could happen',
    'The Act was passed on 28 April 2022 and the Duty came into force on 31 January 2023, so what is done under it is later.',
    'Correct the day. What was done before the Duty is history: record it where the work of the past stands.',
    'asked_on: 2026-05-11',
  ),
  'plausibility/too-late': doubt(
    'The day lies far beyond the period of the document',
    'A plan or review long after the strategy has ended is none of this strategy.',
    'Correct the day: within the period of content/document.yaml, or at most two years after its end.',
    'review_on: 2027-11-01',
  ),
  'plausibility/not-yet': doubt(
    'Something is recorded as done on a day to come',
    'On the edition’s date it has not happened, so nothing can rest on it.',
    'Correct the day. What is planned is recorded under a key for plans, such as `planned_on`.',
    'screened_on: 2026-10-20',
  ),
  'plausibility/passed': doubt(
    'A day has passed, and what was due on it is still open',
    'Readers take an action plan that is out of date for work that nobody looks after.',
    'Agree a new day. If it was done, say so instead.',
    'due: 2027-03-31',
  ),
  'plausibility/contradiction': doubt(
    'Two keys of one record cannot both hold',
    'A reader cannot tell which of them to believe.',
    'Keep the one that is right, and correct the other or take it out.',
    'ongoing: true\nreview_on: 2027-11-01',
  ),
  'plausibility/number': doubt(
    'The number cannot count what it says it counts',
    'A count is a whole number, and not less than there can be.',
    'Write the number, or leave it out when it is not known.',
    'number: 58',
  ),
  'plausibility/same-twice': doubt(
    'Two records share what only one can have',
    'Readers and minutes could not tell them apart.',
    'Give each its own.',
    'number: 2',
  ),
  'plausibility/address': doubt(
    'The address does not lead the public anywhere',
    'Addresses that are kept for examples, or that open only for some, publish nothing.',
    'Give the page that anybody can open without signing in.',
    'planned_url: https://www.leicester.gov.uk/serious-violence',
  ),
  'plausibility/answers-nothing': doubt(
    'A link is filled and what it leads to cannot answer',
    'A figure can only show what it counts, where it counts it.',
    'Name what counts the thing itself, or leave the link out and say that nothing measures it yet.',
    'measures: [knife-serious-violence]',
  ),
  'plausibility/words-differ': {
    title: 'A link may answer something else',
    severity: 'warning',
    why: 'The words on its two sides speak of different settings. A program cannot tell whether that matters; people can.',
    fix: 'Look at both. If they do not belong together, name what counts the thing itself, or leave the link out.',
    example: undefined,
  },
} as const satisfies Record<string, CodeEntry>;
