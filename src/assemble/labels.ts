import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { isRecord } from '../core/is-record.ts';
import { didYouMean } from '../core/nearest.ts';
import { originOf } from '../core/place.ts';
import type { Labels } from './publication.ts';

type Group = Readonly<Record<string, unknown>>;

/** Nested groups of words → "group.key". */
export function flatLabels(value: unknown, prefix = ''): Labels {
  const flat: Record<string, string> = {};
  for (const [key, item] of Object.entries((value ?? {}) as Group)) {
    if (typeof item === 'object' && item !== null) Object.assign(flat, flatLabels(item, `${prefix}${key}.`));
    else flat[`${prefix}${key}`] = String(item ?? '');
  }
  return flat;
}

/** What the words of a folder are checked against. */
interface LabelRules {
  /** The program's own words: a group stays a group, a text a text, and a text keeps its {slots}. */
  readonly program: Group;
  /** Whether the folder may add a word of this key: one of its own templates asks for it. */
  readonly mayAdd: (key: string) => boolean;
}

/**
 * The words of a folder's templates/labels/en.yaml, laid over the program's as `labels`. Codes: schema/unknown-key, schema/wrong-type, schema/bad-form,
 * schema/missing-key (only where the file is the program's own).
 */
export function checkLabels(labels: Group, { program, mayAdd }: LabelRules, prefix = ''): Diagnostic[] {
  const origin = originOf(labels);
  const found: Diagnostic[] = [];
  for (const [key, value] of Object.entries(labels)) {
    const name = `${prefix}${key}`;
    const place = () => origin?.place(key);
    if (!Object.hasOwn(program, key)) {
      if (isRecord(value) || mayAdd(name)) continue;
      const message = `The key "${name}" is not known here.${didYouMean(key, Object.keys(program))}`;
      found.push(diagnostic('schema/unknown-key', origin?.keyPlace(key), message));
      continue;
    }
    const own = program[key];
    if (isRecord(own) && isRecord(value)) found.push(...checkLabels(value, { program: own, mayAdd }, `${name}.`));
    else if (isRecord(own)) {
      const message = `"${name}" should be a group of words: ${Object.keys(own).join(', ')}.`;
      const example = `${key}:\n${exampleOf(own)}`;
      found.push(diagnostic('schema/wrong-type', place(), message, { fix: LEFT_OUT, example }));
    } else if (typeof value !== 'string') {
      const details = { fix: LEFT_OUT, example: `${key}: ${JSON.stringify(own)}` };
      found.push(diagnostic('schema/wrong-type', place(), `"${name}" should be text.`, details));
    } else found.push(...checkText(name, value, String(own), place));
  }
  const missing = Object.keys(program).filter((key) => !Object.hasOwn(labels, key));
  for (const key of missing)
    found.push(diagnostic('schema/missing-key', origin?.place(), `The word "${prefix}${key}" is missing.`));
  return found;
}

const LEFT_OUT = "Write your own words in the same form, or take the key out: then the program's own are printed.";

function checkText(name: string, value: string, own: string, place: () => Diagnostic['place']): Diagnostic[] {
  const example = `${name.slice(name.lastIndexOf('.') + 1)}: ${JSON.stringify(own)}`;
  const details = { fix: LEFT_OUT, example };
  if (value.trim() === '' && own.trim() !== '')
    return [diagnostic('schema/bad-form', place(), `"${name}" is blank.`, details)];
  const [given, needed] = [slotsOf(value), slotsOf(own)];
  const unknown = given.find((slot) => !needed.includes(slot));
  if (unknown !== undefined) {
    const message = `"${name}" has no slot {${unknown}}.${didYouMean(unknown, needed)}`;
    return [diagnostic('schema/bad-form', place(), message, details)];
  }
  const lost = needed.find((slot) => !given.includes(slot));
  if (lost === undefined) return [];
  return [
    diagnostic('schema/bad-form', place(), `"${name}" needs the slot {${lost}}, which the program fills.`, details),
  ];
}

const slotsOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)(?:\|[^|{}]*\|[^|{}]*)?\}/g)].map(([, slot = '']) => slot);

const exampleOf = (group: Group): string =>
  Object.entries(group)
    .slice(0, 2)
    .map(([key, value]) => `  ${key}: ${isRecord(value) ? '…' : JSON.stringify(value)}`)
    .join('\n');
