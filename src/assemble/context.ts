import { type Marks, SourceText, WhenceOfContent } from './source-text.ts';

/** Told of every name a template asks for that the content does not have, with the names it could have meant. */
export type UnknownName = (name: string, known: readonly string[]) => void;

/** Names that Handlebars and JavaScript ask of any value. */
const ASKED_OF_ALL = new Set([
  'toHTML',
  'toString',
  'valueOf',
  'toJSON',
  'then',
  'length',
  'constructor',
  'name',
  '__proto__',
]);

/**
 * The settled model as templates see it: text becomes SourceText, and a name that is not there is reported, wherever it is asked
 * for (Handlebars itself is silent about `{{#if x}}` and `{{#each x}}`). Data only: no prototypes, no functions.
 */
export function templateContext(value: unknown, marks: Marks, unknownName: UnknownName): unknown {
  const wrapped = new WeakMap<object, object>();

  const wrap = (item: unknown, parent?: object, key?: string | number): unknown => {
    // What is not written yet is nothing to `{{#if}}`, as a text that is there never is.
    if (item === '') return item;
    if (typeof item === 'string')
      return new SourceText(
        item,
        marks,
        parent === undefined || key === undefined ? {} : new WhenceOfContent(parent, key),
      );
    if (typeof item !== 'object' || item === null || item instanceof SourceText) return item;
    const known = wrapped.get(item);
    if (known) return known;
    const proxy = new Proxy(item, {
      get: (target, name) => {
        if (typeof name === 'symbol') return Reflect.get(target, name);
        if (Object.hasOwn(target, name))
          return wrap(Reflect.get(target, name), target, Array.isArray(target) ? Number(name) : name);
        if (Array.isArray(target) && (name in target || /^\d+$/.test(name))) return Reflect.get(target, name);
        if (!ASKED_OF_ALL.has(name)) unknownName(name, Array.isArray(target) ? [] : Object.keys(target));
        return undefined;
      },
    });
    wrapped.set(item, proxy);
    return proxy;
  };

  return wrap(value);
}
