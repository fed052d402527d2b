/** What a schema asks of a value: all else in it is for people, or for another part of the program. */
const ASKS = [
  'type',
  'enum',
  'const',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'items',
  'required',
  'minProperties',
  'maxProperties',
  'additionalProperties',
  'properties',
  'allOf',
  'if',
  'then',
  'else',
  '$ref',
];

/** Keywords of other vocabularies, and those that say nothing by themselves. */
const SILENT = /^(?:x-.*|\$id|\$schema|title|description|examples|default|format|definitions)$/;

const SHAPES = 'shapes.json';
const refTo = (index) => ({ $ref: `#/definitions/${index}` });

/**
 * The same schemas as one, in which every form of value stands once, however many keys of however many files have it: so its validator is one
 * function. `refs` says by the $id of each schema where its own form stands.
 */
export function shapesOf(schemas) {
  const byId = new Map(schemas.map((schema) => [schema.$id, schema]));
  const definitions = [];
  const indexes = new Map();
  const ofRefs = new Map();

  /** Where the form of a schema stands among the definitions; `base` is the $id of the file it is from. */
  function indexOf(schema, base) {
    const ref = soleRef(schema);
    if (ref !== undefined) return indexOfRef(ref, base);
    const shape = shapeOf(schema, base);
    const key = JSON.stringify(shape);
    if (!indexes.has(key)) indexes.set(key, definitions.push(shape) - 1);
    return indexes.get(key);
  }

  function indexOfRef(ref, base) {
    const [file, path = ''] = ref.split('#');
    const id = file || base;
    const whole = `${id}#${path}`;
    if (!ofRefs.has(whole)) {
      const target = path
        .split('/')
        .slice(1)
        .reduce((value, step) => value[step.replaceAll('~1', '/').replaceAll('~0', '~')], byId.get(id));
      ofRefs.set(whole, indexOf(target, id));
    }
    return ofRefs.get(whole);
  }

  function shapeOf(schema, base) {
    const below = (value) => (typeof value === 'object' ? refTo(indexOf(value, base)) : value);
    return Object.fromEntries(
      Object.entries(schema)
        .filter(([keyword]) => !SILENT.test(keyword))
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([keyword, value]) => {
          if (!ASKS.includes(keyword)) throw new Error(`${base}: scripts/schema/shapes.mjs does not know "${keyword}"`);
          if (keyword === '$ref') return [keyword, refTo(indexOfRef(value, base)).$ref];
          if (keyword === 'properties')
            return [keyword, Object.fromEntries(Object.entries(value).map(([name, own]) => [name, below(own)]))];
          if (keyword === 'allOf') return [keyword, value.map(below)];
          return [
            keyword,
            ['items', 'additionalProperties', 'if', 'then', 'else'].includes(keyword) ? below(value) : value,
          ];
        }),
    );
  }

  const refs = new Map(schemas.map((schema) => [schema.$id, `${SHAPES}${refTo(indexOf(schema, schema.$id)).$ref}`]));
  return { shapes: { $id: SHAPES, definitions: { ...definitions } }, refs };
}

/** What a schema refers to that asks nothing besides. */
function soleRef(schema) {
  const [[keyword, value] = [], ...others] = Object.entries(schema).filter(([key]) => !SILENT.test(key));
  if (others.length > 0) return undefined;
  if (keyword === '$ref') return value;
  return keyword === 'allOf' && value.length === 1 ? soleRef(value[0]) : undefined;
}
