import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { ANY_ITEM } from '../node-in-file.ts';
import type { Edit, WrittenFile, WrittenFolder } from './form-step.ts';

/** A file as steps see it. */
export function writtenFile(path: string, text: string): WrittenFile {
  let parsed: ReturnType<WrittenFile['yaml']> | undefined;
  return {
    path,
    text,
    yaml: () => {
      parsed ??= parseDocument(text, { uniqueKeys: false, prettyErrors: false });
      return parsed;
    },
  };
}

/** The YAML files of a folder whose path is like this. */
export function yamlFiles(folder: WrittenFolder, like: RegExp): WrittenFile[] {
  return [...folder.values()].filter(({ path }) => path.endsWith('.yaml') && like.test(path));
}

/** The group of keys that a file is; undefined where it is something else. */
export function rootOf(file: WrittenFile | undefined): YAMLMap | undefined {
  const root = file?.yaml().contents;
  return isMap(root) ? root : undefined;
}

/** A key of a group with its value. */
export function pairOf(map: YAMLMap | undefined, key: string): Pair | undefined {
  return map?.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** The value under a key as plain data. */
export function valueIn(map: YAMLMap | undefined, key: string): unknown {
  return map?.get(key);
}

/** A text of a file: where it is written, quote marks and all, how, and the way to it. */
export interface WrittenText {
  readonly start: number;
  readonly end: number;
  readonly type: Scalar['type'];
  readonly steps: readonly string[];
}

/** Every text of a file. Keys and comments are none. */
export function textsOf(file: WrittenFile): WrittenText[] {
  const found: WrittenText[] = [];
  visit(file.yaml(), {
    Scalar(key, { value, range, type }, path) {
      if (key === 'key' || typeof value !== 'string' || !range) return;
      found.push({ start: range[0], end: range[1], type, steps: stepsOf([...path, key]) });
    },
  });
  return found;
}

/** The way through a file to what stands at its end: keys, and steps into lists. */
function stepsOf(way: readonly unknown[]): string[] {
  return way.flatMap((node) => {
    if (isPair(node) && isScalar(node.key)) return [String(node.key.value)];
    return isSeq(node) ? [ANY_ITEM] : [];
  });
}

/** Where a node begins. */
export const startOf = (node: unknown): number => (node as Node | undefined)?.range?.[0] ?? 0;

/** The sign that ends the lines of a file. */
export const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** A key more, behind the last of a group, in the way in which the group is written. */
export function addedKey({ path, text }: WrittenFile, map: YAMLMap, line: string): Edit | undefined {
  const [first, last] = [map.items[0], map.items.at(-1)];
  if (!(first && last && map.range)) return undefined;
  const end = endOf(last);
  if (map.flow) return { path, start: end, end, text: `, ${line}` };
  const begin = startOf(first.key);
  const indent = begin - (text.lastIndexOf('\n', begin - 1) + 1);
  const newLine = lineEndOf(text);
  const byteOrderMark = text.startsWith('\uFEFF') && !text.slice(0, begin).includes('\n') ? 1 : 0;
  const words = `${' '.repeat(Math.max(0, indent - byteOrderMark))}${line}`;
  if (text[end - 1] === '\n') return { path, start: end, end, text: `${words}${newLine}` };
  const lineEnd = text.indexOf('\n', end);
  if (lineEnd < 0) return { path, start: text.length, end: text.length, text: `${newLine}${words}` };
  return { path, start: lineEnd + 1, end: lineEnd + 1, text: `${words}${newLine}` };
}

/** Behind the last sign of a pair: of a block of text the end of its last line. */
function endOf(pair: Pair): number {
  const value = pair.value;
  if (isCollection(value) && !value.flow) {
    const last = value.items.at(-1);
    if (isPair(last)) return endOf(last);
    if (isCollection(last) && !last.flow && isMap(last)) {
      const inner = last.items.at(-1);
      if (inner) return endOf(inner);
    }
    const range = (last as Node | undefined)?.range;
    if (range) return range[1];
  }
  const range = (value as Scalar | null)?.range ?? (pair.key as Scalar).range;
  return range?.[1] ?? 0;
}
