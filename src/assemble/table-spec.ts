import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { placeOf } from '../core/place.ts';
import type { Settled } from '../model/normalise.ts';
import { normalise } from '../model/normalise.ts';
import type { SchemaTypes } from '../schema/generated/types.ts';
import { VALIDATORS } from '../schema/generated/validators.js';
import { explainErrors } from '../validate/explain.ts';

export type TableSpec = Settled<SchemaTypes['table']>;
export type TableSpecs = ReadonlyMap<string, TableSpec>;

/** templates/tables/*.yaml, checked by their schema. */
export function tableSpecs(raw: ReadonlyMap<string, unknown>): { specs: TableSpecs; diagnostics: Diagnostic[] } {
  const specs = new Map<string, TableSpec>();
  const diagnostics: Diagnostic[] = [];
  for (const [name, value] of raw) {
    if (value === undefined) continue;
    const validator = VALIDATORS.table;
    if (!validator(value)) diagnostics.push(...explainErrors(validator.errors ?? [], value, 'table'));
    else {
      const spec = normalise('table', value as SchemaTypes['table']);
      const headers = spec.columns.filter((column) => column.kind === 'rowHeader').length;
      if (headers !== 1 || spec.columns[0]?.kind !== 'rowHeader') {
        diagnostics.push(diagnostic('schema/bad-form', placeOf(value, 'columns'), 'The first column, and only the first, must be the row header.'));
      }
      specs.set(name, spec);
    }
  }
  return { specs, diagnostics };
}
