import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ENTRY = 'tables';

/**
 * Tables that modules of src export, by their names: `{ CODES: 'core/codes.ts' }` → `{ CODES }`. Node 20 reads no TypeScript, so they are
 * bundled first. What they load lazily is left out; packages are taken from where they lie.
 */
export async function tablesOf(modules) {
  const lines = Object.entries(modules).map(
    ([name, module]) => `export { ${name} } from ${JSON.stringify(`${root}src/${module}`)};`,
  );
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'node',
    plugins: [
      {
        name: 'tables',
        resolveDynamicImport: (id) => ({ id: String(id), external: true }),
        resolveId: (id) => {
          if (id === ENTRY) return id;
          if (id.startsWith('node:') || /^[./]|^[A-Za-z]:/.test(id)) return undefined;
          return { id: import.meta.resolve(id), external: true };
        },
        load: (id) => (id === ENTRY ? lines.join('\n') : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await mkdir(join(root, 'dist'), { recursive: true });
  const scratch = await mkdtemp(join(root, 'dist/tables-'));
  try {
    // A file, not a data address: what loads packages on demand asks where it lies.
    await writeFile(join(scratch, 'tables.mjs'), output[0].code);
    return await import(pathToFileURL(join(scratch, 'tables.mjs')));
  } finally {
    await rm(scratch, { recursive: true });
  }
}
