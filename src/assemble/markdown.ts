import type { BlockContent, Nodes, Parent, PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { didYouMean } from '../core/nearest.ts';
import type { Place } from '../core/place.ts';
import { type Assembly, report } from './assembly.ts';
import { CONTAINER_DIRECTIVES, LEAF_DIRECTIVES, TEXT_DIRECTIVES } from './directives.ts';
import { type SourceText, withoutMarks } from './source-text.ts';

/** Where a piece of Markdown came from: how a node in it becomes a place in a file, and what tells its own footnotes from others'. */
interface Whereabouts {
  placeOf(node: Nodes): Place | undefined;
  readonly notes: string;
}

const IN_TEMPLATE: Whereabouts = { placeOf: () => undefined, notes: '' };

/** A directive that has been read: its name, attributes without marks, its place. */
export interface Directive {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly place: Place | undefined;
}

/** What a template gave, parsed → blocks of the tree: fields put in, directives resolved, marks taken out, places set. */
export function expandBlocks(nodes: readonly Nodes[], assembly: Assembly): RootContent[] {
  return expandAll(nodes, IN_TEMPLATE, assembly);
}

/** One Markdown field of the content as blocks; each knows its own line in the YAML file. */
function fieldBlocks(field: SourceText, index: number, assembly: Assembly): RootContent[] {
  const whereabouts: Whereabouts = {
    placeOf: ({ position }) => position && field.within(position.start.line, position.start.column),
    notes: `${index}-`,
  };
  return expandAll(assembly.kit.parsed.get(field.value).children, whereabouts, assembly);
}

const PLAIN = /^[^\\`*_[\]<>&|~:#!^@\n]*$/;
const BLOCK_START = /^\s*([-+*>=]|\d+[.)]|$)/;

/** Markdown on one line, such as a table cell, as inline content. Several paragraphs or list items are joined by line breaks. */
export function inline(text: string, assembly: Assembly): PhrasingContent[] {
  const bare = withoutMarks(text);
  if (bare.trim() === '') return [];
  const decoded = bare.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  if (PLAIN.test(bare.replaceAll(/&#\d+;/g, '')) && !BLOCK_START.test(bare) && !/www\.|https?/.test(bare)) {
    return [{ type: 'text', value: decoded.trim() }];
  }
  return joinBlocks(expandAll(assembly.kit.parsed.get(bare).children, IN_TEMPLATE, assembly));
}

function joinBlocks(blocks: readonly Nodes[]): PhrasingContent[] {
  const lines = blocks.flatMap(linesOf).filter((line) => line.length > 0);
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' } as PhrasingContent, ...line]));
}

function linesOf(block: Nodes): PhrasingContent[][] {
  if (block.type === 'paragraph' || block.type === 'heading') return [block.children];
  return 'children' in block ? (block.children as Nodes[]).flatMap(linesOf) : [];
}

function expandAll(nodes: readonly Nodes[], whereabouts: Whereabouts, assembly: Assembly): RootContent[] {
  return nodes.flatMap((node) => expand(node, whereabouts, assembly) as RootContent[]);
}

/** One parsed node → the nodes that take its place, as copies: the parsed tree serves again. */
function expand(node: Nodes, whereabouts: Whereabouts, assembly: Assembly): Nodes[] {
  switch (node.type) {
    case 'text': {
      return [
        {
          type: 'text',
          value: withoutMarks(node.value),
          data: sourceData(node.value, node, whereabouts, assembly),
        } as Nodes,
      ];
    }
    case 'html':
      report(assembly, 'markdown/html', placeOf(node, whereabouts, assembly), 'HTML stands in a template or a text.');
      return [];
    case 'leafDirective':
      return leaf(node, whereabouts, assembly);
    case 'containerDirective':
      return container(node, whereabouts, assembly);
    case 'textDirective':
      return token(node, whereabouts, assembly);
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [{ ...copy(node, whereabouts, assembly), identifier: `${whereabouts.notes}${node.identifier}` } as Nodes];
    case 'definition':
      return [];
    case 'linkReference':
    case 'imageReference':
      report(
        assembly,
        'markdown/bad-link',
        placeOf(node, whereabouts, assembly),
        'A link names its address in another place.',
      );
      return [];
    default:
      return [copy(node, whereabouts, assembly)];
  }
}

function copy(node: Nodes, whereabouts: Whereabouts, assembly: Assembly): Nodes {
  const { position: _position, ...rest } = node as Parent & { value?: string; url?: string; alt?: string };
  const result = { ...rest, data: { ...(node.data ?? {}) } } as Record<string, unknown>;
  for (const key of ['value', 'url', 'alt', 'title'])
    if (typeof result[key] === 'string') result[key] = withoutMarks(result[key]);
  if ('children' in node) result.children = expandAll(node.children as Nodes[], whereabouts, assembly);
  const source = whereabouts.placeOf(node) ?? firstSource(result as unknown as Nodes);
  if (source) (result.data as { source?: Place }).source = source;
  return result as unknown as Nodes;
}

/** A block of a template comes from the first content in it. */
function firstSource(node: Nodes): Place | undefined {
  if (node.data?.source) return node.data.source;
  if (!('children' in node)) return undefined;
  for (const child of node.children as Nodes[]) {
    const source = firstSource(child);
    if (source) return source;
  }
  return undefined;
}

function sourceData(text: string, node: Nodes, whereabouts: Whereabouts, assembly: Assembly): { source?: Place } {
  const source = whereabouts.placeOf(node) ?? assembly.run.marks.placeIn(text);
  return source ? { source } : {};
}

type AnyDirective = LeafDirective | ContainerDirective | TextDirective;

function placeOf(node: Nodes, whereabouts: Whereabouts, assembly: Assembly): Place {
  const line = 'attributes' in node ? Number((node as AnyDirective).attributes?.line ?? 1) : 1;
  return whereabouts.placeOf(node) ?? { file: assembly.section.file, line, column: 1 };
}

function read(node: AnyDirective, whereabouts: Whereabouts, assembly: Assembly): Directive {
  const attributes = Object.fromEntries(
    Object.entries(node.attributes ?? {})
      .filter(([key]) => key !== 'line')
      .map(([key, value]) => [key, withoutMarks(value ?? '')]),
  );
  return { name: node.name, attributes, place: placeOf(node, whereabouts, assembly) };
}

function leaf(node: LeafDirective, whereabouts: Whereabouts, assembly: Assembly): Nodes[] {
  if (node.name === 'md') {
    const index = Number(node.attributes?.n);
    const field = assembly.run.fields[index];
    return field ? fieldBlocks(field, index, assembly) : [];
  }
  const make = LEAF_DIRECTIVES[node.name];
  if (make) return make(read(node, whereabouts, assembly), assembly);
  unknown(node, Object.keys(LEAF_DIRECTIVES), whereabouts, assembly);
  return [];
}

function container(node: ContainerDirective, whereabouts: Whereabouts, assembly: Assembly): Nodes[] {
  const children = expandAll(node.children as Nodes[], whereabouts, assembly) as BlockContent[];
  const make = CONTAINER_DIRECTIVES[node.name];
  if (make) return children.length === 0 ? [] : make(read(node, whereabouts, assembly), children, assembly);
  unknown(node, Object.keys(CONTAINER_DIRECTIVES), whereabouts, assembly);
  return [];
}

/** `:name[…]` is a token; a bare `:word` that is no token was only a colon in a sentence. */
function token(node: TextDirective, whereabouts: Whereabouts, assembly: Assembly): Nodes[] {
  const label = withoutMarks(joinBlocksText(node));
  const make = TEXT_DIRECTIVES[node.name];
  const source = sourceData(joinBlocksText(node), node, whereabouts, assembly);
  if (make && label !== '')
    return make(label, read(node, whereabouts, assembly), assembly).map((n) => ({
      ...n,
      data: { ...n.data, ...source },
    })) as Nodes[];
  if (label === '' && Object.keys(node.attributes ?? {}).length === 0)
    return [{ type: 'text', value: `:${node.name}` }];
  unknown(node, Object.keys(TEXT_DIRECTIVES), whereabouts, assembly);
  return [];
}

function joinBlocksText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? (node.children as Nodes[]).map(joinBlocksText).join('') : '';
}

function unknown(node: AnyDirective, known: string[], whereabouts: Whereabouts, assembly: Assembly): void {
  const colons = { textDirective: ':', leafDirective: '::', containerDirective: ':::' }[node.type];
  const code = node.type === 'textDirective' ? 'token/unknown' : 'template/unknown-directive';
  const message = `${colons}${node.name} is not known.${didYouMean(node.name, known)}`;
  report(assembly, code, placeOf(node, whereabouts, assembly), message, {
    fix: `Use one of: ${known.map((k) => colons + k).join(', ')}.`,
  });
}
