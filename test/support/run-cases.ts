import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What is done to the files of a folder. */
export interface Edits {
  /** Texts by path; null takes a file away. */
  readonly files?: Readonly<Record<string, string | null>>;
  /** Words of a file that are others here. */
  readonly change?: readonly { readonly file: string; readonly from: string; readonly to: string }[];
}

/** What comes before a run: an earlier one, which must end well, and what somebody then does to the files. */
interface Step extends Edits {
  readonly run?: string;
}

/** A whole run as data. It stands in the folder, as somebody who types the command there does. */
export interface RunCase extends Edits {
  readonly name: string;
  /** What is typed after `svduty`. Quotes hold words together. */
  readonly run: string;
  /** What the folder holds before: the small partnership (if left out), the example, or nothing. */
  readonly folder?: 'small' | 'example' | 'empty';
  /** Files of the repository by their path in the folder. */
  readonly copy?: Readonly<Record<string, string>>;
  readonly before?: readonly Step[];
  readonly exit: number;
  /** Regular expressions that the results, and what is printed beside them, must match; none is none at all. */
  readonly out?: readonly string[];
  readonly err?: readonly string[];
  /** Every error that is printed, as `code file:line:column`. */
  readonly codes?: readonly string[];
  /** Every file that is another afterwards than before, by path; `*` stands for any words without a slash, in one file or several. */
  readonly written?: readonly string[];
  /** The text of files afterwards, by path; null is one that is not there. */
  readonly holds?: Readonly<Record<string, string | null>>;
  /** Regular expressions that files afterwards must match, by path. */
  readonly like?: Readonly<Record<string, string>>;
  /** Run the bundled program in a process of its own, on the disk. */
  readonly program?: boolean;
}

const KEYS: Readonly<Record<keyof RunCase, true>> = {
  name: true,
  run: true,
  folder: true,
  files: true,
  copy: true,
  change: true,
  before: true,
  exit: true,
  out: true,
  err: true,
  codes: true,
  written: true,
  holds: true,
  like: true,
  program: true,
};

/** The cases of a file, if it is there: a list of them, or lists under `works` and `fails`. A key that nothing reads is refused. */
export function runCases(path: string): { works: RunCase[]; fails: RunCase[] } {
  if (!existsSync(path)) return { works: [], fails: [] };
  const value = parse(readFileSync(path, 'utf8'), { merge: true }) as
    | RunCase[]
    | { works?: RunCase[]; fails?: RunCase[] };
  const { works = [], fails = [] } = Array.isArray(value)
    ? { works: value.filter(({ exit }) => exit === 0), fails: value.filter(({ exit }) => exit !== 0) }
    : value;
  for (const known of [...works, ...fails]) {
    const unknown = Object.keys(known).filter((key) => !Object.hasOwn(KEYS, key));
    if (unknown.length > 0) throw new Error(`${path}: "${known.name}" has ${unknown.join(', ')}, which nothing reads.`);
  }
  return { works, fails };
}
