import type { PhrasingContent } from 'mdast';
import { didYouMean } from '../../core/nearest.ts';
import { type Assembly, report } from '../assembly.ts';
import { label } from '../label.ts';
import type { Directive } from '../markdown.ts';

/** `:ref[id]`: a link whose words are set once everything has its number (cross-references.ts). */
export function ref(id: string, _directive: Directive, _assembly: Assembly): PhrasingContent[] {
  return [{ type: 'link', url: `#${id}`, children: [], data: { refers: true } }];
}

/** `:cite[id]`: a footnote that names a document of content/sources.yaml. */
export function cite(id: string, directive: Directive, assembly: Assembly): PhrasingContent[] {
  const known = assembly.model.content.sources.references.map((reference) => reference.id);
  if (!known.includes(id)) {
    report(
      assembly,
      'token/unknown',
      directive.place,
      `There is no reference "${id}" in content/sources.yaml.${didYouMean(id, known)}`,
    );
    return [];
  }
  assembly.cited.add(id);
  return [{ type: 'footnoteReference', identifier: id, label: id }];
}

const SHAPES: Readonly<Record<string, string>> = {
  not_started: '○',
  on_track: '●',
  at_risk: '▲',
  off_track: '■',
  complete: '✓',
};

/** `:status[on_track]`: a word in a bordered tag, with a shape for the eye. */
export function status(name: string, directive: Directive, assembly: Assembly): PhrasingContent[] {
  const shape = SHAPES[name];
  if (shape === undefined) {
    report(
      assembly,
      'token/unknown',
      directive.place,
      `There is no action status "${name}".${didYouMean(name, Object.keys(SHAPES))}`,
    );
    return [];
  }
  return [{ type: 'tag', label: label(assembly.kit.labels, `status.${name}`), shape }];
}
