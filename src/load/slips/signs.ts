import { type Line, quoted } from './line.ts';
import { type Guess, oneLine, type Repair } from './repair.ts';

const CURLY = /[“”„‟‘’‚‛]/;
const DOUBLE = /[“”„‟]/g;
const SINGLE = /^[‘’‚‛](.*)[‘’‚‛]$/;

/** Curly quotation marks, as word processors write them, where straight ones belong. */
export const curlyMarks: Guess = ({ lines }, at) => {
  const line = lines[at];
  if (!line || !CURLY.test(line.raw)) return [];
  const marks = [...new Set(line.raw.match(/[“”„‟‘’‚‛]/g))].join(' ');
  const words = {
    message: `The quotation marks ${marks} are curly ones, as Word writes them. In YAML they mark nothing.`,
    fix: 'Type straight quote marks (") in their place, at the beginning and at the end of the text.',
  };
  const column = line.raw.search(CURLY);
  const inner = /^["“”„‟](.*)["“”„‟]$/.exec(line.value.trimEnd())?.[1] ?? SINGLE.exec(line.value.trimEnd())?.[1];
  const repaired = inner === undefined ? [] : [`${line.head}${quoted(inner)}`];
  return [...repaired, line.raw.replaceAll(DOUBLE, '"').replaceAll(/[‘’‚‛]/g, "'")].map((text) =>
    oneLine(at, column, text, words),
  );
};

