import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { textFile } from '../../src/core/output-file.ts';
import { Stop } from '../../src/core/stop.ts';
import { writeOutput } from '../../src/write/write.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const effects = nodeEffects(true);
const files = ['index.html', 'llr/a.html', 'llr/data/a.csv'].map((path) => textFile(path, path));
const all = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).sort();

test('folders are made as they are needed, and nothing is left beside the files', () => {
  const folder = temporaryFolder();
  writeOutput(effects, [{ folder: `${folder}/new/er`, files: files, removed: [] }]);
  writeOutput(effects, [{ folder: `${folder}/new/er`, files: files, removed: [] }]);
  expect(all(join(folder, 'new/er'))).toEqual(['index.html', 'llr', 'llr/a.html', 'llr/data', 'llr/data/a.csv']);
});

test('a failure leaves no folder that was made for it', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'out/llr'), { recursive: true });
  const refuse = {
    ...effects,
    rename: () => {
      throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
    },
  };
  for (const out of ['out', 'new/er'])
    expect(() => writeOutput(refuse, [{ folder: `${folder}/${out}`, files: files, removed: [] }])).toThrow(Stop);
  expect(all(folder)).toEqual(['out', 'out/llr']);
});

test('a folder that has the name of a file is left as it is', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'llr/a.html/mine'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'old');
  const before = all(folder);
  expect(() => writeOutput(effects, [{ folder: folder, files: files, removed: [] }])).toThrow(
    /a\.html.*Nothing was changed/,
  );
  expect(all(folder)).toEqual(before);
});

test.runIf(process.platform === 'linux')('a folder that cannot be made is told, and not tried for ever', () => {
  expect(() => writeOutput(effects, [{ folder: '/proc/svduty/new', files: files, removed: [] }])).toThrow(
    /Nothing was changed/,
  );
});
