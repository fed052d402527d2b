// What a local variant may set, change and add, from the declarations in the schemas of the content: `"x-overlay": ["add", "change"]` at a list of
// records (or at the schema of a folder's records), `"x-overlay": ["set"]` at a key of a file, or at
// the schema of a whole one.
import { Refusal } from '../refusal.mjs';

/**
 * `schemas` by $id and `table` (src/schema/table.ts) → the `properties` of set, change, add and leave_out for editors, and where each file that
 * is set and each list stands in the content by the key that a variant uses for it.
 */
export function overlayOf(schemas, table) {
  const [set, change, add, leaveOut] = [{}, {}, {}, {}];
  const [sets, lists] = [{}, {}];
  for (const { path, id, file, folder } of filesOf(table)) {
    const root = schemas.get(id);
    if (folder && root['x-overlay'])
      declareList(path.join('.'), path, root['x-overlay'], { ...root, pointer: `${id}#` });
    else if (root['x-overlay']?.includes('set')) {
      set[path.join('.')] = partial({ $ref: id }, `${id}#`);
      sets[path.join('.')] = { path, keys: Object.keys(set[path.join('.')].properties) };
    }
    walk(root, `${id}#`, path, [], { file, folder });
  }
  return { set, change, add, leave_out: leaveOut, sets, lists };

  function walk(node, pointer, path, below, where) {
    if (where.folder) return;
    for (const [key, property] of Object.entries(node.properties ?? {})) {
      const at = [...below, key];
      const here = `${pointer}/properties/${key}`;
      const flat = resolve(property, here);
      const actions = property['x-overlay'] ?? [];
      if (actions.includes('set')) declareSet(path, key, here, where.file);
      if (flat.node.items) {
        if (actions.length > 0 && !actions.includes('set'))
          declareList(nameOf([...path, ...at]), [...path, ...at], actions, {
            description: property.description ?? flat.node.description,
            pointer: resolve(flat.node.items, `${flat.pointer}/items`).pointer,
          });
      } else walk(flat.node, flat.pointer, path, at, where);
    }
  }

  function declareSet(path, key, pointer, name) {
    const file = path.join('.');
    sets[file] ??= { path, keys: [] };
    sets[file].keys.push(key);
    set[file] ??= {
      description: `Parts of ${name} that differ here. A key that is given takes the place of the shared one; keys that are not given stay.`,
      type: 'object',
      additionalProperties: false,
      properties: {},
    };
    set[file].properties[key] = partial({ $ref: pointer }, pointer);
  }

  function declareList(name, path, actions, { description, pointer }) {
    const kind = kindOf(pointer);
    lists[name] = { path, ...(kind !== undefined && { kind }), ...(actions.includes('change') && { changes: true }) };
    if (actions.includes('change')) {
      if (kind === undefined)
        throw new Refusal([
          `src/schema/${pointer}: its records have no "x-id", so a variant cannot name them; write one at their id`,
        ]);
      leaveOut[name] = {
        description: `${description} Those that are not in this edition.`,
        type: 'array',
        items: leftOut(kind, pointer),
      };
    }
    if (actions.includes('change'))
      change[name] = {
        description: `${description} Those that differ here.`,
        type: 'array',
        items: changed(pointer),
      };
    if (actions.includes('add'))
      add[name] = {
        description: `${description} Those that exist only here.`,
        type: 'array',
        items: { $ref: pointer },
      };
  }

  /** A shared record by its id, with only what differs. */
  function changed(pointer) {
    const { node, pointer: here } = resolve({ $ref: pointer }, pointer);
    const { id, ...others } = node.properties;
    const kind = kindOf(pointer);
    return {
      description: 'The id of the shared record and only the keys that differ here.',
      type: 'object',
      additionalProperties: false,
      required: ['id'],
      minProperties: 2,
      properties: {
        id: {
          description: 'The id of the shared record that changes.',
          type: 'string',
          'x-ref': [kind],
          ...(id.examples && { examples: id.examples }),
        },
        ...Object.fromEntries(
          Object.entries(others).map(([key, property]) => [key, partial(property, `${here}/properties/${key}`)]),
        ),
      },
    };
  }

  /** The kind of the records of a list (`x-id`); undefined where they have none. */
  function kindOf(pointer) {
    const { id } = resolve({ $ref: pointer }, pointer).node.properties;
    return id && (resolve(id, '').node['x-id'] ?? id['x-id']);
  }

  /** A shared record that an edition does not have, and why. */
  function leftOut(kind, pointer) {
    const { id } = resolve({ $ref: pointer }, pointer).node.properties;
    return {
      description: 'The id of the shared record, and why it is not in this edition.',
      type: 'object',
      additionalProperties: false,
      required: ['id', 'reason'],
      properties: {
        id: {
          description: 'The id of the shared record that is left out.',
          type: 'string',
          'x-ref': [kind],
          'x-left-out': true,
          ...(id.examples && { examples: id.examples }),
        },
        reason: {
          description: 'Why it is left out here. Readers of this edition see it beside the name of the record.',
          allOf: [{ $ref: 'common.schema.json#/definitions/text' }],
          'x-example': 'The training was held before this edition begins.',
        },
      },
    };
  }

  /** A value of which only some keys may be given: maps are laid over the shared ones key by key, all else takes its place. */
  function partial(property, here) {
    const { node, pointer } = resolve(property, here);
    if (!node.properties) return { $ref: here };
    return {
      ...((property.description ?? node.description) && { description: property.description ?? node.description }),
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(node.properties).map(([key, own]) => [key, partial(own, `${pointer}/properties/${key}`)]),
      ),
    };
  }

  /** Follows `$ref` and an `allOf` of one part to the schema itself and where it stands. */
  function resolve(node, pointer) {
    const ref = node.$ref ?? (node.allOf?.length === 1 ? node.allOf[0].$ref : undefined);
    if (ref === undefined) return { node, pointer };
    const [file, steps = ''] = ref.split('#');
    const id = file || pointer.split('#')[0];
    const found = steps
      .split('/')
      .slice(1)
      .reduce((value, step) => value[step.replaceAll('~1', '/').replaceAll('~0', '~')], schemas.get(id));
    return resolve(found, `${id}#${steps}`);
  }
}

