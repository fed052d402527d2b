import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../', import.meta.url));

/** A module of src, for scripts: Node 20 reads no TypeScript, so it is bundled first, where it finds the libraries. `file` is its path below src/. */
export async function bundled(file) {
  const folder = await mkdtemp(join(root, 'src/schema/generated/bundled-'));
  const made = join(folder, 'bundled.mjs');
  try {
    const bundle = await rolldown({ input: join(root, 'src', file), platform: 'node', external: /^[^./]/ });
    await bundle.write({ file: made, format: 'esm', codeSplitting: false });
    return await import(pathToFileURL(made).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
