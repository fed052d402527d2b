import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzip } from '../../src/load/zip.ts';
import { REPOSITORY } from './folder.ts';

const MOST = 4_000_000;

/** content/ and data/ of Leicester, Leicestershire and Rutland as they were in the first form, by path. */
export function llrOfFirstForm(): ReadonlyMap<string, Uint8Array> {
  const files = unzip(readFileSync(join(REPOSITORY, 'test/fixtures/form-0-llr.zip')), MOST);
  if (typeof files === 'string') throw new Error(`The fixture is ${files}.`);
  return new Map(files.map(({ name, bytes }) => [name, bytes]));
}
