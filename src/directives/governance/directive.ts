import type { Paragraph, RootContent } from 'mdast';
import { listInWords } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import { placeInContent } from '../../model/content-path.ts';
import { choice, id, listOf, optional, preset } from '../attribute.ts';
import { leaf } from '../define.ts';
import { nothing } from '../records.ts';
import { reporting } from './reporting.ts';
import { SAID, tree } from './tree.ts';

/**
 * The boards and groups of content/partnership.yaml as a tree of text: each stands under the one that it reports to (`reports_to`). Those of which no line is recorded are named below it, and none is
 * drawn for them.
 */
export const part = leaf({
  name: 'governance',
  summary: 'boards and groups as a tree: each under the one that it reports to',
  attributes: {
    shows: preset(
      listOf(choice(SAID), `any of ${SAID.map((key) => `\`${key}\``).join(', ')}, with commas between`),
      'chair,meets',
      'what is said of each, as far as it is recorded',
    ),
    id: optional(id, 'its anchor, for links', 'it has none'),
  },
  run({ shows, id: anchor }, { source }, assembly): RootContent[] {
    const { labels } = assembly.kit;
    const { roots, apart } = reporting(assembly.model.content.partnership.boards);
    if (roots.length === 0) return [nothing('governance.empty', 'partnership.boards.reports_to', source, assembly)];
    const said = (key: string, slots: Record<string, string> = {}): Paragraph => ({
      type: 'paragraph',
      children: [{ type: 'text', value: label(labels, key, slots) }],
      data: { style: 'note', ...(source ? { source } : {}) },
    });
    const names = apart.map(({ name }) => name);
    const at = source ?? placeInContent(assembly.model.content, 'partnership');
    return [
      said('governance.reading'),
      {
        ...tree(roots, shows, assembly),
        data: { isTree: true, ...(anchor ? { id: anchor } : {}), ...(at ? { source: at } : {}) },
      },
      ...(names.length > 0 ? [said('governance.apart', { names: listInWords(names, labels) })] : []),
    ];
  },
});
