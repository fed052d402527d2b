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

test('the journal and the files of the folder itself are on the disk before any target is touched', () => {
  const folder = temporaryFolder();
  writeOutput(effects, [{ folder, files, removed: [] }]);
  const done: string[] = [];
  const name = (path: string): string => path.slice(folder.length + 1).replace(/svduty-\d+-/, '');
  const watched = {
    ...effects,
    write: (path: string, bytes: Uint8Array) => {
      done.push(`write ${name(path)}`);
      effects.write(path, bytes);
    },
    flush: (path: string) => {
      done.push(`flush ${name(path)}`);
      effects.flush(path);
    },
    rename: (from: string, to: string) => {
      done.push(`rename ${name(from)}`);
      effects.rename(from, to);
    },
    remove: (path: string) => {
      done.push(`remove ${name(path)}`);
      effects.remove(path);
    },
  };
  writeOutput(watched, [{ folder, files, removed: ['llr/data/a.csv'] }]);
  const flushed = done.filter((step) => step.startsWith('flush'));
  expect(flushed).toEqual(['flush .preparing', 'flush index.html.new']);
  expect(done.findIndex((step) => /^(rename|remove) /.test(step))).toBeGreaterThan(done.indexOf(flushed[1] ?? ''));
  expect(done.indexOf('write index.html.new')).toBeLessThan(done.indexOf('flush index.html.new'));
});

test('what may be lost is not waited for', () => {
  const folder = temporaryFolder();
  const flush = () => {
    throw new Error('flushed');
  };
  writeOutput({ ...effects, flush }, [{ folder, files, removed: [], mayBeLost: true }]);
  expect(all(folder)).toEqual(['index.html', 'llr', 'llr/a.html', 'llr/data', 'llr/data/a.csv']);
});

test('a disk that fails when it is asked to keep what was written leaves everything as it was', () => {
  const folder = temporaryFolder();
  writeOutput(effects, [{ folder, files, removed: [] }]);
  const before = all(folder);
  const full = {
    ...effects,
    flush: () => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    },
  };
  expect(() => writeOutput(full, [{ folder, files, removed: [] }])).toThrow(/Nothing was changed/);
  expect(all(folder)).toEqual(before);
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
