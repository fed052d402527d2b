import { CODES } from '../../../src/core/codes.ts';
import { raisedInData } from '../../core/data-cases.ts';
import type { PartKind } from '../part-kind.ts';

const raised = raisedInData();

/** A code is there to fail: `fails` counts the cases that raise it. The one that only a fault of the program can raise has a test in code. */
export const kind: PartKind = {
  name: 'codes',
  parts: Object.entries(CODES).map(([name, { title }]) => ({
    name,
    summary: title,
    file: `src/core/codes/${name.split('/')[0]}/codes.ts`,
    examples: `src/core/codes/${name.split('/')[0]}/examples.yaml`,
    works: undefined,
    fails: name === 'screening/small-number' ? 1 : (raised.get(name) ?? 0),
    page: 'codes.md',
    inDocs: `### ${name}\n`,
  })),
};
