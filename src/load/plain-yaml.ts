import {
  boolCoreTag,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  type MappingEvent,
  NOT_RESOLVED,
  nullCoreTag,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import { LIMITS } from '../core/limits.ts';
import { ORIGIN } from '../core/place.ts';
import { refusedCharacter } from './text.ts';
import { originFrom, type Span, type YamlFile } from './yaml-file.ts';

/**
 * The short way through a YAML file, three times as fast: maps, lists and scalars that carry their origin, as `valuesOf` makes them.
 * Undefined when anything stands in the file that is wrong or needs more: the full parser then reads it, and says what.
 * Both are held to the same values and places by property tests.
 */
export function plainYaml(source: YamlFile): Record<string, unknown> | undefined {
  if (NOT_READ_ALIKE.test(source.text)) return undefined;
  let events: Event[];
  try {
    events = parseEvents(source.text, { maxDepth: LIMITS.yamlDepth / 2 });
  } catch {
    return undefined;
  }
  return isPlain(events) ? topMap(source, events) : undefined;
}

/** Tabs and marks of documents, which parsers take in different ways. */
const NOT_READ_ALIKE = /\t|^ *(?:---|\.\.\.|%)/m;

/** One document with a map at its top; no anchors, aliases, tags and directives. */
function isPlain(events: readonly Event[]): boolean {
  const [document, top] = events;
  if (document?.type !== EVENT_ID.DOCUMENT || document.directives.length > 0 || top?.type !== EVENT_ID.MAPPING)
    return false;
  return events.every((event, index) => {
    if (event.type === EVENT_ID.POP) return true;
    if (event.type === EVENT_ID.DOCUMENT) return index === 0;
    return event.type !== EVENT_ID.ALIAS && event.anchorStart < 0 && event.tagStart < 0;
  });
}

/** Thrown inside this file only: the short way ends here. */
const NOT_PLAIN = Symbol('not plain');

function topMap(source: YamlFile, events: readonly Event[]): Record<string, unknown> | undefined {
  let at = 1;

  const map = ({ start, style }: MappingEvent): Record<string, unknown> => {
    const result: Record<string, unknown> = {};
    const keys = new Map<string, number>();
    while (events[at]!.type !== EVENT_ID.POP) {
      const event = events[at]!;
      if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) throw NOT_PLAIN;
      if (style === COLLECTION_STYLE.BLOCK && !beginsLine(source.text, event)) throw NOT_PLAIN;
      const key = String(scalar(source.text, event));
      if (keys.has(key)) throw NOT_PLAIN;
      keys.set(key, at);
      at += 1;
      const value = next();
      // Defined, not assigned: a key named __proto__ must stay a plain key.
      if (key === '__proto__') Object.defineProperty(result, key, { value, enumerable: true, writable: true });
      else result[key] = value;
    }
    at += 1;
    const spanAt = (key: string | number, step: number): Span | undefined => {
      const index = keys.get(String(key));
      return index === undefined ? undefined : spanOf(source.text, events[index + step]!);
    };
    const origin = originFrom(source, {
      start,
      keyStart: (key) => spanAt(key, 0)?.start,
      value: (key) => spanAt(key, 1),
    });
    return Object.defineProperty(result, ORIGIN, { value: origin, enumerable: true });
  };

  const list = (start: number): unknown[] => {
    const result: unknown[] = [];
    const items: number[] = [];
    while (events[at]!.type !== EVENT_ID.POP) {
      const event = events[at]!;
      if (event.type === EVENT_ID.SCALAR && event.valueStart < 0) throw NOT_PLAIN;
      items.push(at);
      result.push(next());
    }
    at += 1;
    const value = (index: number | string): Span | undefined => {
      const event = events[items[Number(index)] ?? -1];
      return event && spanOf(source.text, event);
    };
    const origin = originFrom(source, { start, keyStart: (index) => value(index)?.start, value });
    return Object.defineProperty(result, ORIGIN, { value: origin });
  };

  const next = (): unknown => {
    const event = events[at]!;
    at += 1;
    if (event.type === EVENT_ID.MAPPING) return map(event);
    if (event.type === EVENT_ID.SEQUENCE) return list(event.start);
    if (event.type === EVENT_ID.SCALAR) return scalar(source.text, event);
    throw NOT_PLAIN;
  };

  try {
    return next() as Record<string, unknown>;
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

/** Whether only spaces and the dashes of lists stand before a key on its line. */
function beginsLine(text: string, key: ScalarEvent): boolean {
  let at = key.style === SCALAR_STYLE.PLAIN ? key.valueStart - 1 : key.valueStart - 2;
  while (text[at] === ' ' || text[at] === '-') at -= 1;
  return at < 0 || text[at] === '\n';
}

const CORE_TAGS = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];
/** What a plain scalar that is not text can begin with (YAML 1.2.2, section 10.3.2). */
const MAYBE_NOT_TEXT = /^[~nNtTfF\d+.-]/;

function scalar(text: string, event: ScalarEvent): unknown {
  if (event.valueStart < 0) return null;
  const value = getScalarValue(text, event);
  if (refusedCharacter(value)) throw NOT_PLAIN;
  if (event.style !== SCALAR_STYLE.PLAIN || !MAYBE_NOT_TEXT.test(value)) return value;
  for (const tag of CORE_TAGS) {
    const resolved = tag.resolve(value, false, tag.tagName);
    if (resolved !== NOT_RESOLVED) return resolved;
  }
  // A number too large to be one: the two parsers take it in different ways.
  if (!Number.isFinite(Number(value)) && !Number.isNaN(Number(value))) throw NOT_PLAIN;
  return value;
}

const STYLES: Readonly<Record<ScalarEvent['style'], Span['style']>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'quoted',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'quoted',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

/** The events give a quoted text without its quotes and a block without its header. */
function spanOf(text: string, event: Event): Span | undefined {
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE)
    return { start: event.start, end: event.start, style: 'collection' };
  if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) return undefined;
  const style = STYLES[event.style];
  const span = { end: event.valueEnd, style };
  if (style === 'plain') return { start: event.valueStart, ...span };
  if (style === 'quoted') return { start: event.valueStart - 1, ...span };
  const header = text.lastIndexOf('\n', event.valueStart - 2) + 1;
  const sign = text.slice(header, event.valueStart).search(/[|>][-+\d]*\s*(#.*)?\n?$/);
  return { start: header + sign, ...span };
}
