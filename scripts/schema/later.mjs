/**
 * A schema as a folder is held to it. A key with `"x-later": true` may be left out until it is known, and its list may be empty, although the types say that it
 * is always there: settling fills it in (src/model/normalise.ts). Examples show as many items as before.
 */
export function asHeldTo(node) {
  if (Array.isArray(node)) return node.map(asHeldTo);
  if (typeof node !== 'object' || node === null) return node;
  const below = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, asHeldTo(value)]));
  const { required, minItems, ...others } = below;
  const isLater = (key) => node.properties?.[key]?.['x-later'] === true;
  const needed = Array.isArray(required) ? required.filter((key) => !isLater(key)) : [];
  return {
    ...others,
    ...(Array.isArray(required) ? needed.length > 0 && { required: needed } : required && { required }),
    ...(minItems !== undefined && (mayBeEmpty(node) ? { 'x-shown-items': minItems } : { minItems })),
  };
}

/** One with a `default` is filled by that only when it is not there. */
const mayBeEmpty = (node) => node['x-later'] === true && node.default === undefined;

/** What is wrong with keys that may be left out: each needs a form that can be empty, or a `default`, and so does all that its group needs. */
export function unfillable(schema, schemas) {
  const found = [];
  walk(schema, schema.$id, '');
  return found;

  function walk(node, base, path) {
    const { node: flat, base: here } = resolved(node, base);
    for (const [key, property] of Object.entries(flat.properties ?? {})) {
      const at = `${path}/${key}`;
      if (property['x-later'] && !canBeEmpty(property, here))
        found.push(`src/schema/${schema.$id}: ${at} has "x-later" and no "default"`);
      if (!property.$ref && !property.allOf) walk(property, here, at);
    }
    if (flat.items && !flat.items.$ref) walk(flat.items, here, `${path}[]`);
    for (const [name, definition] of Object.entries(node.definitions ?? {})) walk(definition, base, `#${name}`);
  }

  function canBeEmpty(property, base) {
    const { node, base: here } = resolved(property, base);
    if (node.default !== undefined || node.type === 'array') return true;
    if (node.enum || node.pattern || (node.format && node.format !== 'markdown')) return false;
    if (node.type === 'string') return true;
    return (
      node.type === 'object' &&
      (node.required ?? []).every((key) => node.properties[key]['x-later'] && canBeEmpty(node.properties[key], here))
    );
  }

  function resolved(node, base) {
    const ref = node.$ref ?? (node.allOf?.length === 1 ? node.allOf[0].$ref : undefined);
    if (ref === undefined) return { node, base };
    const [file, steps = ''] = ref.split('#');
    const id = file || base;
    const target = steps
      .split('/')
      .slice(1)
      .reduce((value, step) => value[step], schemas.get(id));
    const found = resolved(target, id);
    return { node: { ...found.node, ...node }, base: found.base };
  }
}
