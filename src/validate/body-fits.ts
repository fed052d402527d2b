import { classesOf, typesOf } from '../schema/body-classes.ts';
import { type Form, under } from './form.ts';

/** The words that a key may hold beside what its record says already: of a body's class and type the ones that belong together. All that are allowed otherwise. */
export function wordsBeside(key: string, record: unknown, form: Form): readonly string[] {
  const allowed = (under(form, key).node.enum ?? []).map(String);
  const { class: given, type } = Object(record) as Readonly<Record<string, unknown>>;
  const fitting: readonly string[] = key === 'class' ? classesOf(type) : key === 'type' ? typesOf(given) : [];
  const both = fitting.filter((word) => allowed.includes(word));
  return both.length > 0 ? both : allowed;
}
