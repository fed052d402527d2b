import { keepOpen, limitsOfMethod, type MethodId, methodsUsed } from '../../assemble/figure/ledger.ts';
import { label } from '../../assemble/label.ts';
import type { DefinitionListNode } from '../../assemble/nodes.ts';
import { optional, publications, usersOf } from '../attribute.ts';
import { leaf } from '../define.ts';

/** How the figures of publications were calculated, method by method with its source; only those that were used. */
export const part = leaf({
  name: 'methods',
  summary: 'how the figures of this publication, or of others, were calculated',
  attributes: { of: optional(publications, 'other publications, whose methods these are', 'this publication') },
  run({ of }, { source }, assembly) {
    const users = usersOf(of, assembly);
    const { labels } = assembly.kit;
    const list: DefinitionListNode = { type: 'definitionList', items: [], data: source ? { source } : {} };
    const textOf = (id: MethodId): string =>
      [`method.${id}.text`, ...limitsOfMethod(users, id).map((method) => `method_limits.${method}`)]
        .map((key) => label(labels, key))
        .join(' ');
    keepOpen(assembly, () => {
      list.items = methodsUsed(users).map((id) => ({
        term: [{ type: 'text', value: label(labels, `method.${id}.name`) }],
        description: [{ type: 'paragraph', children: [{ type: 'text', value: textOf(id) }] }],
        id: `method-${id.replaceAll('_', '-')}`,
      }));
    });
    return [list];
  },
});
