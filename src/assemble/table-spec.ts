import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { once } from '../core/once.ts';
import { placeOf } from '../core/place.ts';
import type { Settled } from '../model/normalise.ts';
import { normalise } from '../model/normalise.ts';
import type { SchemaTypes } from '../schema/generated/types.ts';
import { VALIDATORS } from '../schema/generated/validators.js';
import { explainErrors } from '../validate/explain.ts';

export type TableSpec = Settled<SchemaTypes['table']>;

/** The tables that templates may print, by name. One is read and checked when it is first asked for. */
export interface TableSpecs {
  readonly names: readonly string[];
  get(name: string): { readonly spec: TableSpec | undefined; readonly diagnostics: readonly Diagnostic[] };
}

/** templates/tables/*.yaml, checked by their schema. */
export function tableSpecs(raw: ReadonlyMap<string, () => unknown>): TableSpecs {
  const checked = new Map([...raw].map(([name, read]) => [name, once(() => check(read()))]));
  return { names: [...raw.keys()], get: (name) => checked.get(name)?.() ?? { spec: undefined, diagnostics: [] } };
}

function check(value: unknown): ReturnType<TableSpecs['get']> {
  if (value === undefined) return { spec: undefined, diagnostics: [] };
  const validator = VALIDATORS.table;
  if (!validator(value)) return { spec: undefined, diagnostics: explainErrors(validator.errors ?? [], value, 'table') };
  const spec = normalise('table', value as SchemaTypes['table']);
  const headers = spec.columns.filter((column) => column.kind === 'rowHeader').length;
  if (headers === 1 && spec.columns[0]?.kind === 'rowHeader') return { spec, diagnostics: [] };
  const place = placeOf(value, 'columns');
  return {
    spec,
    diagnostics: [
      diagnostic('schema/bad-form', place, 'The first column, and only the first, must be the row header.'),
    ],
  };
}
