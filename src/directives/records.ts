import type { Link, List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { Assembly } from '../assemble/assembly.ts';
import { NOTHING } from '../assemble/hollow.ts';
import { label } from '../assemble/label.ts';
import { cell } from '../assemble/markdown.ts';
import type { CellContent } from '../assemble/nodes.ts';
import { prose } from '../assemble/prose.ts';
import { SourceText, WhenceOfContent } from '../assemble/source-text.ts';
import { type Place, placeOf } from '../core/place.ts';

/** The text under a key of a record, as its schema says: plain, or Markdown with its lists and tokens. */
export function textOf(record: object, key: string | number, text: string, assembly: Assembly): CellContent[] {
  const marked = new SourceText(text, assembly.run.marks, new WhenceOfContent(record, key)).toHTML();
  return cell(marked, assembly, placeOf(record, key));
}

/** What a record is called, as a link to where the publication prints it; where it prints it nowhere, the words alone. */
export function nameOf<Key extends 'title' | 'name'>(
  record: Readonly<Record<Key, string>>,
  key: Key,
  anchor: string,
): Link {
  const source = placeOf(record, key);
  const data = { ifThere: true, ...(source ? { source } : {}) } as const;
  return { type: 'link', url: `#${anchor}`, children: [prose(record[key], source)], data };
}

/** What stands in a cell: nothing, the one thing there is, or a list of them. */
export function listed(items: readonly PhrasingContent[][], ordered = false): CellContent[] {
  const [only = []] = items;
  return items.length < 2
    ? only
    : [{ type: 'list', ordered, spread: false, children: items.map((one) => itemOf(one)) }];
}

/** An item of a list: its words, and what stands under them. */
export const itemOf = (words: PhrasingContent[], under?: List): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [{ type: 'paragraph', children: words }, ...(under ? [under] : [])],
});

/** Printed where there is no record to show; `missing` is the path of the content that would hold one. */
export function nothing(key: string, missing: string, source: Place | undefined, assembly: Assembly): Paragraph {
  const children: PhrasingContent[] = [{ type: 'text', value: label(assembly.kit.labels, key) }];
  return { type: 'paragraph', children, data: { ...NOTHING, missing, ...(source ? { source } : {}) } };
}
