import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

/** A module of validators, precompiled, for the schemas of these names; all of `schemas` may be referred to. */
export function validatorsModule(schemas, names) {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    inlineRefs: false,
    messages: false,
    // Loops take far less code than a question for each name.
    loopRequired: 1,
    loopEnum: 1,
    code: { source: true, esm: true },
  });
  ajv.addVocabulary([
    'x-id',
    'x-id-within',
    'x-ref',
    'x-awaited',
    'x-unique',
    'x-parts',
    'x-overlay',
    'x-content',
    'x-counts',
    'x-example',
    'x-most-words',
    'x-later',
    'x-shown-items',
  ]);
  // Formats are checked by src/validate/formats.ts, which can say what is wrong; here they are only annotations.
  for (const format of ['markdown', 'date', 'web-address', 'email']) ajv.addFormat(format, true);
  for (const schema of schemas) ajv.addSchema(withoutWords(schema));
  const code = standalone.default(
    ajv,
    Object.fromEntries(names.map((name) => [exportName(name), `${name}.schema.json`])),
  );
  const rows = names.map((name) => `'${name}': ${exportName(name)}`);
  return withImports(`${shortened(code)}\nexport const VALIDATORS = { ${rows.join(', ')} };\n`);
}

/**
 * The same code with less to read for whoever runs it: an error is pushed in one step, and the surroundings of a value, which none of our
 * keywords asks for, are not handed on.
 */
function shortened(code) {
  const error =
    /const (err\d+) = (\{(?:(?!const err).)*?\});if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g;
  return code
    .replaceAll(error, '(vErrors ??= []).push($2);errors++;')
    .replaceAll(/,parentData:[^,{}]+,parentDataProperty:(?:"[^"]*"|\w+),rootData\}/g, '}')
    .replaceAll(', parentData, parentDataProperty, rootData=data}', '}');
}

const exportName = (name) => name.replaceAll(/-(\w)/g, (_, c) => c.toUpperCase());

/** What the validators share comes from Ajv by `require`, which a bundle cannot follow. Loaders disagree on what the default of such a module is. */
function withImports(code) {
  const names = [...new Set([...code.matchAll(/require\("(ajv\/dist\/runtime\/\w+)"\)/g)].map((match) => match[1]))];
  const imports = names.map((name, index) => `import runtime${index} from '${name}.js';\n`).join('');
  const named = (text, name, index) =>
    text.replaceAll(`require("${name}").default`, `(runtime${index}.default ?? runtime${index})`);
  return imports + names.reduce(named, code);
}

/** A validator carries its schemas with it; the words in them are for people. */
function withoutWords(value) {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  const isWords = ([key, item]) =>
    (['title', 'description'].includes(key) && typeof item === 'string') ||
    (key === 'examples' && Array.isArray(item)) ||
    key === 'x-example';
  const kept = Object.entries(value).filter((entry) => !isWords(entry));
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutWords(item)]));
}
