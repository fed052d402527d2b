import type { RootContent } from 'mdast';
import { didYouMean } from '../../core/nearest.ts';
import { originOf } from '../../core/place.ts';
import { type Assembly, report } from '../assembly.ts';
import { type Directive, inline } from '../markdown.ts';
import type { DataTableNode } from '../nodes.ts';
import { rowsIn, rowsTemplate } from '../rows-template.ts';
import { plain, withoutMarks } from '../source-text.ts';
import type { TableSpec } from '../table-spec.ts';

/** `::table{name="actions" priority="prevention"}` → the table of that name; further attributes keep the rows whose field equals or holds them. */
export function recordTable(directive: Directive, assembly: Assembly): RootContent[] {
  const { name = '', id, caption, rows: path, ...filters } = directive.attributes;
  const { spec, diagnostics } = assembly.kit.tables.get(name);
  assembly.diagnostics.push(...diagnostics);
  if (!spec) {
    const known = assembly.kit.tables.names;
    report(
      assembly,
      'template/bad-directive',
      directive.place,
      `There is no table "${name}" in templates/tables.${didYouMean(name, known)}`,
    );
    return [];
  }
  const rows = rowsAt(path ?? spec.rows, directive, assembly).filter((row) =>
    Object.entries(filters).every(([key, wanted]) => holds((row as Record<string, unknown>)[key], wanted)),
  );
  if (rows.length === 0)
    return [
      {
        type: 'paragraph',
        children: inline(render(spec.empty, assembly.context, assembly), assembly),
        data: { style: 'note' },
      },
    ];
  const table: DataTableNode = {
    type: 'dataTable',
    number: 0,
    caption: withoutMarks(textOf(caption ?? render(spec.caption, assembly.context, assembly), assembly)),
    columns: spec.columns.map(({ label, kind, width }) => ({
      label: withoutMarks(textOf(render(label, assembly.context, assembly), assembly)),
      kind,
      width,
    })),
    rows: tableRows(rows, spec, assembly),
    notes: [],
    wide: spec.wide ?? false,
    provenance: undefined,
    data: { id: id ?? '', ...(directive.place ? { source: directive.place } : {}) },
  };
  return [table];
}

/** The list at a dotted path of the model, read through the templates' own view so that text keeps its place. */
function rowsAt(path: string, directive: Directive, assembly: Assembly): unknown[] {
  let value: unknown = assembly.context;
  for (const step of path.split('.')) value = (value as Record<string, unknown> | null)?.[step];
  if (Array.isArray(value)) return value;
  report(assembly, 'template/bad-directive', directive.place, `"${path}" is not a list in the content.`);
  return [];
}

function holds(field: unknown, wanted: string): boolean {
  if (Array.isArray(field)) return field.some((item) => String(plain(item)) === wanted);
  return String(plain(field)) === wanted;
}

function render(source: string, context: unknown, assembly: Assembly): string {
  if (!source.includes('{{')) return source;
  return assembly.kit.templates.render({ file: assembly.section.file, text: source }, context, assembly.run);
}

function textOf(markdown: string, assembly: Assembly): string {
  return inline(markdown, assembly)
    .map((node) => ('value' in node ? node.value : ''))
    .join('');
}

function tableRows(rows: readonly unknown[], spec: TableSpec, assembly: Assembly): DataTableNode['rows'] {
  const printed = rowsIn(render(rowsTemplate(spec), { rows }, assembly));
  return printed.map(({ cells, id }, index) => {
    const source = originOf(rows[index])?.place();
    const rowId = withoutMarks(textOf(id, assembly));
    return {
      cells: cells.map((cell) => inline(cell, assembly)),
      ...(rowId ? { id: rowId } : {}),
      ...(source ? { source } : {}),
    };
  });
}
