import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Diagnostic, type DiagnosticDetails, diagnostic } from '../core/diagnostic.ts';
import { LIMITS } from '../core/limits.ts';
import { ORIGIN } from '../core/place.ts';
import { commasInBraces } from './comma-in-braces.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { inQuotes } from './slips/quoted-line.ts';
import { refusedCharacter } from './text.ts';
import { addSpans, FileOrigin, type Part, placeAt, type Span, type YamlFile } from './yaml-file.ts';

type Node = ParsedNode | null | undefined;

/**
 * Turns a parsed document into plain maps, lists and scalars that carry their origin.
 * Shortcuts (aliases) are resolved here, so that one without a target, one inside itself and a bomb of them are diagnostics with a place.
 */
export function valuesOf(source: YamlFile, document: Document): { value: unknown; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const spans: number[] = [];
  let aliases = 0;
  const open = new Set<Node>();

  const report = (
    code: 'yaml/alias' | 'yaml/too-deep' | 'load/control-character',
    node: Node,
    message: string,
    help: DiagnosticDetails = {},
  ): undefined => {
    diagnostics.push(diagnostic(code, placeAt(source, node?.range?.[0] ?? 0), message, help));
    return undefined;
  };

  const follow = (alias: Alias.Parsed, depth: number): unknown => {
    aliases += 1;
    // Before the target is looked for, which takes a walk through the document each time.
    if (aliases > LIMITS.yamlAliases) {
      if (aliases === LIMITS.yamlAliases + 1)
        report('yaml/alias', alias, `More than ${LIMITS.yamlAliases} shortcuts are used in this file.`);
      return undefined;
    }
    const target = alias.resolve(document) as Node;
    if (!target)
      return report(
        'yaml/alias',
        alias,
        `*${alias.source} is read as a shortcut to something that is named &${alias.source}, and there is none before it.`,
        inQuotes(source.text, alias.range?.[0] ?? 0),
      );
    if (open.has(target))
      return report('yaml/alias', alias, `*${alias.source} is used inside the value it stands for.`);
    return convert(target, depth);
  };

  const convertMap = (map: YAMLMap, depth: number): Record<string, unknown> => {
    const result: Record<string, unknown> = {};
    const keys: string[] = [];
    const parts: Part[] = [];
    const twice: Pair[] = [];
    for (const pair of map.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
      // The parser would compare every key with every other.
      if (Object.hasOwn(result, key)) twice.push(pair);
      else {
        keys.push(key);
        parts.push({ keyStart: spanOf(pair.key)?.start, value: writtenSpan(pair.value) });
      }
      put(result, key, convert(pair.value as Node, depth + 1));
    }
    const cut = map.flow ? commasInBraces(source, map) : [];
    // What a comma leaves over is no key: 1,000,000 leaves two of the same name.
    diagnostics.push(...(cut.length > 0 ? cut : repeatedKeys(source, map, twice)));
    Object.defineProperty(result, ORIGIN, { value: originAt(map, keys, parts), enumerable: true });
    return result;
  };

  const convertList = (list: YAMLSeq, depth: number): unknown[] => {
    const parts: Part[] = [];
    const result = list.items.map((item) => {
      const value = spanOf(item);
      parts.push({ keyStart: value?.start, value });
      return convert(item as Node, depth + 1);
    });
    Object.defineProperty(result, ORIGIN, { value: originAt(list, parts.length, parts) });
    return result;
  };

  const originAt = (node: YAMLMap | YAMLSeq, keys: readonly string[] | number, parts: readonly Part[]): FileOrigin =>
    new FileOrigin(source, spans, addSpans(spans, node.range?.[0] ?? 0, parts), keys);

  const convert = (node: Node, depth: number): unknown => {
    if (!node) return null;
    if (depth > LIMITS.yamlDepth)
      return report('yaml/too-deep', node, `There are more than ${LIMITS.yamlDepth} levels here.`);
    if (isAlias(node)) return follow(node, depth);
    if (isScalar(node)) {
      const refused = typeof node.value === 'string' ? refusedCharacter(node.value) : undefined;
      return refused
        ? report(
            'load/control-character',
            node,
            `This text holds the character ${refused.name}, which cannot be printed.`,
          )
        : node.value;
    }
    open.add(node);
    const value = isMap(node) ? convertMap(node, depth) : isSeq(node) ? convertList(node, depth) : undefined;
    open.delete(node);
    return value;
  };

  return { value: convert(document.contents as Node, 0), diagnostics };
}

/** Adds a key to a record. A key named __proto__ must stay a plain key; assigning is far quicker than defining for all others. */
function put(record: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
  else record[key] = value;
}

/** Where a parsed node stands. */
function spanOf(node: unknown): Span | undefined {
  const { range, type } = (node ?? {}) as Partial<Scalar.Parsed>;
  return range ? { start: range[0], end: range[1], style: type ? STYLES[type] : 'collection' } : undefined;
}

/** The same; undefined for a value that is not written, as after a bare `key:`. */
function writtenSpan(node: unknown): Span | undefined {
  const span = spanOf(node);
  return span?.style === 'plain' && span.start === span.end ? undefined : span;
}

const STYLES: Readonly<Record<Scalar.Type, Span['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'quoted',
  QUOTE_DOUBLE: 'quoted',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};
