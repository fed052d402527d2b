import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { LIMITS } from '../core/limits.ts';
import { ORIGIN, type Origin, type Place } from '../core/place.ts';
import { refusedCharacter } from './text.ts';
import { placeAt, type YamlFile } from './yaml-file.ts';
import { placeWithin } from './yaml-text-place.ts';

type Node = ParsedNode | null | undefined;

/**
 * Turns a parsed document into plain maps, lists and scalars that carry their origin.
 * Shortcuts (aliases) are resolved here, so that one without a target, one inside itself and a bomb of them are diagnostics with a place.
 */
export function valuesOf(source: YamlFile): { value: unknown; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  let aliases = 0;
  const open = new Set<Node>();

  const report = (
    code: 'yaml/alias' | 'yaml/too-deep' | 'load/control-character',
    node: Node,
    message: string,
  ): undefined => {
    diagnostics.push(diagnostic(code, placeAt(source, node?.range?.[0] ?? 0), message));
    return undefined;
  };

  const follow = (alias: Alias.Parsed, depth: number): unknown => {
    const target = alias.resolve(source.document) as Node;
    if (!target)
      return report('yaml/alias', alias, `*${alias.source} points to nothing: there is no &${alias.source} before it.`);
    if (open.has(target))
      return report('yaml/alias', alias, `*${alias.source} is used inside the value it stands for.`);
    aliases += 1;
    if (aliases > LIMITS.yamlAliases) {
      if (aliases === LIMITS.yamlAliases + 1)
        report('yaml/alias', alias, `More than ${LIMITS.yamlAliases} shortcuts are used in this file.`);
      return undefined;
    }
    return convert(target, depth);
  };

  const convertMap = (map: YAMLMap, depth: number): Record<string, unknown> => {
    const result: Record<string, unknown> = {};
    const pairs = new Map<string, Pair>();
    for (const pair of map.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
      pairs.set(key, pair);
      const value = convert(pair.value as Node, depth + 1);
      // Defined, not assigned: a key named __proto__ must stay a plain key.
      Object.defineProperty(result, key, { value, enumerable: true, writable: true, configurable: true });
    }
    Object.defineProperty(result, ORIGIN, { value: mapOrigin(source, map, pairs), enumerable: true });
    return result;
  };

  const convertList = (list: YAMLSeq, depth: number): unknown[] => {
    const result = list.items.map((item) => convert(item as Node, depth + 1));
    Object.defineProperty(result, ORIGIN, { value: listOrigin(source, list) });
    return result;
  };

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

  return { value: convert(source.document.contents as Node, 0), diagnostics };
}

const startOf = (node: unknown): number | undefined =>
  (node as { range?: [number, number, number] | null } | null)?.range?.[0];

function mapOrigin(source: YamlFile, map: YAMLMap, pairs: ReadonlyMap<string, Pair>): Origin {
  const here = () => placeAt(source, startOf(map) ?? 0);
  const keyPlace = (key: string | number): Place => {
    const start = startOf(pairs.get(String(key))?.key);
    return start === undefined ? here() : placeAt(source, start);
  };
  return {
    keyPlace,
    place: (key) => {
      if (key === undefined) return here();
      const start = startOf(pairs.get(String(key))?.value);
      return start === undefined ? keyPlace(key) : placeAt(source, start);
    },
    within: (key, line, column) => placeWithin(source, pairs.get(String(key))?.value, line, column) ?? keyPlace(key),
  };
}

function listOrigin(source: YamlFile, list: YAMLSeq): Origin {
  const here = () => placeAt(source, startOf(list) ?? 0);
  const place = (key?: string | number): Place => {
    const start = key === undefined ? undefined : startOf(list.items[Number(key)]);
    return start === undefined ? here() : placeAt(source, start);
  };
  return {
    place,
    keyPlace: place,
    within: (key, line, column) => placeWithin(source, list.items[Number(key)], line, column) ?? place(key),
  };
}
