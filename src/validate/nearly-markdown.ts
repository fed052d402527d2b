/** Signs in a text that somebody meant as markup and that are printed as they stand. */
export interface Nearly {
  /** Where they begin in the text; lines and columns count from 1. */
  readonly line: number;
  readonly column: number;
  /** As much as a message shows. */
  readonly written: string;
  readonly fix: string;
}

interface Kind {
  readonly pattern: RegExp;
  /** What every match holds: a text without it is not read for the pattern. */
  readonly holds: RegExp;
  readonly fix: string;
  /** Whether it would be a slip in a field of plain text, too. */
  readonly inPlain?: true;
}

const LINK =
  'Write [words](https://…): the address begins with https://, http:// or mailto:, or is # and an id, and %20 stands for a blank in it.';
const ADDRESS = '(?:https?:|www\\.|mailto:|#|\\.{0,2}/|images/|data/)';

/** What other kinds of Markdown read, told where nothing else can be meant: `~10`, `>50%`, `[x]` and `* Provisional.` are words. */
export const KINDS: readonly Kind[] = [
  {
    pattern: /^[ \t]*(?<sign>[*+•▪◦·–])[ \t]+\S.*(?:\n\s*\k<sign>[ \t]+\S.*)+/gmu,
    holds: /[*+•▪◦·–][ \t]/,
    fix: 'Begin each item of a list with a hyphen and a blank: - words.',
  },
  {
    pattern: /^[ \t]*[-–•]\p{Lu}\S*[ \t]+\S.*/gmu,
    holds: /[-–•]\p{Lu}/u,
    fix: 'Write a blank after the sign that begins an item of a list: - words.',
  },
  {
    pattern: /^[ \t]*\d{1,2}\)[ \t]+\S.*(?:\n\s*\d{1,2}\)[ \t]+\S.*)+/gm,
    holds: /\d\)/,
    fix: 'Begin each item of a numbered list with a number, a full stop and a blank: 1. words.',
  },
  {
    pattern: /^[ \t]*>[ \t]*["“‘'].*|^[ \t]*>[ \t]+\p{L}.*(?:\n[ \t]*>.*)+/gmu,
    holds: />/,
    fix: 'Put what is quoted in quote marks, and take out the >.',
  },
  {
    pattern: /^[ \t]*(?<sign>[-=*_~])(?:[ \t]*\k<sign>){2,}[ \t]*$|^[ \t]*`{3,}[ \t]*\w*[ \t]*$/gm,
    holds: /[-=*_~][ \t]*[-=*_~]|`{3}/,
    fix: 'Take out the line of signs: headings come from the templates, and a blank line begins a new paragraph.',
  },
  {
    pattern: new RegExp(`^[ \\t]*\\[[^\\[\\]\\n]+\\]:[ \\t]*(?:\\S*@|${ADDRESS})\\S*`, 'gm'),
    holds: /\]:/,
    fix: 'Write the address where the link stands: [words](https://…).',
  },
  {
    pattern: /\[\^[^[\]\n]+\](?::.*)?/g,
    holds: /\[\^/,
    fix: 'Write a note as :cite[id], with its document in content/sources.yaml.',
  },
  {
    pattern: /(?<![\w~])~~(?=[^\s~])[^~\n]+~~(?!~)/g,
    holds: /~~/,
    fix: 'Take out the signs ~~, or the words.',
    inPlain: true,
  },
  { pattern: /(?<![\w_])__(?=[^\s_])[^_\n]+__(?![\w_])/g, holds: /__/, fix: 'Write bold as **words**.', inPlain: true },
  {
    pattern: /&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|pound|bull|rsquo|lsquo|rdquo|ldquo|#\d+|#x[\da-f]+);/gi,
    holds: /&[a-z#]/i,
    fix: 'Write the sign itself.',
    inPlain: true,
  },
  { pattern: /<(?:https?:\/\/[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>/gi, holds: /</, fix: LINK, inPlain: true },
  // A blank in the address or before it, and the brackets the wrong way round.
  {
    pattern: new RegExp(`\\[[^\\[\\]\\n]*\\p{L}{2}[^\\[\\]\\n]*\\][ \\t]+\\(${ADDRESS}[^()\\n]*\\)`, 'giu'),
    holds: /\][ \t]+\(/,
    fix: LINK,
  },
  {
    pattern: new RegExp(
      `\\[[^\\[\\]\\n]+\\]\\((?=[^()\\n"'<]*[^\\s()]\\s+[^\\s()"'])(?=${ADDRESS}|[^()\\n]*[/\\\\]|[^()\\n]*\\.[a-z]{2,4}\\))[^()\\n]*\\)`,
      'gi',
    ),
    holds: /\]\(/,
    fix: LINK,
  },
  { pattern: new RegExp(`\\([^()\\n]+\\)\\[${ADDRESS}[^\\[\\]\\n]*\\]`, 'gi'), holds: /\)\[/, fix: LINK },
  // A bracket that is not there.
  {
    pattern: new RegExp(
      `\\[[^\\[\\]\\n]*\\p{L}{2}[^\\[\\]\\n]*\\]\\(${ADDRESS}[^()\\s]*(?=\\s|$)(?![^\\n]*\\))`,
      'giu',
    ),
    holds: /\]\(/,
    fix: LINK,
  },
  {
    pattern: /\[[^[\]()\n]*\p{L}{2}[^[\]()\n]*\(https?:\/\/[^()\s]*\)(?![^[\]\n]*\])/giu,
    holds: /\(https?:/i,
    fix: LINK,
  },
];

/** What is markup in a text, and the words of a field that has none: readers would see the signs. */
export const IN_PLAIN: readonly Kind[] = [
  { pattern: /\*\*(?=[^\s*])[^*\n]*(?<=[^\s*])\*\*/g, holds: /\*\*/, fix: 'Take out the stars.' },
  {
    pattern: /(?<![\p{L}\p{N}*])\*(?=[\p{L}"“])[^*\n]*(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu,
    holds: /\*/,
    fix: 'Take out the stars.',
  },
  {
    pattern: new RegExp(`!?\\[[^\\[\\]\\n]+\\]\\(${ADDRESS}[^()\\n]*\\)`, 'gi'),
    holds: /\]\(/,
    fix: 'Leave only the words.',
  },
  { pattern: /(?<![\w:\\]):[a-z][a-z-]*\[[\w:#-]+\]/g, holds: /:[a-z]/, fix: 'Put the token into a text.' },
  { pattern: /(?<![\w:]):{2,3}[a-z][a-z-]*\{/g, holds: /::/, fix: 'Put the block into a text, on a line of its own.' },
  {
    pattern: /<\/?(?:a|b|br|em|i|p|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/gi,
    holds: /</,
    fix: 'Take out what stands in < and >.',
  },
  ...KINDS.filter(({ inPlain }) => inPlain),
];

/** A piece of text as the parser left it, and where it begins. */
export interface Words {
  readonly value: string;
  readonly line: number;
  readonly column: number;
}

/** What a text holds that is nearly markup. `words` is what the parser took for no markup. */
export function nearlyMarkdown(text: string, words: readonly Words[]): Nearly[] {
  const inWords = words.flatMap((one) => IN_WORDS.flatMap((kind) => foundIn(kind, one, text)));
  return [...(SIGNS.test(text) ? matches(text, KINDS) : []), ...inWords];
}

/** What is told of words alone: the same signs may be right where they made something bold, or a table. */
const IN_WORDS: readonly (Kind & { readonly lines: number })[] = [
  // Two stars twice, with a blank inside them or within a word, so that they made nothing bold.
  {
    pattern: /\*\*[^*]*\p{L}[^*]*\*\*/gu,
    holds: /\*\*/,
    lines: 1,
    fix: 'Write bold as **words**: the stars stand around whole words, with no blank inside them.',
  },
  {
    pattern: /(?<![\p{L}\p{N}*])\*\*(?=[\p{L}"“])[^*]*$/gu,
    holds: /\*\*/,
    lines: 1,
    fix: 'Write bold as **words**: two stars end it, too.',
  },
  {
    pattern: /^\|.*[\p{L}\p{N}].*\n\|.*[\p{L}\p{N}].*/gmu,
    holds: /\|/,
    lines: 2,
    fix: 'Write a list, one item for each row: a text holds no table.',
  },
];

function foundIn({ pattern, holds, fix, lines }: (typeof IN_WORDS)[number], words: Words, text: string): Nearly[] {
  if (!holds.test(words.value)) return [];
  const typed = text.split('\n');
  const printed = words.value.split('\n');
  return printed.flatMap((_, index) => {
    const here = typed[words.line - 1 + index] ?? '';
    return [
      ...printed
        .slice(index, index + lines)
        .join('\n')
        .matchAll(pattern),
    ].flatMap(([match]): Nearly[] => {
      const written = match.split('\n')[0] ?? '';
      const at = here.indexOf(written, index === 0 ? words.column - 1 : 0);
      return at < 0 || here[at - 1] === '\\' ? [] : [{ line: words.line + index, column: at + 1, written, fix }];
    });
  });
}

const SIGNS = /[*+•▪◦·–>=_~`[\]&<]|\d\)|--|- -|^[ \t]*-\p{Lu}/mu;

/** What a field of plain text holds that would be markup in a text. */
export const markupInPlain = (text: string): Nearly[] => (/[*[{~_&<]/.test(text) ? matches(text, IN_PLAIN) : []);

/** The boxes of tasks that are still to be done. One with an x in it may be the sign of official statistics for what is not available. */
export const tasks = (text: string): Nearly[] =>
  text.includes('[ ]')
    ? matches(text, [{ pattern: /(?<=^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[ \](?=[ \t])/gm, holds: /\[ \]/, fix: '' }])
    : [];

function matches(text: string, kinds: readonly Kind[]): Nearly[] {
  const held = kinds.filter(({ holds }) => holds.test(text));
  return held.flatMap(({ pattern, fix }) =>
    [...text.matchAll(pattern)].map((match): Nearly => {
      const [whole] = match;
      const written = whole.trim().split('\n')[0] ?? '';
      const before = text.slice(0, match.index + whole.length - whole.trimStart().length).split('\n');
      return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, written, fix };
    }),
  );
}