/** The content files and folders, each with its path in the content and the schema of its records. */
function filesOf({ SINGLE_FILES, NEEDS_FILES, FOLDERS }) {
  const one = (path, row) => ({ path, id: `${row.schema}.schema.json`, file: row.path });
  return [
    ...Object.entries(SINGLE_FILES).map(([key, row]) => one([key], row)),
    ...Object.entries(NEEDS_FILES).map(([key, row]) => one(['needs', key], row)),
    ...Object.entries(FOLDERS).map(([key, row]) => ({ ...one([key], row), folder: true })),
  ];
}

/** "actions" for a list that has the name of its file, "measures.local" for another. */
function nameOf(path) {
  return (path.at(-1) === path.at(-2) ? path.slice(0, -1) : path).join('.');
}

/** The variant's schema with what is declared in its set, change, add and leave_out. */
export function withOverlay(variant, { set, change, add, leave_out }) {
  const properties = { ...variant.properties };
  for (const [key, own] of Object.entries({ set, change, add, leave_out }))
    properties[key] = { ...properties[key], properties: own };
  return { ...variant, properties };
}

/** The same as the program reads it: the keys and ids of what a variant sets, changes and adds, and nothing of the records themselves. */
export function frameOf(variant, { set, change, add, leave_out }) {
  const map = (own, value) => Object.fromEntries(Object.entries(own).map(([key, item]) => [key, value(item)]));
  const changed = ({ description, items: { required, minProperties, properties } }) => ({
    description,
    type: 'array',
    items: { type: 'object', required, minProperties, properties: { id: properties.id } },
  });
  return withOverlay(variant, {
    set: map(set, (file) =>
      file.properties ? { ...file, properties: map(file.properties, () => ({})) } : { type: 'object' },
    ),
    change: map(change, changed),
    leave_out,
    add: map(add, ({ description }) => ({ description, type: 'array', items: { type: 'object' } })),
  });
}
