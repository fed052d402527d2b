import type { ContainerPart } from '../assemble/directive.ts';
import { label } from '../assemble/label.ts';
import type { PanelNode } from '../assemble/nodes.ts';
import { optional, words } from './attribute.ts';
import { container } from './define.ts';

/** A boxed block that begins with a word: its title, or a label of its own. */
export function panel(kind: PanelNode['kind'], summary: string, titleKey: string | undefined): ContainerPart {
  const otherwise = titleKey === undefined ? 'no title' : `the label \`${titleKey}\``;
  return container({
    name: kind,
    summary,
    attributes: { title: optional(words, 'the words it begins with', otherwise) },
    run({ title }, children, _call, { kit: { labels } }) {
      const source = children[0]?.data?.source;
      const begins = title ?? (titleKey === undefined ? undefined : label(labels, titleKey));
      return [{ type: 'panel', kind, title: begins, children, data: source ? { source } : {} }];
    },
  });
}
