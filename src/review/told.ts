import type { Decided } from './decided.ts';
import type { ProposalKind, Refusal } from './proposal.ts';
import { onOneLine } from './signs.ts';

/** What was done, as a heading says it. */
export const KIND_WORDS: Readonly<Record<ProposalKind, string>> = {
  changed: 'Changed',
  inserted: 'New paragraph',
  deleted: 'Taken out',
  moved: 'Moved',
};

/** Why something is not written, and where it is to be changed instead: the rest of a sentence. */
const WHY: Readonly<Record<Refusal, string>> = {
  figure: 'a figure of the data is no text. It is asked for here',
  generated: 'these words are made by the program or by a template. They come from here',
  'changed-since': 'the content says something else since the copy was made. Compare the two',
  there: 'the content says so already',
  reworded: 'the program words what is typed here, such as a date or a name. Change it here',
  'not-markdown': 'this text is one line. Write it in here by hand',
  unwritable: 'the text would not be printed as it was typed, or not stand where it was put. Write it in here by hand',
  'no-emphasis': 'bold and italic cannot stand in this text',
  'whole-field': 'it is all that is written there. Take the entry out here, if it is to go',
  'no-place': 'nothing printed stands before it. Write it where it belongs',
  order: 'the order is that of the content. Move it here',
  'run-on': 'two paragraphs were run together. Do that here',
  'between-fields':
    'it stands where one text ends and the next begins, and may belong to either. Write it by hand into the one that it belongs to',
  partner: 'words were moved, and the other side of the move cannot be written',
  shared: 'it is written in a way that a change would reach others, such as a shortcut (*name). Change it here',
  invalid: 'the content would have an error with it, which is told beside this list. Write it in here by hand',
  conflict: 'reviewers differ. Choose one with --take',
  'not-taken': 'the words of another reviewer were taken, with --take',
};

/** Why a change is not written, as a sentence without its place; undefined for one that is. */
export const whyOf = ({ why }: Pick<Decided, 'why'>): string | undefined => why && WHY[why];

/** Where a change is to be looked for, as it is printed: `content/actions.yaml:12`. */
export function whereOf({ place }: Pick<Decided, 'place'>): string {
  if (!place || place.file === '') return 'Nowhere in the content';
  return `${place.file}:${place.line}`;
}

/** Whoever made a change, with the day and the file: "Jo Smith, 2026-11-27 (jo.docx)". */
export const byOf = ({ by }: Pick<Decided, 'by'>): string =>
  by.map(({ who, when, copy }) => nameOf(who, when, copy)).join('; ');

/** A reviewer with the day and the file. */
export function nameOf(who: string | undefined, when: string | undefined, copy: string): string {
  const day = dayOf(when);
  const name = who === undefined || who.trim() === '' ? 'somebody without a name' : who;
  const file = name === copy ? '' : ` (${copy})`;
  return `${name}${day === undefined ? '' : `, ${day}`}${file}`;
}

/** The day of a moment that Word wrote; undefined for anything else. */
export const dayOf = (when: string | undefined): string | undefined =>
  /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(when ?? '')?.[0];

/** What to add about a change. */
export const notesOf = ({
  losesEmphasis,
  knownBy,
  isOfAll,
  together,
}: Pick<Decided, 'losesEmphasis' | 'knownBy' | 'isOfAll' | 'together'>): string[] => [
  ...(losesEmphasis ? ['Bold and italic cannot be written here, and are left out.'] : []),
  ...(together === undefined ? [] : [`Others changed other sentences of it. Together it says: ${onOneLine(together)}`]),
  ...(isOfAll
    ? [
        'It was changed in a copy of a local edition, and is a text of the partnership: it changes in every edition that prints it.',
      ]
    : []),
  ...(knownBy === undefined
    ? []
    : [`The paragraph had lost its mark in the file, and was known again by its ${knownBy}.`]),
];
