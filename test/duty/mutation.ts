import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { mapValues } from '../../src/core/map-values.ts';
import { judge } from '../../src/duty/judge.ts';
import { REQUIREMENTS, type Requirement } from '../../src/duty/register.ts';
import { ParsedMarkdown } from '../../src/load/markdown.ts';
import type { RawContent } from '../../src/load/project.ts';
import type { SourcesContent } from '../../src/schema/generated/sources.ts';
import { together } from '../../src/schema/parts-of-records.ts';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../../src/schema/table.ts';
import { imageNames } from '../../src/validate/markdown.ts';
import { type Known, nothingRead, validate } from '../../src/validate/validate.ts';
import { REPOSITORY } from '../support/folder.ts';
import { type Base, factsFor, put, without } from './edition.ts';

type Path = readonly (string | number)[];

/** One record or key of the content that can be taken away. */
export interface Mutation {
  readonly path: Path;
  /** The path with `[]` for every number: what the reviewed list speaks of. */
  readonly pattern: string;
  /** The same with the record's own id in the last brackets, for a list that speaks of one record. */
  readonly named: string;
  readonly id: string | undefined;
}

/** Every key of every map and every record of every list of the content, the waivers and variants aside. */
export function mutationsOf(content: RawContent): Mutation[] {
  const { variants: _variants, ...folders } = FOLDERS;
  const found: Mutation[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        if (typeof item !== 'object' || item === null) return;
        found.push(mutation([...path, index], item));
        walk(item, [...path, index]);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        found.push(mutation([...path, key]));
        walk(item, [...path, key]);
      }
    }
  };
  mapValues(SINGLE_FILES, (_, key) => walk(content[key], [key]));
  mapValues(NEEDS_FILES, (_, key) => walk(content.needs[key], ['needs', key]));
  mapValues(folders, (_, key) => walk(content[key], [key]));
  return found;
}

function mutation(path: Path, record?: object): Mutation {
  const pattern = path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .replace(/^\./, '');
  const id = (record as { id?: string } | undefined)?.id;
  return { path, pattern, named: id === undefined ? pattern : pattern.replace(/\[\]$/, `[${id}]`), id };
}

function deleted(value: unknown, [step = '', ...rest]: Path): unknown {
  if (rest.length === 0) return without(value, step);
  return put(value, step, deleted((value as Record<string | number, unknown>)[step], rest));
}

/** Requirements that read every text or figure, and the files in which the things they name stand: elsewhere they are not asked. */
const SLOW = ['SVD-E-02', 'SVD-E-03', 'SVD-N-07', 'SVD-N-14', 'SVD-U-08', 'SVD-X-04'];
const NAMED_BY_SLOW = /^(?:document|indicators|disclosure|equality|needs\.(?:cohorts|place_and_time))\b/;
const QUICK = REQUIREMENTS.filter(({ id }) => !SLOW.includes(id));

/** Tells whether anything is said when a record or key is gone: a schema, a cross-reference, or a requirement whose result changes. */
export function noticer(base: Base): (mutation: Mutation) => boolean {
  const { checked, numbers, content } = base;
  const { areas } = numbers;
  const known: Known = {
    areas,
    images: imageNames(checked.loaded),
    notRead: new Set(),
    idsNotRead: () => new Map(),
    parsed: new ParsedMarkdown(),
    read: nothingRead(),
  };
  const before = new Set(validate(content, undefined, known).map(keyOf));
  const results = new Map(judge(factsFor(base, content)).map((result) => [result.requirement.id, resultKey(result)]));

  // A token in a text is resolved when the text is assembled, which reports one that leads nowhere (token/unknown).
  const cited = [...JSON.stringify(content).matchAll(/:cite\[([^\]]+)\]/g)].map(([, cite = '']) => cite);
  const isCited = ([file, list, index, key, fact]: Path): boolean => {
    if (file !== 'sources' || list !== 'references' || (key !== undefined && key !== 'facts')) return false;
    const { id, facts = [] } = (content.sources as SourcesContent).references[Number(index)] ?? { id: '' };
    if (fact !== undefined) return cited.includes(together(id, facts[Number(fact)]?.id ?? ''));
    return cited.some((one) => one.startsWith(together(id, '')) || (key === undefined && one === id));
  };

  return ({ path, pattern }) => {
    if (isCited(path)) return true;
    const mutated = deleted(content, path) as RawContent;
    if (validate(mutated, undefined, known).some((found) => !before.has(keyOf(found)))) return true;
    const facts = factsFor(base, mutated);
    const changes = (register: readonly Requirement[]): boolean =>
      register.some((requirement) =>
        judge(facts, [requirement]).some((result) => results.get(requirement.id) !== resultKey(result)),
      );
    return (
      changes(QUICK) || (NAMED_BY_SLOW.test(pattern) && changes(REQUIREMENTS.filter(({ id }) => SLOW.includes(id))))
    );
  };
}

const keyOf = (found: ReturnType<typeof validate>[number]): string =>
  `${found.code} ${found.place?.file}:${found.place?.line}:${found.place?.column} ${found.message}`;
const resultKey = ({ status, details, places, meeting }: ReturnType<typeof judge>[number]): string =>
  JSON.stringify([status, details, places, meeting]);

interface Reviewed {
  readonly keys: string;
  readonly reason: string;
}

/** The reviewed list: keys that nothing asks for, as patterns with what they cover. `**` stands for any path, `*` for one key. */
export function reviewedKeys(): { readonly keys: string; readonly covers: (mutation: Mutation) => boolean }[] {
  const list = parse(readFileSync(join(REPOSITORY, 'test/duty/mutation-reviewed.yaml'), 'utf8')) as Reviewed[];
  return list
    .flatMap(({ keys }) => keys.split(/\s+/))
    .map((keys) => {
      const parts = keys
        .split(/(\*\*|\*)/)
        .map((part) => (part === '**' ? '.*' : part === '*' ? '[^.[]*' : part.replaceAll(/[.[\]]/g, '\\$&')));
      const form = new RegExp(`^${parts.join('')}$`);
      return { keys, covers: ({ pattern, named }) => form.test(pattern) || form.test(named) };
    });
}
