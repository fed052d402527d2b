import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ResultStatus } from '../../src/duty/result.ts';
import type { RawContent } from '../../src/load/project.ts';
import { REPOSITORY } from '../support/folder.ts';
import { type Base, type Change, changed, factsFor, loadBase, placeAt, resultOf } from './edition.ts';

interface Case {
  readonly id: string;
  readonly variant?: string;
  readonly changes: readonly Change[];
  readonly status: ResultStatus;
  readonly at?: string;
  readonly gaps?: number;
}

const FOLDER = join(REPOSITORY, 'test/duty/cases');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

let base: Base;
beforeAll(async () => {
  base = await loadBase();
});

describe.each(files)('%s', (file) => {
  const cases = parse(readFileSync(join(FOLDER, file), 'utf8')) as Case[];
  test.each(cases.map((one, index) => [index + 1, one.id, one] as const))(
    'case %i: %s',
    (_number, id, { variant, changes, status, at, gaps }) => {
      const content = changed(base.content, changes) as RawContent;
      const result = resultOf(factsFor(base, content, variant === undefined ? {} : { variant }), id);
      expect({ status: result.status, details: gaps === undefined ? undefined : result.details.length }).toEqual({
        status,
        details: gaps,
      });
      if (at !== undefined) expect(result.places[0]).toEqual(placeAt(base.content, at));
    },
  );
});
