import type { Diagnostic } from '../core/diagnostic.ts';
import type { ParsedMarkdown } from '../load/markdown.ts';
import type { Loaded } from '../load/project.ts';
import type { Kit } from './assembly.ts';
import { brandOf } from './brand.ts';
import { checkTemplates, ownTemplates } from './check-templates.ts';
import type { DirectivePart } from './directive.ts';
import { PROGRAM_LABELS } from './generated/templates.js';
import { checkLabels, flatLabels } from './labels.ts';
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
  const { brand, diagnostics: brandProblems } = brandOf(templates);
  const labels = flatLabels(templates.labels);
  const own = ownTemplates(templates);
  const mayAdd = (key: string) => own.some(({ text }) => asksFor(text, key));
  diagnostics.push(
    ...brandProblems,
    ...checkLabels(templates.labels, { program: PROGRAM_LABELS, mayAdd }),
    ...checkTemplates(own, templates, labels),
  );
  const kit: Kit = {
    templates: new TemplateSet(templates),
    partials: templates.partials,
    tables,
    labels,
    brand,
    images: loaded.images,
    directives: new Map(Object.entries(directives)),
    parsed,
  };
  return { kit, diagnostics };
}

/** Whether a template names a fixed word, or its group and works out the rest. */
function asksFor(text: string, key: string): boolean {
  const group = key.slice(0, key.lastIndexOf('.') + 1);
  return [key, ...(group === '' ? [] : [group])].some((name) =>
    [`"${name}"`, `'${name}'`].some((q) => text.includes(q)),
  );
}
