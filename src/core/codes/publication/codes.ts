import type { CodeEntry } from '../../codes.ts';

/** Publications and their chapters: templates/<publication>/ and content/outline.yaml. */
export const part = {
  'publication/unknown': {
    title: 'There is no such publication',
    severity: 'error',
    why: 'What is asked of it would be left undone without a word.',
    fix: 'Write the name of a folder of templates/ that has a publication.yaml, or sna or strategy.',
    example: 'publications:\n  strategy:\n    leave_out: [contacts]',
  },
  'publication/unknown-chapter': {
    title: 'There is no such chapter',
    severity: 'error',
    why: 'The publication would not have the chapters that were asked for.',
    fix: 'In outline.yaml, write the id in {#…} behind the chapter’s heading, which is also in its address on the page. In publication.yaml, write the name of the file without .md.hbs.',
    example: 'leave_out: [equality-and-inclusion]',
  },
  'publication/same-name': {
    title: 'Two publications, or two chapters, are one',
    severity: 'error',
    why: 'One would take the place of the other, and nobody could tell which.',
    fix: 'Give one of them another name.',
    example: 'file_name: summary-for-residents',
  },
  'publication/empty': {
    title: 'A publication has no chapters',
    severity: 'error',
    why: 'Its files would have a cover and nothing else.',
    fix: 'Add a chapter, such as 00-introduction.md.hbs beside publication.yaml, or leave fewer chapters out.',
    example: undefined,
  },
  'publication/area-without': {
    title: 'No edition makes a publication of the Duty for an area',
    severity: 'warning',
    why: 'The outline leaves it to the local editions, and what the Duty asks of it is checked where it is made.',
    fix: 'Add a local edition for the area, or take made_in out of the outline, so that the edition for the whole partnership makes it too.',
    example: 'id: our-town\nname: Our town\narea: E06000017\nareas: [E06000017]',
  },
  'publication/not-listed': {
    title: 'A chapter lies in the folder and is not printed',
    severity: 'warning',
    why: 'The list of chapters in publication.yaml does not name it, so nobody will read it.',
    fix: 'Add its name to the list, or take the list away: then all chapters are printed in the order of their names.',
    example: 'chapters: [00-foreword, 05b-our-town]',
  },
  'publication/left-out': {
    title: 'Something that is printed points to what is left out',
    severity: 'warning',
    why: 'Its name stands there as plain words, and readers will look for it in vain.',
    fix: 'Keep the chapter or the record, or change what points to it.',
    example: undefined,
  },
  'publication/too-long': {
    title: 'A publication is longer than it may be',
    severity: 'warning',
    why: 'It promises a reader to be short, and a page that runs over is printed as two.',
    fix: 'Cut words where the message points, or raise most_words or most_pages in publication.yaml.',
    example: undefined,
  },
  'publication/made-up': {
    title: 'A publication that promises real figures holds one that was made up',
    severity: 'error',
    why: 'It is quoted on its own, and nobody would look for the mark.',
    fix: 'Write a figure that a source establishes, and cite it, or leave it out.',
    example: undefined,
  },
  'publication/open-record': {
    title: 'A publication for everybody prints the partnership’s own record',
    severity: 'warning',
    why: 'What nobody has recorded yet, and by whom it is awaited, would be read by everybody.',
    fix: 'Write audience: partnership in its publication.yaml, or take ::to-record or ::compliance out of its chapters.',
    example: 'audience: partnership',
  },
} as const satisfies Record<string, CodeEntry>;
