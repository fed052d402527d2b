import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { Stop } from '../core/stop.ts';

/**
 * The text of a YAML file with items behind the last of a list, each as its lines without an indent. Everything else stays as it is, letter by letter: comments,
 * order, line ends. A list that is not there yet is begun. @throws Stop for a list that is written in square brackets, or whose place holds something else.
 */
export function appended(file: string, text: string, path: string, items: readonly (readonly string[])[]): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const way = path.split('.');
  const { contents } = parseDocument(text);
  if (contents !== null && !isMap(contents)) throw new Stop(`${file} is no group of keys. Nothing was written.`);
  if (contents === null) return joinedAt(text, text.length, begun(way, items, 0), end);
  return intoMap(file, text, contents, way, items, end);
}

function intoMap(
  file: string,
  text: string,
  map: YAMLMap,
  way: readonly string[],
  items: readonly (readonly string[])[],
  end: string,
): string {
  const [key = '', ...further] = way;
  const pair = map.items.find((one) => String(one.key) === key);
  const indent = columnOf(text, rangeOf(map)[0]);
  if (map.flow && map.items.length > 0) throw bracketed(file, key);
  if (!pair) return joinedAt(text, endOfBlock(text, lastEnd(map)), begun(way, items, indent), end);
  const value = pair.value;
  if (isMap(value) && further.length > 0) return intoMap(file, text, value, further, items, end);
  if (isSeq(value) && further.length === 0 && value.items.length > 0) {
    if (value.flow) throw bracketed(file, key);
    const dash = columnOf(text, rangeOf(value)[0]);
    return joinedAt(text, endOfBlock(text, lastEnd(value)), indented(items, dash), end);
  }
  const isNothing = value === null || (typeof value === 'object' && 'value' in value && value.value === null);
  if (!isNothing && !(isSeq(value) && further.length === 0))
    throw new Stop(`${file} has something else than a list under "${key}". Nothing was written.`);
  // An empty list, or a key without a value: the words behind the colon make room.
  const start = rangeOf(pair.key)[1];
  const colon = text.indexOf(':', start) + 1;
  const stop = isSeq(value) ? rangeOf(value)[1] : colon;
  const below = further.length > 0 ? begun(further, items, indent + 2) : indented(items, indent + 2);
  const cut = text.slice(0, colon) + text.slice(stop);
  return joinedAt(cut, endOfBlock(cut, colon), below, end);
}

const bracketed = (file: string, key: string): Stop =>
  new Stop(
    `${file} writes "${key}" in brackets, where nothing can be added line by line. Write it as a list with a dash for each item. Nothing was written.`,
  );

/** A list with the keys above it, from an indent on. */
function begun(way: readonly string[], items: readonly (readonly string[])[], indent: number): string[] {
  const keys = way.map((key, index) => `${' '.repeat(indent + 2 * index)}${key}:`);
  return [...keys, ...indented(items, indent + 2 * way.length)];
}

const indented = (items: readonly (readonly string[])[], indent: number): string[] =>
  items.flat().map((line) => (line === '' ? '' : ' '.repeat(indent) + line));

function rangeOf(node: unknown): readonly [number, number, number] {
  const { range } = Object(node) as { readonly range?: readonly [number, number, number] | null };
  return range ?? [0, 0, 0];
}

/** Where the last value within a list or group ends. */
function lastEnd(node: unknown): number {
  if (isSeq(node) && node.items.length > 0 && !node.flow) return lastEnd(node.items.at(-1));
  if (isMap(node) && node.items.length > 0 && !node.flow) {
    const last = node.items.at(-1);
    return last?.value ? lastEnd(last.value) : rangeOf(last?.key)[1] + 1;
  }
  return rangeOf(node)[1];
}

/** The beginning of the line behind the one in which something ends. */
function endOfBlock(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at;
  const next = text.indexOf('\n', at);
  return next < 0 ? text.length : next + 1;
}

const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);

function joinedAt(text: string, at: number, lines: readonly string[], end: string): string {
  const before = text.slice(0, at);
  const isOpen = before !== '' && !before.endsWith('\n');
  return `${before}${isOpen ? end : ''}${lines.map((line) => line + end).join('')}${text.slice(at)}`;
}
