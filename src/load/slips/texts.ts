import { contentColumnOf, isBlank, type Line, quoted } from './line.ts';
import { type Around, type Guess, oneLine, type Repair } from './repair.ts';

const BEGINS = 'Put straight quote marks (") around the whole text.';

/** A colon and a blank within a text without quote marks. */
export const secondColon: Guess = ({ lines }, at) => {
  const line = lines[at];
  if (!line || line.key === undefined || !/:(\s|$)/.test(line.value) || /^["'[{]/.test(line.value)) return [];
  const twice = line.value.startsWith(`${line.key}: `) ? line.value.slice(line.key.length + 2).trim() : '';
  if (twice !== '')
    return [
      oneLine(at, line.head.length, `${line.head}${twice}`, {
        message: `The key "${line.key}" stands twice on this line.`,
        fix: `Write "${line.key}:" once.`,
      }),
    ];
  const [, first = '', other, rest = ''] = /^([a-z0-9][\w-]*)\s+([a-z][a-z_]*): (.*)$/.exec(line.value) ?? [];
  const apart =
    other === undefined ? '' : ` If it is one text, put straight quote marks (") around it: ${quoted(line.value)}.`;
  const two =
    other === undefined
      ? []
      : [
          {
            at,
            column: line.raw.indexOf(`${other}: `, line.head.length),
            count: 1,
            lines: [`${line.head}${first}`, `${' '.repeat(contentColumnOf(line))}${other}: ${rest}`],
            message: `Two keys seem to stand on this line: "${line.key}" and "${other}".`,
            fix: `Begin "${other}" on a line of its own.${apart}`,
          },
        ];
  return [
    ...two,
    oneLine(at, line.head.length, `${line.head}${quoted(line.value.trimEnd())}`, {
      message: 'There is a second colon on this line, so this is not read as one text.',
      fix: BEGINS,
    }),
  ];
};

/** Quote marks that are closed too early, or not at all. */
export const quoteMarks: Guess = ({ lines }, at) => {
  const line = lines[at];
  const value = line?.value.trimEnd() ?? '';
  const mark = /^["']/.exec(value)?.[0];
  if (!line || mark === undefined) return [];
  const closed = value.length > 1 && value.endsWith(mark);
  const inner = value.slice(1, closed ? -1 : undefined);
  const column = line.head.length;
  if (!inner.includes(mark))
    return closed
      ? escapes(line, at, inner)
      : [
          oneLine(at, column, `${line.head}${value}${mark}`, {
            message: `The quote mark ${mark} is opened here and not closed.`,
            fix: `Write ${mark} at the end of the text.`,
          }),
        ];
  if (closed)
    return [
      oneLine(at, column, `${line.head}${quoted(inner)}`, {
        message: `The text is in ${mark} marks and has the same mark in it, which ends it too early.`,
        fix: 'Put the whole text in quote marks of the other kind; within single ones write an apostrophe twice.',
      }),
    ];
  return [
    oneLine(at, column, `${line.head}${quoted(value)}`, {
      message: 'There is text after the closing quote mark.',
      fix: 'Put the whole text in quote marks, of the other kind than those in it.',
    }),
  ];
};

/** A backslash between double quote marks. */
function escapes(line: Line, at: number, inner: string): readonly Repair[] {
  if (!line.value.startsWith('"') || !inner.includes('\\')) return [];
  return [
    oneLine(at, line.head.length + 1 + inner.indexOf('\\'), `${line.head}${quoted(inner)}`, {
      message: 'The sign \\ has a meaning of its own between double quote marks.',
      fix: "Put the text in single quote marks (').",
    }),
  ];
}

const CLOSES: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Brackets that are not closed, and what stands between their parts in place of a comma. */
export const brackets: Guess = ({ lines }, at) => {
  const line = lines[at];
  if (!line || !/[[{]/.test(line.value)) return [];
  const open: string[] = [];
  for (const sign of line.value.replaceAll(/"[^"]*"|'[^']*'/g, '')) {
    if (CLOSES[sign]) open.push(CLOSES[sign]);
    else if (sign === open.at(-1)) open.pop();
  }
  const column = line.head.length + line.value.search(/[[{]/);
  const repairs = mended(line, at);
  const missing = open.toReversed().join(' ');
  if (missing !== '' && /[[{,]$/.test(line.value.trimEnd()))
    repairs.push(closedBelow({ lines }, at, missing.replaceAll(' ', '')));
  else if (missing !== '')
    repairs.push(
      oneLine(
        at,
        column,
        `${line.raw.trimEnd().replace(/,$/, '')}${line.value.includes('{') ? ' ' : ''}${missing.replaceAll(' ', '')}`,
        {
          message: `A bracket is opened on this line and not closed: ${missing} is missing.`,
          fix: `Write ${missing} where the list or the group ends.`,
        },
      ),
    );
  const commas = line.value
    .replaceAll(/\s*;\s*/g, ', ')
    .replaceAll(/([^\s,{[:])\s+(?=(?:[a-z][a-z_]*|"[a-z_]+") *: )/g, '$1, ');
  if (commas !== line.value)
    repairs.push(
      oneLine(at, column, `${line.head}${commas}`, {
        message: 'Within brackets a comma stands between one part and the next.',
        fix: 'Write the comma.',
      }),
    );
  return repairs;
};

/** A bracket that is opened at the end of a line: what it holds stands below, and is to be closed behind that. */
function closedBelow({ lines }: Pick<Around, 'lines'>, at: number, missing: string): Repair {
  const own = lines[at]!;
  let end = at + 1;
  while (end < lines.length && !isBlank(lines[end]?.raw ?? '') && (lines[end]?.indent.length ?? 0) > own.indent.length)
    end++;
  return {
    at,
    column: own.head.length,
    count: end - at,
    lines: [...lines.slice(at, end).map(({ raw }) => raw), `${own.indent}${missing}`],
    message: `The bracket that this line opens is not closed: ${missing} is missing.`,
    fix: `Write ${missing} on a line of its own behind the last line that belongs to it.`,
  };
}

/** A closing bracket of the other kind, two commas, and a sign that needs quote marks within brackets. */
function mended({ head, value }: Line, at: number): Repair[] {
  const text = value.trimEnd();
  const close = CLOSES[text[0] ?? ''];
  const tries: readonly (readonly [made: string, message: string, fix: string])[] = [
    [
      close === undefined || !/[\]}]$/.test(text) ? text : `${text.slice(0, -1)}${close}`,
      `The bracket is opened with ${text[0]} and closed with ${text.at(-1)}.`,
      `Close it with ${close}.`,
    ],
    [
      text.replaceAll(/,(?:\s*,)+/g, ','),
      'Two commas stand beside each other, with nothing between them.',
      'Remove one.',
    ],
    [
      text.replaceAll(/([[,{]\s*|: )([@%`&*!][^,\]}]*)/g, '$1"$2"'),
      'Text that begins with @, %, &, *, ! or ` needs quote marks: in YAML these signs have a meaning of their own.',
      'Put straight quote marks (") around it.',
    ],
  ];
  return tries
    .filter(([made]) => made !== text)
    .map(([made, message, fix]) => oneLine(at, head.length, `${head}${made}`, { message, fix }));
}

/** A list that begins on the line of its key. */
export const listOnKey: Guess = ({ lines }, at) => {
  const line = lines[at];
  const item = /^-\s+(.*)$/.exec(line?.value ?? '')?.[1];
  if (!line || item === undefined) return [];
  return [
    {
      at,
      column: line.head.length,
      count: 1,
      lines: [line.head.trimEnd(), `${' '.repeat(contentColumnOf(line) + 2)}- ${item}`],
      message: 'A list begins on the line after its key, and not behind the colon.',
      fix: `Begin the list on the next line. If this is a text that begins with a dash, put quote marks around it: ${quoted(line.value.trimEnd())}.`,
    },
  ];
};

/** Text that goes on as a list of Markdown below its key. */
export const listInText: Guess = ({ lines }, at) => {
  const line = lines[at];
  if (!line?.key || line.value.trim() === '' || !/^\s+[-*] /.test(lines[at + 1]?.raw ?? '')) return [];
  const own = contentColumnOf(line);
  let end = at + 1;
  while (end < lines.length && (lines[end]?.indent.length ?? 0) > own) end++;
  const column = ' '.repeat(own + 2);
  const text = lines.slice(at + 1, end).map(({ raw }) => `${column}${raw.trimStart()}`);
  return [
    {
      at,
      column: line.head.length,
      count: end - at,
      lines: [`${line.head.trimEnd()} |`, `${column}${line.value.trim()}`, '', ...text],
      message: `The text of "${line.key}" goes on as a list, so it is not read as one text.`,
      fix: 'Write | behind the colon of the key, and the whole text on the lines below it.',
    },
  ];
};

/** Text over several lines that has a colon in it, below a key without | or >. */
export const colonBelow: Guess = ({ lines }, at) => {
  const key = lines.slice(0, at).findLastIndex((one) => one.key !== undefined && /^[a-z_]+$/.test(one.key));
  const line = lines[at];
  const first = lines[key];
  if (!line || !first || /^["'|>[{]/.test(first.value) || line.dashes !== '') return [];
  const isText = (one: Line | undefined): boolean =>
    one !== undefined &&
    !isBlank(one.raw) &&
    one.indent.length > contentColumnOf(first) &&
    !/^[a-z_]+$/.test(one.key ?? '');
  let end = key + 1;
  while (isText(lines[end])) end++;
  if (end <= at) return [];
  const column = ' '.repeat(contentColumnOf(first) + 2);
  const begun = first.value.trim() === '' ? [] : [`${column}${first.value.trim()}`];
  const text = lines.slice(key + 1, end).map(({ raw }) => `${column}${raw.trimStart()}`);
  return [
    {
      at: key,
      column: first.head.length,
      count: end - key,
      lines: [`${first.head.trimEnd()} >-`, ...begun, ...text],
      message: `The text of "${first.key}" goes over several lines and has a colon in it (line ${at + 1}), so it is not read as one text.`,
      fix: 'Write >- behind the colon of the key, and the whole text on the lines below it.',
    },
  ];
};

/** Text that goes on below its key without beginning further to the right. */
export const textBelow: Guess = ({ lines }, at) => {
  const line = lines[at];
  if (!line || isBlank(line.raw) || line.dashes !== '' || line.raw.trim() === '---') return [];
  const above = aboveOf(lines, at);
  const key = above === undefined ? undefined : lines[above];
  if (!key || key.key === undefined || contentColumnOf(key) < line.indent.length) return [];
  const isBlock = /^[|>][-+\d]*\s*$/.test(key.value);
  if (line.key !== undefined) return [];
  const column = contentColumnOf(key) + 2;
  let end = at;
  while (end < lines.length && !isAnotherKey(lines[end])) end++;
  while (end > at && isBlank(lines[end - 1]?.raw ?? '')) end--;
  const text = lines
    .slice(at, end)
    .map(({ raw }) => (raw.trim() === '' ? raw : `${' '.repeat(column)}${raw.trimStart()}`));
  if (text.length === 0) return [];
  const wordsAt = key.value.trim() !== '' && !isBlock;
  return [
    {
      at,
      column: line.indent.length,
      count: text.length,
      lines: text,
      message: `This line goes on with the text of "${key.key}", but does not begin further to the right than the key.`,
      fix: `Begin each line of the text with ${column} spaces.${wordsAt ? ' If it is no part of that text, give it a key of its own, or # in front of it for a remark.' : ''}`,
      example: [key.raw, ...text.slice(0, 2)].join('\n'),
    },
  ];
};

function aboveOf(lines: readonly Line[], at: number): number | undefined {
  for (let above = at - 1; above >= 0; above--) if (lines[above]?.raw.trim() !== '') return above;
  return undefined;
}

const isAnotherKey = (line: Line | undefined): boolean =>
  line !== undefined && (line.dashes !== '' || line.key !== undefined);
