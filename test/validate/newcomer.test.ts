import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { originOf, type Place } from '../../src/core/place.ts';
import { loadYaml } from '../../src/load/yaml.ts';
import { check } from '../../src/pipeline.ts';
import { REPOSITORY } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';

/** Somebody who begins with an empty folder and does what the messages name, word for word, and nothing else. */
const ROUNDS = 3;

type Files = Map<string, string>;
type Step = (string | number)[];

async function problemsOf(files: Files): Promise<readonly Diagnostic[]> {
  const bytes = new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const { effects } = memoryFolder({ root: '/new', files: bytes, odd: files.size === 0 ? { content: 'folder' } : {} });
  const asked = { status: undefined, variants: [undefined], publications: 'all' } as const;
  const { diagnostics } = await check(
    { folder: '/new', toolRoot: REPOSITORY, toolVersion: '0.0.0', ...asked },
    effects,
  );
  return diagnostics.filter(({ severity }) => severity === 'error');
}

/** The steps to the map, list or value at a place. */
function stepsTo(value: unknown, { line, column }: Place, steps: Step = []): Step | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const isHere = (place: Place | undefined): boolean => place?.line === line && place.column === column;
  for (const [key, item] of Object.entries(value)) {
    const found = stepsTo(item, { file: '', line, column }, [...steps, key]);
    if (found) return found;
    if (isHere(originOf(value)?.place(Array.isArray(value) ? Number(key) : key))) return [...steps, key];
  }
  return isHere(originOf(value)?.place()) ? steps : undefined;
}

function put(text: string, steps: Step, change: (value: unknown) => unknown): string {
  const root = parse(text) as unknown;
  if (steps.length === 0) return stringify(change(root));
  const parent = steps.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], root) as Record<
    string,
    unknown
  >;
  const last = steps.at(-1) ?? '';
  parent[last] = change(parent[last]);
  return stringify(root);
}

/** Does what one message says. The places of all messages of a round are those before anything was done. */
function follow(files: Files, before: Files, { code, place, also, example = '', fix }: Diagnostic): void {
  const file = place?.file ?? '';
  if (code === 'load/missing-file') {
    for (const line of example.split('\n')) {
      const [name = '', rest = ''] = line.split(/\s{2,}/);
      files.set(name, rest.startsWith('the columns ') ? `${rest.slice(12)}\n` : keys(rest));
    }
    return;
  }
  if (code === 'load/empty-file') return void files.set(file, `${example}\n`);
  if (code === 'reference/unknown' && !fix.includes('Or use one of')) return refer(files, example, fix);
  const listed = /use one of: ([^\s,.]+)/i.exec(fix)?.[1];
  const shown: unknown = listed ?? (code === 'reference/duplicate-id' ? undefined : parse(example));
  for (const one of code === 'reference/unknown' ? [place, ...also] : [place]) {
    const steps = one && stepsTo(loadYaml(one.file, before.get(one.file) ?? '').value, one);
    if (!steps) throw new Error(`${code} ${one?.file}:${one?.line}:${one?.column} leads to nothing`);
    const own = String(steps.at(-1));
    files.set(
      one.file,
      put(files.get(one.file) ?? '', steps, (value) => {
        if (code === 'reference/duplicate-id') return `${String(value)}-${one.line}`;
        if (code === 'schema/missing-key') return { ...Object(value), ...Object(shown) };
        if (typeof shown !== 'object' || shown === null) return shown;
        return Array.isArray(shown) ? shown[0] : (shown as Record<string, unknown>)[own];
      }),
    );
  }
}

const keys = (list: string): string =>
  stringify(
    Object.fromEntries(
      list.split(', ').map((one) => {
        const [key = '', shape = ''] = one.split(/:\s?/);
        return [key, shape === 'a list' ? [] : shape === 'a group of keys' ? {} : '…'];
      }),
    ),
  );

/** Adds the record that is missing where the message says. */
function refer(files: Files, example: string, fix: string): void {
  const id = /\bid: (\S+)/.exec(example)?.[1];
  // The record that is meant may have been added in this round.
  if (id === undefined && !fix.includes('data/areas.csv')) return;
  const [, key, file = ''] = /under "(\w+):" in (\S+?\.yaml)/.exec(fix) ?? [];
  if (key !== undefined) {
    const added = (parse(example) as Record<string, unknown[]>)[key] ?? [];
    files.set(
      file,
      put(files.get(file) ?? '', [], (root) => ({
        ...Object(root),
        [key]: [...((root as Record<string, unknown[]>)[key] ?? []), ...added],
      })),
    );
    return;
  }
  if (fix.includes('data/areas.csv')) {
    files.set('data/areas.csv', `${files.get('data/areas.csv')}${example}\n`);
    return;
  }
  for (const part of example.split(/^# /m).slice(1)) {
    const [name = '', ...lines] = part.split('\n');
    files.set(name, lines.join('\n'));
  }
}

test('whoever begins with an empty folder and does what the messages say is done in a few rounds', async () => {
  const files: Files = new Map();
  const rounds: number[] = [];
  for (;;) {
    const found = await problemsOf(files);
    console.log(
      rounds.length,
      found.length,
      found
        .slice(0, 60)
        .map((d) => `${d.code} ${d.place?.file}:${d.place?.line} ${d.message} | ${d.fix.slice(0, 140)}`)
        .join('\n'),
    );
    if (found.length === 0) break;
    rounds.push(found.length);
    if (rounds.length > 7) break;
    const before = new Map(files);
    for (const problem of found) follow(files, before, problem);
  }
  expect(rounds.length).toBeLessThanOrEqual(ROUNDS);
});
