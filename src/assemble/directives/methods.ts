import type { RootContent } from 'mdast';
import type { Assembly } from '../assembly.ts';
import { keepOpen, methodsUsed } from '../figure/ledger.ts';
import { label } from '../label.ts';
import type { Directive } from '../markdown.ts';
import type { DefinitionListNode } from '../nodes.ts';

/** `::methods`: how the figures of this publication were calculated, method by method with its source; only those that were used. */
export function methods(directive: Directive, assembly: Assembly): RootContent[] {
  const { labels } = assembly.kit;
  const list: DefinitionListNode = {
    type: 'definitionList',
    items: [],
    data: directive.place ? { source: directive.place } : {},
  };
  keepOpen(assembly, () => {
    list.items = methodsUsed(assembly).map((id) => ({
      term: [{ type: 'text', value: label(labels, `method.${id}.name`) }],
      description: [{ type: 'paragraph', children: [{ type: 'text', value: label(labels, `method.${id}.text`) }] }],
      id: `method-${id.replaceAll('_', '-')}`,
    }));
  });
  return [list];
}
