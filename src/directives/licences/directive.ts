import type { ListItem, PhrasingContent } from 'mdast';
import { indicatorsUsed, keepOpen } from '../../assemble/figure/ledger.ts';
import type { IndicatorMeta } from '../../assemble/figure/selection.ts';
import { label } from '../../assemble/label.ts';
import type { Labels } from '../../assemble/publication.ts';
import { dateInWords } from '../../assemble/words.ts';
import { isAllowedLink } from '../../core/link.ts';
import { placeOf } from '../../core/place.ts';
import { optional, publications, usersOf } from '../attribute.ts';
import { leaf } from '../define.ts';

/** Each source whose figures publications print, with the attribution that its licence asks for. */
export const part = leaf({
  name: 'licences',
  summary:
    'the sources of the figures that this publication prints, or others, with the attribution each licence asks for',
  attributes: { of: optional(publications, 'other publications, whose sources these are', 'this publication') },
  run({ of }, { source }, assembly) {
    const users = usersOf(of, assembly);
    const children: ListItem[] = [];
    keepOpen(assembly, () => {
      const sources = new Map(
        indicatorsUsed(users).map((meta) => [`${meta.source.publisher}\n${meta.source.title}`, meta]),
      );
      const items = [...sources.values()].map((meta) => attribution(meta, assembly.kit.labels));
      children.splice(0, children.length, ...(items.length > 0 ? items : [noFigures(assembly.kit.labels)]));
    });
    return [{ type: 'list', ordered: false, spread: false, children, data: source ? { source } : {} }];
  },
});

const noFigures = (labels: Labels): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [{ type: 'paragraph', children: [{ type: 'text', value: label(labels, 'attribution.no_figures') }] }],
});

function attribution(meta: IndicatorMeta, labels: Labels): ListItem {
  const { title, url, publisher, licence, cleared_by: by, cleared_on: on } = meta.source;
  const name: PhrasingContent = { type: 'text', value: title };
  const named: PhrasingContent = url && isAllowedLink(url) ? { type: 'link', url, children: [name] } : name;
  const isMadeUp = meta.provenance === 'illustrative';
  const terms = isMadeUp ? label(labels, 'attribution.illustrative') : label(labels, `attribution.${licence}`);
  const cleared =
    licence === 'local-agreement' && by && on
      ? ` ${label(labels, 'attribution.cleared', { by, on: dateInWords(on) })}`
      : '';
  const source = placeOf(meta.source);
  const words: PhrasingContent[] = [
    ...(isMadeUp ? [] : [{ type: 'text', value: `${publisher}, ` } as const]),
    named,
    { type: 'text', value: `. ${terms}${cleared}` },
  ];
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: words }],
    data: source ? { source } : {},
  };
}
