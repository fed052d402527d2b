/** A place in a file of the user's folder. `file` is relative to the folder; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A place in one text, to compare it by: `content/actions.yaml:12:3`. */
export const keyOfPlace = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** Where the keys and items of one loaded map or list stand. A merged map answers for each key from the file that gave it. */
export interface Origin {
  /** The place of the value under `key`, or of the map or list itself without a key. */
  place(key?: string | number): Place;
  /** The place of the key's own name: what an unknown key is reported at. */
  keyPlace(key: string | number): Place;
  /** The place of a line and column (from 1) inside the text under `key`; exact for `|` blocks and single lines. */
  within(key: string | number, line: number, column: number): Place;
  /** A scalar under `key` as it is typed in the file, quote marks and all; of a key without a value, what else stands on its line. */
  written(key: string | number): string | undefined;
}

/** Loaded maps and lists carry their origin under this symbol; it survives spreading and is invisible to JSON and to schemas. */
export const ORIGIN: unique symbol = Symbol('origin');

/** The origin of a loaded map or list; undefined for values made by the program. */
export function originOf(value: unknown): Origin | undefined {
  return typeof value === 'object' && value !== null ? (value as { [ORIGIN]?: Origin })[ORIGIN] : undefined;
}

/** The place of a loaded map or list, or of one of its keys; undefined for values made by the program. */
export function placeOf(value: unknown, key?: string | number): Place | undefined {
  return originOf(value)?.place(key);
}
