import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { REPOSITORY } from '../support/folder.ts';

/** Always the same cases. Other seeds are for people: `npm run fuzz -- --seed N`. */
const SEED = 1;
const CASES = 1050;

interface Outcome {
  readonly index: number;
  readonly name: string;
  readonly findings: readonly { readonly kind: string }[];
}

function outcomes(): Promise<readonly Outcome[]> {
  const args = [join(REPOSITORY, 'scripts/fuzz.mjs'), '--seed', String(SEED), '--count', String(CASES), '--json'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 }, (error, out) => {
      if (out === '') reject(error);
      else
        resolve(
          out
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line)),
        );
    });
  });
}

test('bad inputs made by chance: no fault, no hang, nothing lost, nothing that was typed is run', {
  timeout: 1_800_000,
}, async () => {
  const all = await outcomes();
  const failed = all.flatMap(({ index, name, findings }) =>
    findings.map(({ kind }) => `${name}: ${kind} (npm run fuzz -- --seed ${SEED} --only ${index})`),
  );
  expect(failed).toEqual([]);
  expect(all).toHaveLength(CASES);
});
