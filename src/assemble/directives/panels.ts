import type { BlockContent, RootContent } from 'mdast';
import type { Assembly } from '../assembly.ts';
import { label } from '../label.ts';
import type { Directive } from '../markdown.ts';
import type { PanelNode } from '../nodes.ts';

type Panel = (directive: Directive, children: BlockContent[], assembly: Assembly) => RootContent[];

const panel =
  (kind: PanelNode['kind'], titleKey: string | undefined): Panel =>
  (directive, children, assembly) => [
    {
      type: 'panel',
      kind,
      title: directive.attributes.title ?? (titleKey === undefined ? undefined : label(assembly.kit.labels, titleKey)),
      children,
      data: children[0]?.data?.source ? { source: children[0].data.source } : {},
    },
  ];

export const keyMessage = panel('key-message', undefined);
export const note = panel('note', 'panel.note');
export const example = panel('example', 'panel.example');

/** Lead paragraphs are paragraphs of their own style, not a box. */
export const lead: Panel = (_directive, children) =>
  children.map((child) => (child.type === 'paragraph' ? { ...child, data: { ...child.data, style: 'lead' } } : child));
