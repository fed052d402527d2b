import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { isAllowedLink } from '../../core/link.ts';
import { placeOf } from '../../core/place.ts';
import type { Assembly } from '../assembly.ts';
import { indicatorsUsed, keepOpen } from '../figure/ledger.ts';
import type { IndicatorMeta } from '../figure/selection.ts';
import { label } from '../label.ts';
import type { Directive } from '../markdown.ts';
import type { Labels } from '../publication.ts';
import { dateInWords } from '../words.ts';

/** `::licences`: each source whose figures this publication prints, with the attribution that its licence asks for. */
export function licences(directive: Directive, assembly: Assembly): RootContent[] {
  const children: ListItem[] = [];
  keepOpen(assembly, () => {
    const sources = new Map(
      indicatorsUsed(assembly).map((meta) => [`${meta.source.publisher}\n${meta.source.title}`, meta]),
    );
    children.splice(0, children.length, ...[...sources.values()].map((meta) => attribution(meta, assembly.kit.labels)));
  });
  return [
    { type: 'list', ordered: false, spread: false, children, data: directive.place ? { source: directive.place } : {} },
  ];
}

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
