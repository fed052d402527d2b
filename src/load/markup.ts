/** One thing that a text may be marked up with: all that is not one of these is printed as it was typed, or refused. */
export interface Markup {
  readonly name: string;
  /** How it is written, as the guide shows it. */
  readonly write: string;
  readonly prints: string;
  /** The constructs of the parser that read it (full-markdown.ts). */
  readonly constructs: readonly string[];
}

/** The signs that a backslash takes the meaning from. */
export const ESCAPED = '*[:#-<|';

/** All the markup of texts. The guide's table is made from it, and a test holds the parser to it. */
export const MARKUP: readonly Markup[] = [
  {
    name: 'a new paragraph',
    write: 'a blank line',
    prints: 'a new paragraph; without it, the next line goes on in the same one',
    constructs: ['lineEnding'],
  },
  {
    name: 'a list',
    write: '`- words`',
    prints: 'an item of a list; two spaces before the hyphen put it into the item above',
    constructs: ['hyphenOrNumberList'],
  },
  {
    name: 'a numbered list',
    write: '`1. words`',
    prints: 'an item of a numbered list, which begins with a number from 1 to 99 and counts on from it',
    constructs: ['hyphenOrNumberList'],
  },
  {
    name: 'bold',
    write: '`**words**`',
    prints: 'bold; the stars stand around whole words',
    constructs: ['starEmphasis'],
  },
  { name: 'italic', write: '`*words*`', prints: 'italic, in the same way', constructs: ['starEmphasis'] },
  {
    name: 'a link',
    write: '`[words](https://…)`',
    prints:
      'a link; the address begins with `https://`, `http://` or `mailto:`, or is `#` and an id, and has no blanks',
    constructs: ['labelStartLink', 'labelEnd'],
  },
  {
    name: 'a picture',
    write: '`![what it shows](images/…)`',
    prints: 'a picture of `content/images/`, on its own line',
    constructs: ['labelStartImage', 'labelEnd'],
  },
  {
    name: 'a token',
    write: '`:name[id]`, `:name[id]{…}`',
    prints: '[a figure or a source](#tokens)',
    constructs: ['directiveText'],
  },
  {
    name: 'a block',
    write: '`::name{…}`; `:::name` … `:::`',
    prints: '[a chart, a table, a panel](change-the-look.md#blocks-and-tokens), on its own line',
    constructs: ['directiveLeaf', 'directiveContainer'],
  },
  {
    name: 'a sign itself',
    write: [...ESCAPED].map((sign) => (sign === '|' ? '`\\\\|`' : `\`\\${sign}\``)).join(' '),
    prints: 'the sign without its meaning',
    constructs: ['signEscape'],
  },
];
