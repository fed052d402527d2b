import { choice, optional, required, target } from '../attribute.ts';
import { token } from '../define.ts';

/** A link whose words are set once everything has its number (src/assemble/cross-references.ts, src/assemble/publication-links.ts). */
export const part = token({
  name: 'ref',
  summary: 'a link that says what it leads to, such as "figure 4" or "section 2.1 of the Strategic Needs Assessment"',
  label: required(
    target,
    'the id of a chapter, figure, table or record; `sna/what-we-mean` for one of another publication; `sna` for all of that publication',
  ),
  unread: {
    why: 'Readers would be sent nowhere.',
    example: 'See :ref[what-we-will-do].',
  },
  attributes: {
    if: optional(
      choice(['filled']),
      'leaves out the whole sentence where that is a section of the same publication in which nothing is recorded',
      'it is always printed',
    ),
  },
  run: (to, { if: condition }) => [
    {
      type: 'link',
      url: to.includes('/') ? to : `#${to}`,
      children: [],
      data: { refers: true, ...(condition && { ifFilled: true }) },
    },
  ],
});
