import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Edition, makeEdition } from '../../src/pipeline/edition.ts';
import { type Prepared, prepare } from '../../src/pipeline/prepare.ts';
import { printTree } from '../golden/print-tree.ts';
import { everythingOf } from '../support/everything.ts';
import { filesBelow, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';

const ROOT = '/northmere';
const EASTWICK = 'content/variants/eastwick.yaml';

/** Editions that differ in one thing each from one of the others: the area, what is beside it, a record, a text, or a name alone. */
const OTHERS: readonly (readonly [id: string, change: (eastwick: string) => string])[] = [
  ['another-area', (text) => text.replaceAll('local:eastwick', 'local:northmere')],
  ['another-beside', (text) => text.replace('compare: [local:northmere]', 'compare: [local:westwick]')],
  ['another-record', (text) => text.replace('both schools here', 'every school :rate[violence]')],
  ['no-record', (text) => text.replace(/change:[\s\S]*?add:/, 'add:')],
  ['another-text', (text) => text.replace('has **one** park', 'has :count[violence] parks')],
  ['another-name', (text) => text.replace('name: Eastwick', 'name: Westwick')],
];

const IDS = [undefined, 'eastwick', ...OTHERS.map(([id]) => id)];

async function prepared(): Promise<Prepared> {
  const files = new Map(filesBelow(SMALL));
  const eastwick = new TextDecoder().decode(files.get(EASTWICK));
  for (const [id, change] of OTHERS) {
    const changed = change(eastwick);
    expect(changed).not.toBe(eastwick);
    files.set(`content/variants/${id}.yaml`, new TextEncoder().encode(changed.replace('id: eastwick', `id: ${id}`)));
  }
  const { effects } = memoryFolder({ root: ROOT, files });
  const found = await prepare(everythingOf(ROOT), effects);
  expect(found.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return found;
}

function made({ folder, modelOf }: Prepared, id: string | undefined): Edition {
  if (!folder) throw new Error('the folder has an error');
  return makeEdition(modelOf(id), folder);
}

/** All that is said of an edition: its trees, what stands around them, what was found, and which rows its data tables hold. */
const toldOf = ({ publications, tables, diagnostics, results }: Edition) => ({
  publications: publications.map(({ tree, left, figures, ...around }) => ({
    tree: printTree(tree),
    left: left.map((one) => printTree(one)),
    charts: JSON.stringify(
      figures.map(({ chart, shows }) => [chart, shows.flatMap(({ points }) => points.map(({ period }) => period))]),
    ),
    around: JSON.stringify(around),
  })),
  tables: Object.values(tables).map((all) => [...all].map(([id, table]) => [id, table.isShown() && table.text()])),
  diagnostics,
  results: results.map(({ requirement, ...result }) => [requirement.id, JSON.stringify(result)]),
});

test('an edition that is made after others is the one that is made alone', async () => {
  const alone = new Map(await Promise.all(IDS.map(async (id) => [id, toldOf(made(await prepared(), id))] as const)));
  const some = fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(some, async (ids) => {
      const folder = await prepared();
      for (const id of ids) expect(toldOf(made(folder, id)), String(id)).toEqual(alone.get(id));
    }),
    { numRuns: 3 },
  );
});
