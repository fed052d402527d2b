import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { DraftName } from '../../src/drafts/names.ts';
import { type Asked, drafting, placed } from './drafting.ts';
import { FORMS, type Rows } from './files.ts';

interface Case extends Asked {
  readonly name: string;
  readonly kind: DraftName;
  readonly rows: Rows;
  /** The keys that are compared; all, where there are none. */
  readonly keys?: readonly string[];
  readonly draft: unknown;
  /** Title and key of each remark, where they are compared. */
  readonly remarks?: readonly string[];
  readonly unplaced: readonly string[];
}

const cases = parse(readFileSync(new URL('./cases.yaml', import.meta.url), 'utf8')) as Case[];

/** Records in the lists of their file. */
function inFile(lists: readonly { readonly path: string; readonly records: readonly object[] }[]): unknown {
  const file: Record<string, unknown> = {};
  for (const { path, records } of lists) {
    const [first = '', second] = path.split('.');
    if (records.length > 0)
      file[first] = second === undefined ? records : { ...Object(file[first]), [second]: records };
  }
  return file;
}

describe.each(cases)('$name', ({ kind, rows, keys, draft, remarks, unplaced, name: _, ...asked }) => {
  test.each(Object.keys(FORMS))('%s', async (file) => {
    const { made, codes } = await drafting(kind, file, FORMS[file]!(rows), asked);
    expect(codes).toEqual([]);
    const lists = (made?.lists ?? []).map(({ path, records }) => ({
      path,
      records: records.map(({ record }) =>
        keys ? Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key))) : record,
      ),
    }));
    expect(inFile(lists)).toEqual(draft);
    // A Word table has numbers for its columns.
    const letters = (words: string): string =>
      words.replace(/^(\d+): /, (_all, number) => `${String.fromCodePoint(64 + Number(number))}: `);
    const left = (made?.unplaced ?? []).map(placed).map(file.endsWith('.docx') ? letters : (words) => words);
    expect(left.toSorted()).toEqual([...unplaced].toSorted());
    if (!remarks) return;
    const noted = (made?.lists ?? []).flatMap(({ records }) =>
      records.flatMap(({ record, remarks: own }) =>
        Object.entries(own)
          .filter(([, words]) => !words.startsWith('One of'))
          .map(([key]) => `${String(record.title)} ${key}`),
      ),
    );
    expect(noted.toSorted()).toEqual([...remarks].toSorted());
  });
});
