import { nearest } from '../core/nearest.ts';
import { visible } from '../core/visible.ts';
import { expected, type Form, itemOf, under } from './form.ts';
import { PATTERN_FORMS } from './patterns.ts';

const CURLY = /^[“”„‘’‚"']+|[“”„‘’‚"']+$/g;

/** A text without the quotation marks around it, of whatever kind. */
export const unquoted = (text: string): string => visible(visible(text).replaceAll(CURLY, ''));

const TRUE = /^(yes|y|on|true|ja|oui|wahr|x|1|✓|✔)$/i;
const FALSE = /^(no|n|off|false|nein|non|falsch|0|✗|✘|-)$/i;

/** → true or false for a word that says so. */
export function booleanMeant(value: unknown): boolean | undefined {
  const text = unquoted(String(value ?? ''));
  return TRUE.test(text) ? true : FALSE.test(text) ? false : undefined;
}

/** → the number in "£880,000", "880k", "1.2m", "20%" or "'12'". */
export function numberMeant(value: unknown): number | undefined {
  const text = unquoted(String(value ?? '')).replaceAll(/[£€$\s]|GBP|pounds?/gi, '');
  const [, sign = '', digits = '', scale = ''] =
    /^([-−]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(k|m|bn|%|thousand|million|percent|percent)?\.?$/i.exec(
      text,
    ) ?? [];
  if (digits === '') return undefined;
  const factor = /^(k|thousand)$/i.test(scale)
    ? 1e3
    : /^(m|million)$/i.test(scale)
      ? 1e6
      : /^bn$/i.test(scale)
        ? 1e9
        : 1;
  return Number((Number(digits.replaceAll(',', '')) * factor * (sign === '' ? 1 : -1)).toPrecision(15));
}

/** The parts of a text that was meant as a list: "a, b", "(a)", "• a • b", "-a -b". Words of prose stay one item. */
export function listMeant(text: string, form: Form): unknown[] {
  const item = itemOf(form);
  const inner = text
    .trim()
    .replace(/^[([{](.*)[)\]}]$/s, '$1')
    .trim();
  const isWords = item.node.enum === undefined && !item.node['x-ref'] && item.node.pattern === undefined;
  const marked = inner.split(/(?:^|\s)(?:[-–—•·*‣▪](?=\S)|[-–—•·*‣▪]\s+)/).filter((part) => part.trim() !== '');
  const parts =
    marked.length > 1 || inner !== marked[0] ? marked : isWords ? [inner] : inner.split(/\s*[,;/+&]\s*|\s+and\s+/);
  return parts.map((part) => valueMeant(unquoted(part), item) ?? unquoted(part));
}

/** The valid value of a text that is none: of allowed words the nearest, of a form the one that it means. */
export function valueMeant(value: unknown, { node }: Form): unknown {
  if (typeof value !== 'string') return undefined;
  const text = unquoted(value);
  if (node.enum) {
    const words = node.enum.map(String);
    const same = words.find(
      (word) =>
        word === text || word.toLowerCase().replaceAll(/[\s_-]/g, '') === text.toLowerCase().replaceAll(/[\s_-]/g, ''),
    );
    const word = same ?? nearest(text, words);
    return node.enum.find((one) => String(one) === word);
  }
  if (node.pattern === undefined) return undefined;
  const pattern = new RegExp(node.pattern, 'u');
  if (text !== value && pattern.test(text)) return text;
  const meant = PATTERN_FORMS[node.pattern]?.meant(text);
  return meant !== undefined && pattern.test(meant) ? meant : undefined;
}

/** The one key of a group that takes what was written in place of the group: a word that may be an id belongs to the key that points to a record. */
export function keyForText(text: string, form: Form): string | undefined {
  const pointing = expected(form.node).filter((key) => under(form, key).node['x-ref'] !== undefined);
  if (pointing.length === 1 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return pointing[0];
  const free = expected(form.node).filter((key) => {
    const { node } = under(form, key);
    const isWords =
      node.type === 'string' && (node.format === undefined || node.format === 'markdown') && node.pattern === undefined;
    // Where a person's name must not stand, what was written may be one.
    return isWords && !node['x-ref'] && !node['x-id'] && !node.enum && !/person/.test(node.description ?? '');
  });
  return free.length === 1 ? free[0] : undefined;
}
