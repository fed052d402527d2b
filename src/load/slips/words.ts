import type { YAMLError } from 'yaml';

interface Words {
  readonly message: string;
  readonly fix?: string;
  readonly example?: string;
}

/** What the parser says, in our own words, where no change of a few lines was found with which it reads on. */
export function wordsOf(text: string, error: YAMLError): Words {
  const lineStart = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
  const end = text.indexOf('\n', error.pos[0]);
  const line = text.slice(lineStart, end < 0 ? undefined : end).trim();
  const named = line === '' || line.length > 200 ? 'This line' : `The line "${line}"`;
  return (
    WORDS.find(([sign]) => sign.test(`${error.code} ${error.message}`))?.[1](named) ?? {
      message: `${named} does not fit where it stands.`,
    }
  );
}

/** By the parser's code and message. */
const WORDS: readonly (readonly [sign: RegExp, words: (line: string) => Words])[] = [
  [
    /Implicit (?:map )?keys need to be/,
    (line) => ({
      message: `${line} is neither a key with a colon nor part of a text that began before it.`,
      fix: 'If it is text, begin it further to the right than its key. If it is a key, write a colon and a space behind it. If it is a remark, begin it with # and a space.',
      example: 'title: Prevention\nwhy: |\n  Text that goes on\n  over several lines.',
    }),
  ],
  [
    /Missing closing "quote|Missing closing 'quote/,
    () => ({
      message: 'A quote mark was opened further up and is not closed.',
      fix: 'Look upwards from here for a text with a quote mark at one end only, and add the missing one.',
    }),
  ],
  [
    /[Ff]low|end with a/,
    (line) => ({
      message: `A bracket was opened and is not closed, or is closed and was not opened, at or above this line. ${line} does not fit into it.`,
      fix: 'Add the missing ] or }. Put quote marks around a text that begins with a bracket.',
      example: 'tags: [prevent, reduce]',
    }),
  ],
  [
    /BAD_INDENT|indicator$|BLOCK_AS_IMPLICIT_KEY/,
    (line) => ({
      message: `${line} is not indented like the lines it belongs to.`,
      fix: 'Begin it with as many spaces as the other keys of its record.',
    }),
  ],
];
