import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { bundlingErrors, inRepository, notThere } from './bundling-errors.mjs';
import { Refusal } from './refusal.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * What modules of the repository export, for scripts: `{ CODES: 'src/core/codes.ts' }` → `{ CODES }`. Node 20 reads no TypeScript, so they are
 * bundled first, below node_modules/, where packages are found and no program is made of what lies there. What they load lazily is left out. @throws Refusal when one of them, or what it imports,
 * is not there or cannot be read
 */
export async function fromSource(modules) {
  const folder = await mkdtemp(join(root, 'node_modules/.svduty-source-'));
  const lines = Object.entries(modules).map(
    ([name, file]) => `export { ${name} } from ${JSON.stringify(root + file)};`,
  );
  /** Packages by their names, with the file that first imports each. */
  const packages = new Map();
  const external = (id, importer) => {
    if (!/^(?![A-Za-z]:)[^./]/.test(id)) return false;
    if (importer !== undefined && !packages.has(id)) packages.set(id, importer);
    return true;
  };
  try {
    await writeFile(join(folder, 'entry.js'), lines.join('\n'));
    const bundle = await rolldown({
      input: join(folder, 'entry.js'),
      platform: 'node',
      external,
      plugins: [{ name: 'lazy', resolveDynamicImport: (id) => ({ id: String(id), external: true }) }],
    });
    await bundle.write({ file: join(folder, 'made.mjs'), format: 'esm' });
    return await import(pathToFileURL(join(folder, 'made.mjs')).href);
  } catch (error) {
    const wrong = bundlingErrors(error) ?? noPackage(error, packages);
    throw wrong ? new Refusal(wrong) : error;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The line for a package that is not installed. Its error names only the bundle that imports it. */
function noPackage({ code, message }, packages) {
  if (code !== 'ERR_MODULE_NOT_FOUND') return undefined;
  const name = /'([^']+)'/.exec(message)?.[1];
  const [, file] = [...packages].find(([id]) => id === name || id.startsWith(`${name}/`)) ?? [];
  return file && [notThere(inRepository(file), name)];
}
