import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * What modules of the repository export, for scripts: `{ CODES: 'src/core/codes.ts' }` → `{ CODES }`. Node 20 reads no TypeScript, so they are
 * bundled first, below dist/, where packages are found. What they load lazily is left out.
 */
export async function fromSource(modules) {
  await mkdir(join(root, 'dist'), { recursive: true });
  const folder = await mkdtemp(join(root, 'dist/source-'));
  const lines = Object.entries(modules).map(
    ([name, file]) => `export { ${name} } from ${JSON.stringify(root + file)};`,
  );
  try {
    await writeFile(join(folder, 'entry.js'), lines.join('\n'));
    const bundle = await rolldown({
      input: join(folder, 'entry.js'),
      platform: 'node',
      external: /^(?![A-Za-z]:)[^./]/,
      plugins: [{ name: 'lazy', resolveDynamicImport: (id) => ({ id: String(id), external: true }) }],
    });
    await bundle.write({ file: join(folder, 'made.mjs'), format: 'esm' });
    return await import(pathToFileURL(join(folder, 'made.mjs')).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
