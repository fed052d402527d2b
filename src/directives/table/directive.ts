import type { RootContent } from 'mdast';
import { type Assembly, report } from '../../assemble/assembly.ts';
import type { WrittenText } from '../../assemble/directive.ts';
import { commonProvenance, markedCaption } from '../../assemble/figure/illustrative.ts';
import { filledColumns } from '../../assemble/filled-columns.ts';
import type { PlaceIn } from '../../assemble/helpers.ts';
import { NOTHING } from '../../assemble/hollow.ts';
import { cell, inline } from '../../assemble/markdown.ts';
import type { DataTableNode } from '../../assemble/nodes.ts';
import { columnAt, rowsIn, rowsTemplate } from '../../assemble/rows-template.ts';
import { literal, plain } from '../../assemble/source-text.ts';
import type { TableSpec } from '../../assemble/table-spec.ts';
import { withPlaces } from '../../assemble/template-source.ts';
import { didYouMean } from '../../core/nearest.ts';
import { once } from '../../core/once.ts';
import { originOf, type Place, placeOf } from '../../core/place.ts';
import type { Provenance } from '../../disclosure/published.ts';
import { id, type Kind, optional, refuse, required, words } from '../attribute.ts';
import { type Call, leaf, refuseOther } from '../define.ts';

/** How a table is made, and the file that says so. */
type NamedSpec = TableSpec & { readonly file: string };

/** A table of templates/tables/, which is checked when it is first asked for. */
const table: Kind<NamedSpec> = {
  type: 'the name of a file in templates/tables/',
  read: (written, asking) => {
    const { tables } = asking.assembly.kit;
    const { spec, diagnostics } = tables.get(written.text);
    asking.assembly.diagnostics.push(...diagnostics);
    if (spec) return { ...spec, file: `templates/tables/${written.text}.yaml` };
    const message = `There is no table "${written.text}" in templates/tables.${didYouMean(written.text, tables.names)}`;
    return refuse(written, asking, message, `Use one of: ${tables.names.join(', ')}.`);
  },
};

/** Further attributes keep the rows whose field of that name equals or holds them; which ones, the table says. */
export const part = leaf({
  name: 'table',
  summary: 'a table of records of the content',
  attributes: {
    name: required(table, 'which table'),
    rows: optional(words, 'the list of the content that gives its rows, as a dotted path', "the table's own"),
    caption: optional(words, 'what stands above it', "the table's own"),
    id: optional(id, 'its anchor, for links', 'it is numbered'),
  },
  takesOthers: true,
  run({ name: spec, rows: path, caption, id: anchor }, call, assembly) {
    const known = ['name', 'rows', 'caption', 'id', ...spec.filters];
    const odd = Object.entries(call.others).filter(([filter]) => !spec.filters.includes(filter));
    for (const other of odd) refuseOther('::table', known, other, 'template/bad-directive', assembly);
    if (odd.length > 0) return [];
    const rows = rowsAt(path ?? spec.rows, call, assembly).filter((row) => isWanted(row, call.others));
    if (rows.length === 0) return [sentenceOf(spec, 'empty', assembly, path ?? spec.rows)];
    const table = tableOf(spec, rows, { caption, anchor, call }, assembly);
    const namesAlone = table.columns.length === 1;
    return [namesAlone && spec.unrecorded !== null ? sentenceOf(spec, 'unrecorded', assembly) : table];
  },
});

/** What is printed instead of a table that would say nothing. */
function sentenceOf(spec: NamedSpec, key: 'empty' | 'unrecorded', assembly: Assembly, missing = ''): RootContent {
  const children = inline(render(spec[key] ?? '', spec, key, assembly.context, assembly), assembly);
  return { type: 'paragraph', children, data: key === 'empty' ? { ...NOTHING, missing } : { style: 'note' } };
}

function tableOf(
  spec: NamedSpec,
  rows: readonly unknown[],
  { caption, anchor, call }: { caption: string | undefined; anchor: string | undefined; call: Call },
  assembly: Assembly,
): DataTableNode {
  const text = (template: string, key: keyof TableSpec): string =>
    literal(render(template, spec, key, assembly.context, assembly), assembly.run.marks.at);
  const all = spec.columns.map(({ label, kind, width }) => ({ label: text(label, 'columns'), kind, width }));
  const made = filledColumns({ columns: all, rows: tableRows(rows, spec, assembly) }, assembly.kit.labels);
  const isWhole = made.columns.length === all.length;
  const own = isWhole || spec.short_caption === null ? ('caption' as const) : ('short_caption' as const);
  const provenance = commonProvenance(made.rows.flatMap((row) => row.provenance ?? []));
  return {
    type: 'dataTable',
    number: 0,
    caption: markedCaption(caption ?? text(spec[own] ?? spec.caption, own), provenance, assembly.kit.labels),
    ...made,
    notes: [],
    wide: spec.wide ?? false,
    provenance,
    data: { id: anchor ?? '', ...(call.source ? { source: call.source } : {}) },
  };
}

/** The list at a dotted path of the model, read through the templates' own view so that text keeps its place. */
function rowsAt(path: string, call: Call, assembly: Assembly): unknown[] {
  let value: unknown = assembly.context;
  for (const step of path.split('.')) value = (value as Record<string, unknown> | null)?.[step];
  if (Array.isArray(value)) return value;
  report(assembly, 'template/bad-directive', call.placeOf('rows'), `"${path}" is not a list in the content.`);
  return [];
}

const isWanted = (row: unknown, filters: Readonly<Record<string, WrittenText>>): boolean =>
  Object.entries(filters).every(([key, { text }]) => holds((row as Record<string, unknown>)[key], text));

function holds(field: unknown, wanted: string): boolean {
  if (Array.isArray(field)) return field.some((item) => String(plain(item)) === wanted);
  return String(plain(field)) === wanted;
}

/** Fills one text of a table's specification; what is wrong with it is told at its key. */
function render(
  text: string,
  spec: NamedSpec,
  key: keyof TableSpec,
  context: unknown,
  assembly: Assembly,
  placeIn?: PlaceIn,
): string {
  if (!text.includes('{{')) return text;
  const place = (): Place => placeOf(spec, key) ?? { file: assembly.section.file, line: 1, column: 1 };
  return assembly.kit.templates.render({ file: spec.file, text }, context, assembly.run, placeIn ?? place);
}

function tableRows(rows: readonly unknown[], spec: NamedSpec, assembly: Assembly): DataTableNode['rows'] {
  const template = rowsTemplate(spec);
  const compiled = once(() => withPlaces(template));
  const ofColumn = (line: number, column: number): Place =>
    placeOf(spec.columns[columnAt(compiled(), line, column)], 'value') ??
    placeOf(spec, 'columns') ?? { file: assembly.section.file, line: 1, column: 1 };
  const printed = rowsIn(render(template, spec, 'columns', { rows }, assembly, ofColumn));
  return printed.map(({ cells, provenance: written, id: anchor }, index) => {
    const source = originOf(rows[index])?.place();
    const rowId = literal(anchor, assembly.run.marks.at);
    const provenance = literal(written, assembly.run.marks.at);
    return {
      cells: cells.map((text) => cell(text, assembly, source)),
      ...(rowId ? { id: rowId } : {}),
      ...(source ? { source } : {}),
      ...(isProvenance(provenance) ? { provenance } : {}),
    };
  });
}

const PROVENANCES: readonly string[] = ['official', 'local', 'illustrative'] satisfies Provenance[];
const isProvenance = (text: string): text is Provenance => PROVENANCES.includes(text);
