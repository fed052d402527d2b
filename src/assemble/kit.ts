import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import type { ParsedMarkdown } from '../load/markdown.ts';
import type { Loaded } from '../load/project.ts';
import type { Kit } from './assembly.ts';
import { brandOf } from './brand.ts';
import type { DirectivePart } from './directive.ts';
import type { Labels } from './publication.ts';
import { tableSpecs } from './table-spec.ts';
import { TemplateSet } from './template.ts';

/** Prepares what every publication of a folder shares: compiled templates, tables, labels, brand, pictures. */
export function prepareKit(
  loaded: Loaded,
  parsed: ParsedMarkdown,
  directives: Readonly<Record<string, DirectivePart>>,
): {
  kit: Kit;
  diagnostics: Diagnostic[];
} {
  const { templates } = loaded;
  const tables = tableSpecs(templates.tables);
  const diagnostics = templates.ownTables.flatMap((name) => [...tables.get(name).diagnostics]);
  const { brand, diagnostics: brandProblems } = brandOf(templates.brand);
  diagnostics.push(...brandProblems);
  const kit: Kit = {
    templates: new TemplateSet(templates),
    sections: templates.sections,
    partials: templates.partials,
    tables,
    labels: flatLabels(templates.labels),
    brand,
    images: loaded.images,
    directives: new Map(Object.entries(directives)),
    parsed,
  };
  for (const [publication, sections] of templates.sections) {
    if (sections.length > 0) continue;
    const file = `templates/${publication}`;
    diagnostics.push(
      diagnostic('load/missing-file', { file, line: 1, column: 1 }, `There are no templates in ${file}.`),
    );
  }
  return { kit, diagnostics };
}

/** Nested groups of words → "group.key". */
function flatLabels(value: unknown, prefix = ''): Labels {
  const flat: Record<string, string> = {};
  for (const [key, item] of Object.entries((value ?? {}) as Record<string, unknown>)) {
    if (typeof item === 'object' && item !== null) Object.assign(flat, flatLabels(item, `${prefix}${key}.`));
    else flat[`${prefix}${key}`] = String(item ?? '');
  }
  return flat;
}
