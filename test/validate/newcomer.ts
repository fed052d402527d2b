import { parse, stringify } from 'yaml';
import { originOf, type Place } from '../../src/core/place.ts';
import { loadYaml } from '../../src/load/yaml.ts';

/** A folder: text by path. */
export type Files = Map<string, string>;
type Keys = Record<string, unknown>;
type Spot = Pick<Place, 'file' | 'line' | 'column'>;

/** An error as it is printed, with its caps and folds: no more than a reader sees. */
export interface Printed {
  readonly code: string;
  readonly message: string;
  readonly place: Spot;
  readonly also: readonly Spot[];
  readonly fix: string;
  readonly example: string | undefined;
}

/** The errors of a printed check. What is printed without help is put right as the one above of its code. */
export function readPrinted(text: string): Printed[] {
  const last = new Map<string, Printed>();
  return text.split('\n\n').flatMap((block) => {
    const [head = '', message = '', ...lines] = block.split('\n');
    const [, file = '', line, column, code = ''] = /^(\S+):(\d+):(\d+) {2}error {2}(\S+)$/.exec(head) ?? [];
    if (code === '') return [];
    const begins = lines.indexOf('  For example:');
    const also = lines.flatMap((one) => {
      const [, path = '', at, from] = /^ {2}See also (\S+):(\d+):(\d+)$/.exec(one) ?? [];
      return path === '' ? [] : [{ file: path, line: Number(at), column: Number(from) }];
    });
    const fix = lines.find((one) => one.startsWith('  How to fix it: '))?.slice('  How to fix it: '.length);
    const example =
      begins < 0
        ? undefined
        : lines
            .slice(begins + 1)
            .map((one) => one.slice(4))
            .join('\n');
    const before = last.get(code);
    const help = fix === undefined ? { fix: before?.fix ?? '', example: before?.example } : { fix, example };
    const printed = { code, message, also, ...help, place: { file, line: Number(line), column: Number(column) } };
    last.set(code, printed);
    return [printed];
  });
}

/** Does to `files` what one message says, word for word. Its place is one of the files as they were `before` the round. */
export function follow(problem: Printed, files: Files, before: Files): void {
  const { code, place, also, example = '', fix } = problem;
  if (code === 'load/missing-file') {
    for (const line of example.split('\n')) begin(line, files);
    return;
  }
  if (code === 'load/empty-file') {
    files.set(place?.file ?? '', `${example}\n`);
    return;
  }
  const here = /Write "([^"]+)" here\./.exec(fix)?.[1];
  const isThere = /^(?:Write the (?:id|code of)|Use one of)/.test(fix);
  const listed =
    here ?? /(?:use one of: |Write the id |Write the code of [^:]+: )([^\s,]+?)(?=[\s,]|\.?$|\. )/i.exec(fix)?.[1];
  if (code === 'reference/unknown' && !isThere && (here !== undefined || listed === undefined)) {
    addRecord(problem, files);
    if (listed === undefined) return;
  }
  for (const one of code === 'reference/unknown' ? [place, ...also] : [place]) {
    const steps = one && stepsTo(loadYaml(one.file, before.get(one.file) ?? '').value, one);
    if (!steps) throw new Error(`${code} ${one?.file}:${one?.line}:${one?.column} leads to nothing`);
    const change = (value: unknown): unknown => {
      if (code === 'reference/duplicate-id') return `${String(value)}-${one.line}`;
      if (code === 'schema/missing-key') return { ...Object(value), ...parse(example) };
      return listed ?? shownAt(steps, parse(example));
    };
    files.set(one.file, changed(files.get(one.file) ?? '', steps, change));
  }
}

/** The value of an example: under its key, or as its only item. */
function shownAt(steps: readonly string[], example: unknown): unknown {
  return Array.isArray(example) ? example[0] : (example as Keys)[steps.at(-1) ?? ''];
}

/** "content/area.yaml  main:, local_government_areas: a list". */
function begin(line: string, files: Files): void {
  const [file = '', rest = ''] = line.split(/\s{2,}/);
  const columns = /^the columns (.*)$/.exec(rest)?.[1];
  const empty = (shape: string | undefined): unknown =>
    shape === 'a list' ? [] : shape === 'a group of keys' ? {} : '…';
  const keys = rest.split(', ').map((one) => one.split(/:\s?/));
  const begun = Object.fromEntries(keys.map(([key = '', shape]) => [key, empty(shape)]));
  files.set(file, columns === undefined ? stringify(begun) : `${columns}\n`);
}

/** Adds the record of the example where the message says: in a list of a file, or as files of its own. */
function addRecord({ example = '', fix }: Printed, files: Files): void {
  if (fix.includes('as a row of data/areas.csv'))
    files.set('data/areas.csv', `${(files.get('data/areas.csv') ?? '').trimEnd()}\n${example}\n`);
  // The record that is meant may be added by another message of this round.
  if (!/\bid: \S/.test(example)) return;
  for (const part of example.split(/^# /m).slice(1)) {
    const [name = '', ...lines] = part.split('\n');
    files.set(name, lines.join('\n'));
  }
  const [, key, file = ''] = /under "(\w+):" in (\S+?\.yaml)/.exec(fix) ?? [];
  if (key === undefined) return;
  const added = (parse(example) as Record<string, unknown[]>)[key] ?? [];
  files.set(
    file,
    changed(files.get(file) ?? '', [key], (list) => [...((list as unknown[] | undefined) ?? []), ...added]),
  );
}

/** The keys that lead to the map, list or value at a place. */
function stepsTo(
  value: unknown,
  place: Pick<Place, 'line' | 'column'>,
  steps: readonly string[] = [],
): readonly string[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const isHere = (one: Place | undefined): boolean => one?.line === place.line && one.column === place.column;
  for (const [key, item] of Object.entries(value)) {
    const found = stepsTo(item, place, [...steps, key]);
    if (found) return found;
    if (isHere(originOf(value)?.place(Array.isArray(value) ? Number(key) : key))) return [...steps, key];
  }
  return isHere(originOf(value)?.place()) ? steps : undefined;
}

function changed(text: string, steps: readonly string[], change: (value: unknown) => unknown): string {
  const root = parse(text) as Keys;
  const last = steps.at(-1);
  if (last === undefined) return stringify(change(root));
  const parent = steps.slice(0, -1).reduce<Keys>((at, key) => at[key] as Keys, root);
  parent[last] = change(parent[last]);
  return stringify(root);
}
