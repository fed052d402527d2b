import { once } from '../core/once.ts';
import { ORIGIN, type Origin, originOf } from '../core/place.ts';
import { PARSED } from './generated/program-yaml.js';
import { type LoadedYaml, loadYaml } from './yaml.ts';

/**
 * A YAML file of templates/ as `loadYaml` reads it. The program's own was parsed when the program was made, and is found by its text, wherever it
 * lies; only when a place in it is asked for is it parsed again, as is one that somebody has changed.
 */
export function programYaml(file: string, text: string): LoadedYaml {
  const parsed = PARSED.get(text);
  if (parsed === undefined) return loadYaml(file, text);
  return {
    value: placed(
      parsed,
      once(() => loadYaml(file, text).value),
    ),
    diagnostics: [],
  };
}

/** The value of such a file, without places. Nobody may change it. */
export function programValue(file: string, text: string): unknown {
  return PARSED.has(text) ? PARSED.get(text) : loadYaml(file, text).value;
}

/** A copy of a value whose maps and lists carry their origin; `again` gives the same value parsed anew. */
function placed(value: unknown, again: () => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const below = (key: string | number, item: unknown): unknown =>
    placed(item, () => (again() as Record<string | number, unknown>)[key]);
  const isList = Array.isArray(value);
  const made = isList
    ? value.map((item, index) => below(index, item))
    : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, below(key, item)]));
  return Object.defineProperty(made, ORIGIN, { value: originIn(again), enumerable: !isList });
}

function originIn(again: () => unknown): Origin {
  const origin = (): Origin => originOf(again())!;
  return {
    place: (key) => origin().place(key),
    keyPlace: (key) => origin().keyPlace(key),
    within: (key, line, column) => origin().within(key, line, column),
    written: (key) => origin().written(key),
  };
}
