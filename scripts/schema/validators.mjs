import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { shapesOf } from './shapes.mjs';

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
  const { shapes, refs } = shapesOf(schemas);
  ajv.addSchema(shapes);
  const code = standalone.default(
    ajv,
    Object.fromEntries(names.map((name) => [exportName(name), refs.get(`${name}.schema.json`)])),
  );
  const rows = names.map((name) => `'${name}': ${exportName(name)}`);
  return withImports(`${shortened(code)}\nexport const VALIDATORS = { ${rows.join(', ')} };\n`);
}

/**
 * The same code with less to read for whoever runs it: an error is pushed in one step, the surroundings of a value, which none of our keywords asks for, are
 * not handed on, nor where in a schema a rule stands, which no message tells, and the keys of a record are gone through in a loop.
 */
function shortened(code) {
  const error =
    /const (err\d+) = (\{(?:(?!const err).)*?\});if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g;
  return byKeys(
    code
      .replaceAll(error, '(vErrors ??= []).push($2);errors++;')
      .replaceAll(/schemaPath:"[^"]*",/g, '')
      .replaceAll(/,parentData:[^,{}]+,parentDataProperty:(?:"[^"]*"|\w+),rootData\}/g, '}')
      .replaceAll(',parentData,parentDataProperty,rootData}', '}')
      .replaceAll(', parentData, parentDataProperty, rootData=data}', '}'),
  );
}

/** What Ajv writes for a key whose form has a validator of its own. */
const KEY =
  /if\(data\.(\w+) !== undefined\)\{if\(!\((validate\d+)\(data\.\1, \{instancePath:instancePath\+"\/\1"\}\)\)\)\{vErrors = vErrors === null \? \2\.errors : vErrors\.concat\(\2\.errors\);errors = vErrors\.length;\}\}/g;

/** What becomes of several of them. How many errors there are is how long their list is. */
const OF_KEYS = `
function ofKeys(vErrors, data, instancePath, keys) {
  for (const key in keys) {
    const validate = keys[key];
    if (data[key] === undefined || validate(data[key], { instancePath: instancePath + '/' + key })) continue;
    vErrors = vErrors === null ? validate.errors : vErrors.concat(validate.errors);
  }
  return vErrors;
}
`;

function byKeys(code) {
  const tables = [];
  const shorter = code.replaceAll(new RegExp(`(?:${KEY.source})+`, 'g'), (found) => {
    const keys = [...found.matchAll(KEY)].map(([, key, validate]) => `${key}: ${validate}`);
    const index = tables.push(keys.join(', ')) - 1;
    return `vErrors = ofKeys(vErrors, data, instancePath, keys${index});errors = vErrors?.length ?? 0;`;
  });
  return `${shorter}${OF_KEYS}${tables.map((keys, index) => `const keys${index} = { ${keys} };\n`).join('')}`;
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
