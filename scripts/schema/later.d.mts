/** A JSON Schema as a folder is held to it: without what may be left out until it is known. */
export function asHeldTo<Schema>(node: Schema): Schema;
export function unfillable(schema: Readonly<Record<string, unknown>>, schemas: ReadonlyMap<string, unknown>): string[];
