import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPOSITORY } from '../support/folder.ts';
import { findProgram, needed } from '../support/programs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const keygen = findProgram('ssh-keygen');

describe.skipIf(!needed('ssh-keygen', keygen !== undefined))(
  'an edition that is signed as docs/publish.md says',
  () => {
    test('is known as its owner’s, and is not once its manifest is another', () => {
      const home = temporaryFolder();
      const folder = join(home, 'editions/llr/2026-11-01');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'manifest.json'), '{}\n');
      execFileSync(keygen!, ['-q', '-t', 'ed25519', '-N', '', '-f', join(home, 'KEY')]);
      const key = readFileSync(join(home, 'KEY.pub'), 'utf8');
      writeFileSync(join(folder, 'SIGNERS'), `NAME namespaces="svduty-edition" ${key}`);
      const page = readFileSync(join(REPOSITORY, 'docs/publish.md'), 'utf8');
      const [sign, verify] = [...page.matchAll(/^ssh-keygen .*$/gm)].map(([line]) => line);
      const sh = (line: string, cwd: string) =>
        execFileSync('sh', ['-c', line], { cwd, encoding: 'utf8', stdio: 'pipe' });
      sh(sign!, home);
      expect(sh(verify!, folder)).toMatch(/^Good "svduty-edition" signature for NAME/);
      writeFileSync(join(folder, 'manifest.json'), '[]\n');
      expect(() => sh(verify!, folder)).toThrow();
    });
  },
);
