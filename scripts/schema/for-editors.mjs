// The schemas as editors read them. A language server shows the innermost description that it meets, the titles of types as headings, and no
// description beside a `$ref`: so here every reference is followed, and each key says in one place what it is for and what form it has.

/** What stands in a schema for the program and for the types alone. `x-ref` and `x-ref-or` say whose ids and which words a key takes, and stay. */
const NOT_FOR_EDITORS = [
  '$id',
  '$ref',
  'allOf',
  'title',
  'definitions',
  'x-content',
  'x-counts',
  'x-id',
  'x-id-within',
  'x-overlay',
  'x-parts',
  'x-awaited',
  'x-example',
  'x-most-words',
  'x-later',
  'x-left-out',
  'x-shown',
  'x-shown-items',
  'x-unique',
];

/** Said in place of "Incorrect type". A group of keys has none, for there it would hide which key is missing. */
const WRONG_TYPE = {
  string: 'Write text here. What looks like a number, or is true, false or null, needs quote marks.',
  boolean: 'Write true or false, without quote marks.',
  integer: 'Write a whole number, without quote marks, commas or signs.',
  number: 'Write a number, without quote marks, commas or signs.',
  array: 'Write a list here: [one, another], or one item a line after a hyphen.',
};

/** One of `schemas` (by $id) without references, for editors. `forms` says in words what each pattern asks for (src/validate/patterns.ts). */
export function forEditors(schemas, id, forms) {
  const { $schema, ...root } = schemas[id];
  return { $schema, ...told(root, id, '#') };

  /** `way` is where it stands, and `list` what the key of a list says, for items that say nothing themselves. */
  function told(node, base, way, list) {
    if (typeof node !== 'object') return node;
    const flat = flatOf(node, base);
    const pattern = forms[flat.node.pattern]?.words;
    const form = flat.form ?? (pattern && `The form: ${pattern}.`);
    const words = [flat.description, form, example(flat.node['x-example'])].filter(
      (text) => text !== undefined && text !== '',
    );
    const kept = Object.entries(flat.node).filter(([key]) => !NOT_FOR_EDITORS.includes(key));
    return {
      ...Object.fromEntries(kept.map(([key, value]) => [key, inner(key, value, flat, `${way}/${key}`)])),
      ...(words.length > 0 && {
        description: words.join('\n\n'),
        markdownDescription: words.map(asMarkdown).join('\n\n'),
      }),
      ...messages(flat.node, pattern ? `Write it in this form: ${pattern}.` : (form ?? flat.description ?? list)),
      ...(flat.node.properties && flat.node.type === 'object' && { $id: `${way}/${keysOf(flat.node)}` }),
    };
  }

  function inner(key, value, { base, description }, way) {
    if (key === 'properties')
      return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, told(own, base, `${way}/${name}`)]));
    if (key === 'items') return told(value, base, way, description);
    return ['additionalProperties', 'if', 'then', 'else'].includes(key) ? told(value, base, way) : value;
  }

  /** A node with what it refers to laid under it, its own description, and the rule of the form it has where that is told elsewhere. */
  function flatOf(node, base) {
    const ref = node.$ref ?? node.allOf?.[0].$ref;
    if (ref === undefined) return { node, base, description: node.description };
    const [file, path = ''] = ref.split('#');
    const id = file || base;
    const target = path
      .split('/')
      .slice(1)
      .reduce((value, step) => value[step.replaceAll('~1', '/').replaceAll('~0', '~')], schemas[id]);
    const under = flatOf(target, id);
    const description = node.description ?? under.description;
    const rule = under.form ?? (under.node.type === 'string' ? under.description : undefined);
    return {
      node: { ...under.node, ...node },
      base: under.base,
      description,
      ...(rule !== description && { form: rule }),
    };
  }
}

/** Words that only the author knows are shown and never offered, so that none stands in a publication as if it were meant. */
const example = (text) => text && `For example: ${[text].flat().join('; ')}`;

/** So many keys say what belongs in a group. */
const FEW = 5;

/** The name of a group: "Incorrect type. Expected …" and what is offered with all that is needed take it from the end of its `$id`. */
function keysOf({ properties, required = Object.keys(properties) }) {
  const few = required.slice(0, FEW).join(', ');
  return `a group of keys: ${few}${required.length > FEW ? ' …' : ''}`;
}

/** What an editor says of a value in another form: from the description of the form, where an editor looks at it at all. */
function messages({ type, enum: words, pattern, format, minLength, examples = [] }, rule) {
  const example = typeof examples[0] === 'string' ? ` For example: ${examples[0]}` : '';
  const isForm = pattern !== undefined || ['date', 'email', 'web-address'].includes(format);
  return {
    ...(words === undefined && WRONG_TYPE[type] && { errorMessage: WRONG_TYPE[type] }),
    ...(format === 'web-address' && { pattern: '^https?://' }),
    ...(isForm && rule && { patternErrorMessage: `${rule}${example}` }),
    ...(!isForm && minLength === 1 && NOT_EMPTY),
  };
}

/** Text that must not be empty is a pattern here, since of a length an editor speaks in words of its own. */
const NOT_EMPTY = {
  minLength: undefined,
  pattern: '[\\s\\S]',
  patternErrorMessage: 'Write the text, or remove the line.',
};

/** Plain words in which only `code` is marked. */
const asMarkdown = (text) =>
  text.replaceAll(/`[^`]*`|[\\*_{}[\]#<>]/g, (found) => (found.length > 1 ? found : `\\${found}`));
