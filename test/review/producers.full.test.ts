import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copiesOf } from '../render/docx/review/copies.ts';
import { SMALL } from '../support/folder.ts';
import { findProgram, needed } from '../support/programs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { CASES } from './producers/cases.ts';
import { handsOf, produce, savedAt, toldOf } from './producers/produced.ts';

const REMAKES = process.env.SAVE_PRODUCED === '1';

const knows = (module: string): boolean => {
  try {
    execFileSync('/usr/bin/python3', ['-c', `import ${module}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

describe.each([
  ['libreoffice.py', 'LibreOffice Writer with python3-uno', findProgram('soffice') !== undefined && knows('uno')],
  ['python-docx.py', 'python-docx', knows('docx')],
] as const)('%s', (producer, what, isThere) => {
  test.skipIf(!needed(what, isThere))(
    'a copy that it edits now is told as the saved one is',
    async () => {
      const folder = temporaryFolder();
      const copies = await copiesOf(SMALL, { variants: [undefined] });
      const copy = [...copies].find(([path]) => path.includes('response-strategy'))?.[1].bytes ?? new Uint8Array();
      const own = CASES.filter((one) => one.producer === producer);
      const pathOf = (name: string): string => (REMAKES ? savedAt(name) : join(folder, `${name}.docx`));
      writeFileSync(join(folder, 'copy.docx'), copy);
      produce(producer, own, join(folder, 'copy.docx'), pathOf);
      for (const one of own) {
        const { name, told, commented = [] } = one;
        expect(toldOf(readFileSync(pathOf(name))), name).toEqual({ told, ...handsOf(one), commented });
      }
    },
    240_000,
  );
});
