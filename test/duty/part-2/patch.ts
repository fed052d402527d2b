import type { Root, RootContent } from 'mdast';
import type { Publication } from '../../../src/assemble/publication.ts';
import { ORIGIN } from '../../../src/core/place.ts';
import type { DutyFacts } from '../../../src/duty/outcome.ts';
import { parseMarkdown } from '../../../src/load/markdown.ts';
import type { SettledContent } from '../../../src/model/model.ts';
import { normalise } from '../../../src/model/normalise.ts';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../../../src/schema/table.ts';

/** What a case changes: values by dotted path. A step into a list is an index, `*` for all, or the id, body, limb or role of a record. */
export interface Patch {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly status?: DutyFacts['model']['status'];
  readonly profiles?: readonly string[];
  readonly covered?: readonly string[];
  /** Adds the publications in Welsh. */
  readonly welsh?: boolean;
  /** Puts this Markdown in the place of each publication's tree. */
  readonly tree?: string;
  /** Puts a figure with this text alternative, and a table with this caption, into the tree. */
  readonly figure?: { readonly alt: string; readonly rows: number };
  readonly table?: {
    readonly caption: string;
    readonly kinds: readonly ('rowHeader' | 'text' | 'number')[];
    readonly label: string;
  };
  readonly brand?: Readonly<Record<string, string>>;
}

type Mutable = Record<string | symbol, unknown>;

/** Facts with some of the content changed. What is not changed keeps its places. */
export function patched(facts: DutyFacts, patch: Patch): DutyFacts {
  const { set = {}, status, profiles, covered } = patch;
  let content = facts.model.content as unknown as Mutable;
  for (const [path, value] of Object.entries(set)) content = setAt(content, path.split('.'), value) as Mutable;
  if (Object.keys(set).length > 0) content = normalised(content, facts.model.content);
  const area = (code: string) => ({
    code,
    name: code,
    type: 'unitary' as const,
    parent: undefined,
    validFrom: undefined,
    validTo: undefined,
    place: { file: 'data/areas.csv', line: 1, column: 1 },
  });
  const model = {
    ...facts.model,
    content: content as unknown as SettledContent,
    status: status ?? facts.model.status,
    covered: covered ? covered.map((code) => facts.model.areas.get(code) ?? area(code)) : facts.model.covered,
  };
  const { document } = model.content;
  const publications = publicationsOf(facts, patch);
  return { ...facts, model, publications, date: document.edition_date, profiles: new Set(profiles ?? facts.profiles) };
}

function publicationsOf(
  { publications }: DutyFacts,
  { welsh, tree, figure, table, brand }: Patch,
): readonly Publication[] {
  if (welsh) return [...publications, ...publications.map((one) => ({ ...one, language: 'cy' }))];
  const rows = (count: number) =>
    Array.from({ length: count }, () => ({ cells: [[{ type: 'text' as const, value: '1' }]] }));
  const base = { type: 'dataTable' as const, notes: [], wide: false, provenance: undefined };
  const extra: RootContent[] = [
    ...(table
      ? [
          {
            ...base,
            number: 1,
            caption: table.caption,
            columns: table.kinds.map((kind) => ({ label: table.label, kind, width: 1 })),
            rows: rows(1),
            data: { id: 't' },
          },
        ]
      : []),
    ...(figure
      ? [
          {
            type: 'figure',
            number: 1,
            headline: 'H',
            subtitle: 'S',
            alt: figure.alt,
            notes: [],
            table: {
              ...base,
              number: undefined,
              caption: '',
              columns: [{ label: 'A', kind: 'rowHeader', width: 1 }],
              rows: rows(figure.rows),
              data: { id: 'd' },
            },
            data: { id: 'f' },
          } as unknown as RootContent,
        ]
      : []),
  ];
  const made: Root | undefined =
    tree !== undefined || extra.length > 0
      ? { type: 'root', children: [...parseMarkdown(tree ?? '').children, ...extra] }
      : undefined;
  return publications.map((one) => ({ ...one, tree: made ?? one.tree, brand: { ...one.brand, ...brand } }));
}

function setAt(value: unknown, [step = '', ...rest]: readonly string[], to: unknown): unknown {
  const next = (own: unknown): unknown => (rest.length === 0 ? to : setAt(own, rest, to));
  if (Array.isArray(value)) {
    const fits = (item: Mutable, index: number) =>
      step === '*' ||
      String(index) === step ||
      ['id', 'body', 'limb', 'role', 'age'].some((key) => item?.[key] === step);
    if (!value.some((item, index) => fits(item as Mutable, index))) throw new Error(`No record "${step}"`);
    const list = value.map((item, index) => (fits(item as Mutable, index) ? next(item) : item));
    const origin = Object.getOwnPropertyDescriptor(value, ORIGIN);
    return origin ? Object.defineProperty(list, ORIGIN, origin) : list;
  }
  return { ...(value as Mutable), [step]: next((value as Mutable | null)?.[step]) };
}

/** Fills in what the changed records leave out, as loading does. */
function normalised(content: Mutable, before: SettledContent): Mutable {
  const result: Mutable = { ...content };
  const old = before as unknown as Mutable;
  for (const [key, row] of Object.entries(SINGLE_FILES))
    if (content[key] !== old[key]) result[key] = normalise(row.schema, content[key]);
  for (const [key, row] of Object.entries(FOLDERS)) {
    if (content[key] !== old[key])
      result[key] = (content[key] as unknown[]).map((value) => normalise(row.schema, value));
  }
  const needs = content.needs as Mutable;
  result.needs = Object.fromEntries(
    Object.entries(NEEDS_FILES).map(([key, row]) => [key, normalise(row.schema, needs[key])]),
  );
  return result;
}
