import { beforeAll, describe, expect, test } from 'vitest';
import { REPOSITORY } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';
import { sampled } from '../support/sampled.ts';
import { CASES, type Case, folderWith, SLIPS, small } from './slips.ts';

/** The quickest build. What is built in spite of a slip is built in every format in bad-input.full.test.ts. */
const QUICK = { format: 'html', publication: 'strategy' };
const optionsOf = ({ command, options }: Case) => ({ ...(command === 'check' ? {} : QUICK), ...options });

/** The last good output, by path below the folder. */
let last: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  const { effects, files } = memoryFolder({ root: '/northmere', files: small });
  await runCommand('build', ['/northmere'], QUICK, effects);
  last = new Map(
    [...files].flatMap(([path, bytes]) =>
      path.includes('/output/') ? [[path.slice('/northmere/'.length), bytes]] : [],
    ),
  );
});

const STACK = /\n\s+at (?:async )?\S+ \(|\n\s+at \S+:\d+:\d+|node:internal|TypeError|undefined|\[object Object\]/;

for (const [file, cases] of SLIPS) {
  describe(file, () => {
    test.each(sampled(cases, 10))('$name', async (slip) => {
      const { effects, files, printed } = folderWith(slip, last);
      const command = slip.command ?? 'build';
      const { exitCode, stopped } = await runCommand(command, ['/northmere'], optionsOf(slip), effects);
      expect(stopped).toBe('');
      const found = (word: string): string[] =>
        [...printed().matchAll(new RegExp(`^(\\S+:\\d+:\\d+) {2}${word} {2}(\\S+)$`, 'gm'))].map(
          (m) => `${m[2]} ${m[1]}`,
        );
      expect(found('error').join('\n')).toBe(slip.expect.join('\n'));
      expect(exitCode).toBe(slip.expect.length === 0 ? 0 : 1);
      for (const warning of slip.warns ?? []) expect(found('warning')).toContain(warning);
      for (const word of slip.says ?? []) expect(printed()).toContain(word);
      for (const word of slip.hides ?? []) expect(printed()).not.toContain(word);
      if (slip.expect.length === 0) {
        if (command === 'build') expect(printed()).toMatch(/^Built/m);
        return;
      }
      expect(printed()).not.toMatch(STACK);
      // An edition with an error stops no other.
      if (slip.expect.every((one) => one.includes(' content/variants/'))) return;
      for (const [path, bytes] of last) expect(files.get(`/northmere/${path}`)).toBe(bytes);
    });
  });
}

test('the small folder without a slip is built', async () => {
  const { effects } = memoryFolder({ root: '/northmere', files: small });
  expect(await runCommand('build', ['/northmere'], { allVariants: true }, effects)).toEqual({
    exitCode: 0,
    stopped: '',
  });
});

test('the cases stand in the repository', () => {
  expect(SLIPS.map(([file]) => file)).toEqual([
    'data',
    'edge',
    'editions',
    'files',
    'forms',
    'labels',
    'not-read',
    'pasted',
    'pictures',
    'references',
    'size',
    'slips',
    'templates',
    'text',
    'values',
    'yaml',
  ]);
  expect(CASES.startsWith(REPOSITORY)).toBe(true);
});
