import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Files of a program that begins with main.ts, and what the error names. */
const CASES: Record<string, { files: Record<string, string>; names: string[] }> = {
  'a missing module': { files: { 'main.ts': "import './gone.ts';\n" }, names: ['main.ts:1:8', './gone.ts'] },
  'a missing module that is loaded later': {
    files: { 'main.ts': "\nexport const load = () => import('./run.ts');\n" },
    names: ['main.ts:2:', './run.ts'],
  },
  'a missing export': {
    files: {
      'main.ts': "import { part } from './kind.ts';\nconsole.log(part);\n",
      'kind.ts': 'export const other = 1;\n',
    },
    names: ['kind.ts: ', '"part"', 'main.ts:1:'],
  },
  'a slip of the pen': {
    files: { 'main.ts': "import './kind.ts';\n", 'kind.ts': "const a = 'b;\n" },
    names: ['kind.ts:1:11'],
  },
};

const bundled = (files: Readonly<Record<string, string>>): Promise<void> => {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return bundle([{ input: join(folder, 'main.ts'), platform: 'node', output: { dir: join(folder, 'out') } }]);
};

test('a whole program is bundled', async () => {
  await expect(bundled({ 'main.ts': 'export const a = 1;\n' })).resolves.toBeUndefined();
});

test.each(Object.entries(CASES))('%s is named in one line with its file', async (_, { files, names }) => {
  const error = await bundled(files).catch((thrown: unknown) => thrown);
  const lines = (error as Error).message.split('\n').slice(1);
  expect(lines).toHaveLength(1);
  for (const name of names) expect(lines[0]).toContain(name);
});
