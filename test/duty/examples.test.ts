import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { REQUIREMENTS } from '../../src/duty/register.ts';
import type { RawContent } from '../../src/load/project.ts';
import { VALIDATORS } from '../../src/schema/generated/validators.js';
import { FOLDERS, NEEDS_FILES, type SchemaName, SINGLE_FILES } from '../../src/schema/table.ts';
import { type Base, type Changes, changed, factsFor, loadBase, put, resultOf, THIS_CONTENT } from './edition.ts';

/** Examples that show one record where the requirement asks it of every one: laid over the content they close some gaps, not all. */
const SHOWS_ONE = [
  'SVD-A-08',
  'SVD-C-01',
  'SVD-C-04',
  'SVD-C-05',
  'SVD-D-06',
  'SVD-N-09',
  'SVD-R-06',
  'SVD-S-09',
  'SVD-U-04',
  'SVD-U-06',
];
/** Examples that show how to record that there is nothing to ask. */
const NOTHING_TO_ASK = ['SVD-C-03', 'SVD-E-02'];

/** A Welsh edition is a labels file, areas and content of its own, which no example can hold. */
const NOT_HERE = ['SVD-W-01', 'SVD-W-04'];

const REVISED: Changes = {
  set: {
    'document.revision': 2,
    'document.edition_date': '2027-11-20',
    'document.publication.first_published_on': '2026-12-01',
  },
};
/** The content without its figure by sex, which has no population behind it. */
const NOTHING_BY_SEX: Changes = { remove: ['indicators[ae-assault-age-sex]'] };
const NO_FUNDING: Changes = { set: { 'funding.streams': [] } };
/** What must be so before the requirement has anything to ask. */
const CONDITIONS: Readonly<
  Record<string, { readonly changes?: Changes; readonly status?: 'consultation' | 'published' }>
> = {
  'SVD-C-05': { changes: REVISED },
  'SVD-C-07': { status: 'consultation' },
  'SVD-E-02': { changes: NOTHING_BY_SEX },
  'SVD-G-02': { changes: NO_FUNDING },
  'SVD-G-05': { changes: NO_FUNDING },
  'SVD-R-02': { changes: REVISED },
  'SVD-R-09': { changes: REVISED },
  'SVD-U-04': { status: 'published' },
  'SVD-U-05': { changes: REVISED },
};

let base: Base;
beforeAll(async () => {
  base = await loadBase();
});

interface Part {
  readonly schema: SchemaName;
  readonly path: readonly (string | number)[];
  readonly over: unknown;
}

/** An example cannot know the hash of the content that it is laid over. */
const ownContent = (example: string): string =>
  example.replaceAll(/content: [a-f][\da-f]{15}/g, `content: ${THIS_CONTENT}`);

/** The parts of an example, each under a comment that names its content file. */
function partsOf(example: string): Part[] {
  return example
    .split(/^(?=# (?:content|data)\/)/m)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ ...targetOf(/^# (\S+)/.exec(text)?.[1] ?? ''), over: parse(text) }));
}

/** A content file as a path of the loaded content. */
function targetOf(file: string): Pick<Part, 'schema' | 'path'> {
  const single = Object.entries(SINGLE_FILES).find(([, row]) => row.path === file);
  if (single) return { schema: single[1].schema, path: [single[0]] };
  const needs = Object.entries(NEEDS_FILES).find(([, row]) => row.path === file);
  if (needs) return { schema: needs[1].schema, path: ['needs', needs[0]] };
  const many = Object.entries(FOLDERS).find(
    ([, row]) => file.startsWith(`${row.folder}/`) && file.endsWith(row.suffix),
  );
  if (!many) throw new Error(`"${file}" is no content file`);
  const id = file.slice(many[1].folder.length + 1, -many[1].suffix.length);
  const index = Object.entries(base.content)
    .flatMap(([key, list]) => (key === many[0] && Array.isArray(list) ? list : []))
    .findIndex((record) => record.id === id);
  if (index < 0) throw new Error(`the content has no ${file}`);
  return { schema: many[1].schema, path: [many[0], index] };
}

const KEYS = ['id', 'kind', 'form', 'area', 'body', 'limb', 'role', 'place'] as const;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Maps are merged key by key, lists of records by the records' own key; everything else takes the example's value. */
function merge(own: unknown, over: unknown): unknown {
  if (isRecord(own) && isRecord(over))
    return Object.entries(over).reduce<unknown>(
      (record, [key, value]) => put(record, key, merge((record as Record<string, unknown>)[key], value)),
      own,
    );
  if (!Array.isArray(own) || !Array.isArray(over) || !over.every(isRecord)) return over;
  return over.reduce<unknown[]>((list, record) => {
    const key = KEYS.find((name) => name in record);
    const index = list.findIndex((item) => key !== undefined && isRecord(item) && item[key] === record[key]);
    return index < 0 ? list.concat([record]) : (put(list, index, merge(list[index], record)) as unknown[]);
  }, own);
}

const at = (content: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)?.[step], content);
const putAt = (content: unknown, [step = '', ...rest]: readonly (string | number)[], value: unknown): unknown =>
  put(
    content,
    step,
    rest.length === 0 ? value : putAt((content as Record<string | number, unknown>)[step], rest, value),
  );

describe.each(
  REQUIREMENTS.filter(({ id }) => !NOT_HERE.includes(id)).map((requirement) => [requirement.id, requirement] as const),
)('the example of %s', (id, { example, profiles }) => {
  test('fits its schema', () => {
    for (const { schema, path, over } of partsOf(example)) {
      const validate = VALIDATORS[schema];
      validate(merge(at(base.content, path), over));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  test('meets the requirement', () => {
    const { changes = {}, status } = CONDITIONS[id] ?? {};
    const laid = partsOf(ownContent(example)).reduce<unknown>(
      (content, { path, over }) => putAt(content, path, merge(at(content, path), over)),
      changed(base.content, changes),
    );
    const named = (at(laid, ['document']) as { profiles: string[] }).profiles;
    const content = (
      profiles ? putAt(laid, ['document', 'profiles'], [...new Set([...named, ...profiles])]) : laid
    ) as RawContent;
    const edition = status ? { status } : {};
    const result = resultOf(factsFor(base, content, edition), id);
    if (SHOWS_ONE.includes(id))
      expect(result.details.length).toBeLessThan(
        resultOf(factsFor(base, changed(base.content, changes), edition), id).details.length,
      );
    else expect([result.status, result.details]).toEqual([NOTHING_TO_ASK.includes(id) ? 'not_applicable' : 'met', []]);
  });
});