/** Blanks that look like a space and are none: from Word and from web pages. */
export const strangeBlanks: Guess = ({ lines }, at) => {
  const line = lines[at];
  const column = line?.raw.search(/[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/) ?? -1;
  if (!line || column < 0) return [];
  const text = line.raw
    .replaceAll(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replaceAll(/[\u200b-\u200d\u2060\ufeff]/g, '');
  const words = {
    message: 'A blank on this line is no ordinary space. Word and web pages use such blanks to keep words together.',
    fix: 'Delete the blanks on this line that stand before the text, and type them again with the space bar.',
  };
  return [oneLine(at, column, text, words)];
};

const SIGN = /^[&%@*!`{}[\]|>?,]/;

/** A text that begins with a sign that has a meaning of its own in YAML. */
export const firstSign: Guess = ({ lines }, at) => {
  const line = lines[at];
  const sign = line && SIGN.exec(line.value)?.[0];
  // A whole file in brackets, as of JSON, is no text.
  if (!line || sign === undefined || (line.head === '' && /[[{]/.test(sign))) return [];
  const value = line.value.trimEnd();
  const needsQuotes = oneLine(at, line.head.length, `${line.head}${quoted(value)}`, {
    message: `Text that begins with ${sign} needs quote marks: in YAML the sign has a meaning of its own.`,
    fix: 'Put straight quote marks (") around the whole text.',
  });
  if (/^\|.*\|$/.test(value))
    return [
      {
        at,
        column: line.head.length,
        count: 1,
        lines: [`${line.head}|`, `${' '.repeat(line.indent.length + line.dashes.length + 2)}${value}`],
        message: 'A table of Markdown cannot begin on the line of its key.',
        fix: 'Write | behind the colon, and the table on the lines below, two spaces further to the right than the key.',
      },
    ];
  const block = /^[|>][-+]?\s+([^\d\s].*)$/.exec(value);
  if (!block) return [needsQuotes];
  const begun: Repair = {
    at,
    column: line.head.length,
    count: 1,
    lines: [`${line.head}${sign}`, `${' '.repeat(line.indent.length + line.dashes.length + 2)}${block[1]}`],
    message: `There is text right behind ${sign}. With this sign a text begins on the next line.`,
    fix: `Begin the text on the next line, two spaces further to the right than its key, or leave out the sign.`,
  };
  return [begun, needsQuotes];
};

/** A list item or a record marked with another sign than "- ", or with no blank behind the dash. All lines in a row that have the same slip. */
export const dashes: Guess = ({ lines }, at) => {
  const slip = slipOfDash(lines[at]);
  if (!slip || slipOfDash(lines[at - 1])) return [];
  const repaired: string[] = [];
  for (let next = at; ; next++) {
    const line = lines[next];
    const one = slipOfDash(line);
    if (!line || !one) break;
    repaired.push(one.line);
  }
  return [
    {
      at,
      column: lines[at]?.indent.length ?? 0,
      count: repaired.length,
      lines: repaired,
      message: slip.message,
      fix: slip.fix,
    },
  ];
};

/** Hyphens that are longer, bullets, and stars with a blank. */
const MARKER = /^(\s*)([•·‣▪◦●○*–—−‐‑])[ \t]+(.*)$/;
const BARE_DASH = /^(\s*)-([^\s-].*)$/;

function slipOfDash(line: Line | undefined): { line: string; message: string; fix: string } | undefined {
  if (!line) return undefined;
  const bare = BARE_DASH.exec(line.raw);
  if (bare)
    return {
      line: `${bare[1]}- ${bare[2]}`,
      message: 'There is no space after the dash, so this is read as text and not as an item of a list.',
      fix: 'Write a space after the dash.',
    };
  const [, indent = '', sign = '', rest = ''] = MARKER.exec(line.raw) ?? [];
  if (sign === '') return undefined;
  const asText = sign === '*' ? ' If the lines are one text, write | after the key above and leave the stars.' : '';
  return {
    line: `${indent}- ${rest}`,
    message: `An item of a list begins with a short dash and a space ("- "), not with ${sign}.`,
    fix: `Write - in place of ${sign}.${asText}`,
  };
}

/** What takes the place of the colon and the space behind a key. */
export const colons: Guess = ({ lines }, at) => {
  const line = lines[at];
  if (!line || line.key !== undefined) return [];
  const [, lead = '', key = '', sign = '', value = ''] =
    /^(\s*(?:- +)*)([A-Za-z_][\w-]*)(\s*(?:[=;：︰∶→]|->|=>)\s*|:|\s+:|\s+(?=["“]))(\S.*)$/.exec(line.raw) ?? [];
  if (key === '') return [];
  if (sign === ':' && value.startsWith('//')) return [];
  const words =
    sign === ':' || sign.trim() === ':'
      ? { message: `There is no space after the colon of "${key}".`, fix: 'Write a space after the colon.' }
      : sign.trim() === ''
        ? { message: `There is no colon after the key "${key}".`, fix: 'Write a colon and a space after the key.' }
        : {
            message: `Between "${key}" and its value stands ${sign.trim()}${sign.trim() === '：' ? ', a wide colon' : ''}, where a colon and a space belong.`,
            fix: `Write ": " in place of ${sign.trim()}.`,
          };
  return [oneLine(at, lead.length, `${lead}${key}: ${value}`, words)];
};

/** A key alone on its line. */
export const loneKey: Guess = ({ lines }, at) => {
  const [, lead = '', key = ''] = /^(\s*)([a-z][a-z_]*)\s*$/.exec(lines[at]?.raw ?? '') ?? [];
  if (key === '') return [];
  return [
    oneLine(at, lead.length, `${lead}${key}: ""`, {
      message: `The key "${key}" has no colon and no value.`,
      fix: 'Write a colon and a space after it, and then the value. If the word is part of the text above, begin the line further to the right.',
    }),
  ];
};

/** A key and its value with nothing but a space between. */
export const missingColon: Guess = ({ lines }, at) => withColon(lines[at], at, () => true);

/** The same where files of this kind have such a key: it is likelier than the word of a text. */
export const missingColonOfKey: Guess = ({ lines, keys }, at) => withColon(lines[at], at, (word) => keys.has(word));

function withColon(line: Line | undefined, at: number, isKey: (word: string) => boolean): readonly Repair[] {
  const [, lead = '', key = '', value = ''] = /^(\s*(?:- +)*)([a-z][a-z_]*)\s+([^\s:].*)$/.exec(line?.raw ?? '') ?? [];
  if (key === '' || !isKey(key)) return [];
  return [
    oneLine(at, lead.length, `${lead}${key}: ${value}`, {
      message: `There is no colon after "${key}".`,
      fix: 'If it is a key, write a colon and a space after it. If the line is part of the text above, begin it further to the right.',
    }),
  ];
}

/** Remarks as other languages write them, and what git leaves behind. */
export const remarks: Guess = ({ lines }, at) => {
  const line = lines[at];
  const sign = /^\s*(\/\/|\/\*|<!--|--(?!-)|-{4,}(?=\s*$))/.exec(line?.raw ?? '')?.[1];
  if (!line || sign === undefined) return [];
  const words = line.raw
    .trim()
    .slice(sign.length)
    .replace(/(\*\/|-->)$/, '')
    .trim();
  return [
    oneLine(at, line.indent.length, `${line.indent}# ${words}`, {
      message: `A remark begins with # and a space, not with ${sign}.`,
      fix: `Write # in place of ${sign}, or remove the line.`,
    }),
  ];
};
