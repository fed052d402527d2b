import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { FORMATS } from '../../../src/render/render.ts';
import { REPOSITORY } from '../../support/folder.ts';
import type { PartKind } from '../part-kind.ts';

export const kind: PartKind = {
  name: 'formats',
  parts: FORMATS.map(({ name, summary }) => {
    const text = readFileSync(join(REPOSITORY, 'src/render', name, 'examples.yaml'), 'utf8');
    const { works, fails } = parse(text) as { works: unknown[]; fails: unknown[] };
    return { name, summary, works: works.length, fails: fails.length, page: 'commands.md' };
  }),
};
