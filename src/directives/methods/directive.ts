import { keepOpen, limitsOfMethod, type MethodId, methodsUsed } from '../../assemble/figure/ledger.ts';
import { label } from '../../assemble/label.ts';
import type { DefinitionListNode } from '../../assemble/nodes.ts';
import { leaf } from '../define.ts';

/** How the figures of this publication were calculated, method by method with its source; only those that were used. */
export const part = leaf({
  name: 'methods',
  summary: 'how the figures of this publication were calculated',
  attributes: {},
  run(_values, { source }, assembly) {
    const { labels } = assembly.kit;
    const list: DefinitionListNode = { type: 'definitionList', items: [], data: source ? { source } : {} };
    const textOf = (id: MethodId): string =>
      [`method.${id}.text`, ...limitsOfMethod(assembly, id).map((method) => `method_limits.${method}`)]
        .map((key) => label(labels, key))
        .join(' ');
    keepOpen(assembly, () => {
      list.items = methodsUsed(assembly).map((id) => ({
        term: [{ type: 'text', value: label(labels, `method.${id}.name`) }],
        description: [{ type: 'paragraph', children: [{ type: 'text', value: textOf(id) }] }],
        id: `method-${id.replaceAll('_', '-')}`,
      }));
    });
    return [list];
  },
});
