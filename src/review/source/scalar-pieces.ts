/** A stretch of a scalar as it is written in YAML, and what it adds to the value. */
export interface ScalarPiece {
  readonly written: string;
  readonly value: string;
}

/** How a scalar is written, as far as it matters to what is put into it. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** A line end within a text on several lines (YAML 1.2.2, 6.5): one is a blank, of several one less. */
const FOLD = '[ \\t]*(?:\\n[ \\t]*)+';
const FLOW: Readonly<Record<'plain' | 'single' | 'double', RegExp>> = {
  plain: new RegExp(`${FOLD}|[\\s\\S]`, 'gu'),
  single: new RegExp(`${FOLD}|''|[\\s\\S]`, 'gu'),
  double: new RegExp(
    `\\\\\\n[ \\t]*|${FOLD}|\\\\x[\\da-fA-F]{2}|\\\\u[\\da-fA-F]{4}|\\\\U[\\da-fA-F]{8}|\\\\[\\s\\S]|[\\s\\S]`,
    'gu',
  ),
};

/**
 * A scalar taken apart sign by sign, so that a part of its value can be found in the file. Undefined where the pieces do not add up to the value: then
 * it is written in a way that this does not read.
 */
export function scalarPieces(written: string, style: ScalarStyle, value: string): ScalarPiece[] | undefined {
  const pieces = style === 'literal' || style === 'folded' ? blockPieces(written, style) : flowPieces(written, style);
  const both = pieces.reduce((sum, piece) => sum + piece.value, '');
  // Line ends behind a block are kept or dropped as its header says.
  const isWhole = both === value || (both.trimEnd() === value.trimEnd() && value.length <= both.length);
  return isWhole ? pieces : undefined;
}

function flowPieces(written: string, style: 'plain' | 'single' | 'double'): ScalarPiece[] {
  if (style === 'plain')
    return [...written.matchAll(FLOW.plain)].map(([sign]) => ({ written: sign, value: flowValue(sign, style) }));
  const [quote = ''] = written;
  const inside = [...written.slice(1, -1).matchAll(FLOW[style])].map(([sign]) => ({
    written: sign,
    value: flowValue(sign, style),
  }));
  return [{ written: quote, value: '' }, ...inside, { written: quote, value: '' }];
}

function flowValue(sign: string, style: 'plain' | 'single' | 'double'): string {
  if (style === 'single' && sign === "''") return "'";
  if (style === 'double' && sign.startsWith('\\')) return sign.startsWith('\\\n') ? '' : escaped(sign);
  if (!sign.includes('\n')) return sign;
  const lines = sign.split('\n').length - 1;
  return lines === 1 ? ' ' : '\n'.repeat(lines - 1);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1B',
  N: '\x85',
  _: '\xA0',
  L: '\u2028',
  P: '\u2029',
};

function escaped(sign: string): string {
  const [, name = '', ...code] = sign;
  const number = Number.parseInt(code.join(''), 16);
  if (code.length > 0) return number <= 0x10ffff ? String.fromCodePoint(number) : '';
  return ESCAPES[name] ?? name;
}

function blockPieces(written: string, style: 'literal' | 'folded'): ScalarPiece[] {
  const [header = '', ...lines] = written.split('\n');
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const indent = first.length - first.trimStart().length;
  const pieces: ScalarPiece[] = [{ written: `${header}\n`, value: '' }];
  const isBlank = (index: number): boolean => (lines[index] ?? '').trim() === '';
  const isFurther = (index: number): boolean => /^[ \t]/.test((lines[index] ?? '').slice(indent));
  for (const [index, line] of lines.entries()) {
    const margin = line.slice(0, Math.min(indent, line.length - line.trimStart().length));
    if (margin !== '') pieces.push({ written: margin, value: '' });
    for (const sign of line.slice(margin.length)) pieces.push({ written: sign, value: sign });
    if (index === lines.length - 1) continue;
    pieces.push({ written: '\n', value: style === 'literal' ? '\n' : foldedEnd(index) });
  }
  return pieces;

  /** What a line end is in a folded block: a blank between lines of text, nothing before the blank lines behind one. */
  function foldedEnd(index: number): string {
    if (isBlank(index)) return '\n';
    const next = lines.findIndex((_, at) => at > index && !isBlank(at));
    if (next < 0 || isFurther(index) || isFurther(next)) return '\n';
    return next === index + 1 ? ' ' : '';
  }
}
