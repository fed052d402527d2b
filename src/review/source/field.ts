import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { LIMITS } from '../../core/limits.ts';
import { ANY_ITEM, nodeInFile } from '../../schema/node-in-file.ts';
import { type ScalarPiece, type ScalarStyle, scalarPieces } from './scalar-pieces.ts';

/** A file of the content, as it is now: text with plain line ends. */
export interface ContentFile {
  readonly file: string;
  readonly text: string;
  readonly document: Document.Parsed;
  /** All that it holds, as JSON. */
  readonly json: string;
}

/** A text of the content, with where and how it is written. */
export interface Field {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly value: string;
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
  readonly isMarkdown: boolean;
  readonly written: string;
  /** How it is written; undefined for a form that nothing can be put into. */
  readonly form:
    | { readonly style: ScalarStyle; readonly pieces: readonly ScalarPiece[]; readonly margin: string }
    | undefined;
}

/** Reads a file of the content; undefined for one that has errors. */
export function contentFile(file: string, text: string): ContentFile | undefined {
  const document = parseDocument(text, { merge: true, prettyErrors: false });
  if (document.errors.length > 0) return undefined;
  try {
    return { file, text, document, json: JSON.stringify(document.toJS({ maxAliasCount: LIMITS.yamlAliases })) };
  } catch {
    // A shortcut (*name) that leads nowhere or into itself, or too many of them: the parser finds out when it follows them.
    return undefined;
  }
}

/** The text at the way to it, with points. Undefined where nothing stands there, or something else than a text. */
export function fieldAt(content: ContentFile, path: string): Field | undefined {
  const way = wayOf(content.document.contents, path.split('.'));
  if (!way) return undefined;
  const node = content.document.getIn(way, true);
  return isScalar(node) && typeof node.value === 'string' ? fieldOf(content, way, node as Scalar<string>) : undefined;
}

/** All texts of a file whose way differs from a path by the numbers in lists alone. */
export function fieldsLike(content: ContentFile, path: string): Field[] {
  const ways: (string | number)[][] = [];
  const walk = (node: unknown, steps: readonly string[], way: (string | number)[]): void => {
    const [step, ...rest] = steps;
    if (step === undefined) ways.push(way);
    else if (isSeq(node) && /^\d+$/.test(step))
      for (const [index, item] of node.items.entries()) walk(item, rest, [...way, index]);
    else if (isMap(node) && node.has(step)) walk(node.get(step, true), rest, [...way, step]);
  };
  walk(content.document.contents, path.split('.'), []);
  return ways.flatMap((way) => {
    const node = content.document.getIn(way, true);
    return isScalar(node) && typeof node.value === 'string' ? [fieldOf(content, way, node as Scalar<string>)] : [];
  });
}

/** The keys and numbers of a way; a key may itself have points. */
function wayOf(node: unknown, steps: readonly string[]): (string | number)[] | undefined {
  if (steps.length === 0) return [];
  if (isAlias(node)) return undefined;
  if (isSeq(node)) {
    const [index = '', ...rest] = steps;
    if (!/^\d+$/.test(index)) return undefined;
    const below = wayOf(node.items[Number(index)], rest);
    return below && [Number(index), ...below];
  }
  if (!isMap(node)) return undefined;
  for (let length = 1; length <= steps.length; length++) {
    const key = steps.slice(0, length).join('.');
    const below = node.has(key) ? wayOf(node.get(key, true), steps.slice(length)) : undefined;
    if (below) return [key, ...below];
  }
  return undefined;
}

function fieldOf({ file, text }: ContentFile, path: readonly (string | number)[], node: Scalar<string>): Field {
  const [start, end] = node.range ?? [0, 0];
  const written = text.slice(start, end);
  const style = STYLES[node.type ?? ''];
  const pieces = style && scalarPieces(written, style, node.value);
  return {
    file,
    path,
    value: node.value,
    start,
    end,
    isMarkdown:
      nodeInFile(
        file,
        path.map((step) => (typeof step === 'number' ? ANY_ITEM : step)),
      ).format === 'markdown',
    written,
    form: style && pieces ? { style, pieces, margin: marginOf(text, start, written, style) } : undefined,
  };
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** What a further line of the text begins with. */
function marginOf(text: string, start: number, written: string, style: ScalarStyle): string {
  const further = written
    .split('\n')
    .slice(1)
    .find((line) => line.trim() !== '');
  if (further !== undefined) return /^[ \t]*/.exec(further)?.[0] ?? '';
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const indent = /^[ \t]*(?:- +)*/.exec(line)?.[0].length ?? 0;
  return ' '.repeat(indent + (style === 'double' ? 0 : 2));
}
