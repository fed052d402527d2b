import type { Nodes } from 'mdast';
import type { Assembly, Kit } from '../assemble/assembly.ts';
import { label } from '../assemble/label.ts';
import { inline } from '../assemble/markdown.ts';
import { plainText } from '../assemble/plain-text.ts';
import { recordsIn } from '../assemble/records.ts';
import { Marks, SourceText, WhenceOfContent } from '../assemble/source-text.ts';
import { below } from '../assemble/walk.ts';
import { keyOfPlace, type Place } from '../core/place.ts';
import type { PublishedIndicators } from '../disclosure/published.ts';
import { nodesOf } from '../duty/nodes.ts';
import type { Model } from '../model/model.ts';
import type { PublicationPlan } from '../model/publications.ts';
import type { Edition } from '../pipeline/edition.ts';

/** What a text of the content says in print, in plain words: tokens as what they print, in published forms alone, and no Markdown. */
export type Said = (text: string, parent: object, key: string | number) => string;

/** Says texts as publications of an edition print them. A paragraph and an item of a list each stand on a line; what a text cites is left out. */
export function saidIn(
  { model, publications }: Edition,
  plan: PublicationPlan,
  published: PublishedIndicators,
  kit: Kit,
): Said {
  const words = new Map<string, string>();
  const titles = new Map<string, string>();
  const anchors = new Set<string>();
  for (const publication of publications) {
    for (const { id, text } of publication.contents) titles.set(id, text);
    for (const node of nodesOf(publication)) {
      for (const id of [node.data?.id, ...recordsIn(node).map((record) => record.id)]) if (id) anchors.add(id);
      if (node.type === 'link' && node.data?.refers && node.data.source)
        words.set(keyOfPlace(node.data.source), plainText(node));
    }
  }
  /** What a link says that has its words from what it leads to. Of what no publication prints nothing is named: no check has looked at a text that none prints. */
  const nameOf = (url: string, source: Place | undefined): string => {
    const id = url.replace(/^#|^.*\//, '');
    const named = (source && words.get(keyOfPlace(source))) ?? titles.get(id);
    return named ?? (anchors.has(id) ? (model.names.get(id) ?? id) : UNNAMED);
  };
  const spoken = (node: Nodes): string => {
    if (node.type === 'break') return '\n';
    if (node.type === 'link' && node.data?.refers && node.children.length === 0)
      return nameOf(node.url, node.data.source);
    return 'children' in node ? below(node).map(spoken).join('') : plainText(node);
  };
  return (text, parent, key) => {
    const marks = new Marks();
    const source = new SourceText(text, marks, new WhenceOfContent(parent, key));
    if (!source.isMarkdown) return source.line;
    const nodes = inline(source.toHTML(), assemblyOf(plan, model, published, kit, marks), source.whence.place?.());
    return nodes.map(spoken).join('').trim();
  };
}

/** In place of a name that is not to be told. */
const UNNAMED = '…';

/** What texts are resolved in that belong to no chapter: what they show is noted nowhere, since the publications have noted what they print. */
function assemblyOf(
  plan: PublicationPlan,
  model: Model,
  published: PublishedIndicators,
  kit: Kit,
  marks: Marks,
): Assembly {
  const section = { file: 'content', text: '' };
  const diagnostics: Assembly['diagnostics'] = [];
  return {
    ...{ plan, kit, model, published, section, diagnostics },
    run: {
      ...{ root: {}, marks, diagnostics },
      placeIn: (line, column) => ({ file: section.file, line, column }),
      label: (name) => label(kit.labels, name),
      nameOf: (id) => model.names.get(id) ?? id,
    },
    ...{ tables: new Map(), context: {}, earlier: () => [], notMade: [], gathered: [], sectionOf: new Map() },
  };
}
