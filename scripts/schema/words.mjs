/**
 * The words that a schema lacks: a line for each. People read them in editors and in the docs, and the title names a type. `schemas` by the
 * names of their files in src/schema; `keyFiles` has the files that give keys at the top of imports.schema.json, by those keys.
 */
export function missingWords(schemas, keyFiles) {
  return Object.entries(schemas).flatMap(([name, schema]) => {
    const file = `src/schema/${name}`;
    return [
      ...(schema.$id === name ? [] : [`${file}: write "$id": "${name}" at the top, the name of the file`]),
      ...(schema.title ? [] : [`${file}: write a "title" at the top, which becomes the name of the type`]),
      ...(schema.description ? [] : [`${file}: write a "description" at the top, which says what the file is for`]),
      ...undescribed(schema, name, schemas).map(
        ([key, ...below]) =>
          `${(name === 'imports.schema.json' && keyFiles.get(key)) || file}: write a "description" of the key ${[key, ...below].join(' / ')}`,
      ),
    ];
  });
}

/** The ways to the keys without a description. What a `$ref` leads to is looked through where it is defined. */
function undescribed(node, base, schemas, way = []) {
  const properties = Object.entries(node.properties ?? {});
  const below = [
    ...properties,
    ...Object.entries(node.definitions ?? {}),
    ...(node.items ? [['items', node.items]] : []),
    ...(node.allOf ?? []).map((part, index) => [`allOf ${index}`, part]),
    ...(typeof node.additionalProperties === 'object' ? [['any key', node.additionalProperties]] : []),
  ];
  return [
    ...properties.filter(([, own]) => !isDescribed(own, base, schemas)).map(([key]) => [...way, key]),
    ...below.flatMap(([key, inner]) => undescribed(inner, base, schemas, [...way, key])),
  ];
}

/** Whether a key says what it is, by itself or by what it is made of. */
function isDescribed(node, base, schemas) {
  if (node === undefined || node.description) return node !== undefined;
  const [file, steps] = node.$ref?.split('#') ?? [];
  const target = (steps ?? '').split('/').slice(1);
  const found = target.reduce((value, step) => value?.[step], schemas[file || base]);
  return (
    (node.$ref !== undefined && isDescribed(found, file || base, schemas)) ||
    (node.allOf ?? []).some((part) => isDescribed(part, base, schemas))
  );
}
