/** One line of YAML taken apart: `indent`, `dashes`, `key` and `colon` are its head, as they are written, and the rest is its value. */
export interface Line {
  readonly raw: string;
  readonly indent: string;
  /** Dashes of list items with the blanks behind them. */
  readonly dashes: string;
  readonly key: string | undefined;
  /** What stands before the value. */
  readonly head: string;
  readonly value: string;
}

const PARTS = /^(\s*)((?:-[ \t]+)*)((?:"[^"\n]*"|'[^'\n]*'|[\w.-]+)(?= *:(?:\s|$)))?( *:\s*(?<=:|\s))?(.*)$/;

/** A line taken apart. */
export function lineOf(raw: string): Line {
  const [, indent = '', dashes = '', key, colon = '', rest = ''] = PARTS.exec(raw) ?? [];
  const isKey = key !== undefined;
  const head = `${indent}${dashes}${isKey ? `${key}${colon}` : ''}`;
  return { raw, indent, dashes, key, head, value: isKey ? rest : raw.slice(head.length) };
}

/** Nothing, or a remark alone. */
export const isBlank = (raw: string): boolean => raw.trim() === '' || raw.trimStart().startsWith('#');

/** How far in a line begins. */
export const columnOf = ({ indent }: Line): number => indent.length;
/** How far in what stands behind the dashes of a line begins. */
export const contentColumnOf = ({ indent, dashes }: Line): number => indent.length + dashes.length;

/** A text in straight quote marks: of the kind that it does not hold itself. */
export function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** "1 space", "4 spaces". */
export const spaces = (count: number): string => (count === 1 ? '1 space' : `${count === 0 ? 'no' : count} spaces`);
