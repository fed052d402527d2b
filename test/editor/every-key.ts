/** The parts of a schema for editors that a document is made from. */
export interface EditorSchema {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, EditorSchema | boolean>>;
  readonly additionalProperties?: EditorSchema | boolean;
  readonly items?: EditorSchema;
}

/** A key of a document: where it stands, counted from 0, its way as a JSON pointer, and what the schema says of it. */
export interface Key {
  readonly line: number;
  readonly character: number;
  readonly pointer: string;
  readonly schema: EditorSchema;
}

/** A document with every key of a schema, once in each group and in the one item of each list. */
export function everyKey(schema: EditorSchema): { readonly text: string; readonly keys: readonly Key[] } {
  const lines: string[] = [];
  const keys: Key[] = [];
  group(schema, '', '', '');
  return { text: `${lines.join('\n')}\n`, keys };

  /** `first` is what the first line begins with: in a list the hyphen. */
  function group(node: EditorSchema, pointer: string, indent: string, first: string): void {
    let lead = first;
    for (const [key, own] of keysOf(node)) {
      const written = JSON.stringify(key) === `"${key}"` && /^[\w-]+$/.test(key) ? key : JSON.stringify(key);
      keys.push({ line: lines.length, character: lead.length, pointer: `${pointer}/${key}`, schema: own });
      const items = own.items;
      if (keysOf(own).length > 0) {
        lines.push(`${lead}${written}:`);
        group(own, `${pointer}/${key}`, `${indent}  `, `${indent}  `);
      } else if (items && keysOf(items).length > 0) {
        lines.push(`${lead}${written}:`);
        group(items, `${pointer}/${key}/0`, `${indent}    `, `${indent}  - `);
      } else lines.push(`${lead}${written}: ${JSON.stringify(sampleOf(own))}`);
      lead = indent;
    }
  }
}

/** The keys of a group; one in place of all where their names are free. */
function keysOf({ properties = {}, additionalProperties }: EditorSchema): (readonly [string, EditorSchema])[] {
  const own = Object.entries(properties).flatMap(([key, schema]) =>
    typeof schema === 'object' ? [[key, schema] as const] : [],
  );
  return typeof additionalProperties === 'object' ? [...own, ['any-key', additionalProperties]] : own;
}

function sampleOf({ type, examples, enum: words, items, minimum }: EditorSchema): unknown {
  const given = examples?.[0] ?? words?.[0];
  if (given !== undefined) return given;
  if (type === 'array') return items ? [sampleOf(items)] : [];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return minimum ?? 1;
  return type === 'object' ? {} : 'text';
}
