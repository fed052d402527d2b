import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Imports a TypeScript module of the repository, bundled in memory: Node 20 reads no TypeScript. `options` go to the bundler. */
export async function importBundled(file, options = {}) {
  const bundle = await rolldown({ input: `${root}${file}`, platform: 'node', ...options });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}
