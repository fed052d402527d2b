import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const ENTRY = 'tables';

/**
 * Tables that modules of src export, by their names: `{ CODES: 'core/codes.ts' }` → `{ CODES }`. Node 20 reads no TypeScript, so they are
 * bundled in memory first. What they load lazily is left out; packages are taken from where they lie.
 */
export async function tablesOf(modules) {
  const lines = Object.entries(modules).map(
    ([name, module]) => `export { ${name} } from ${JSON.stringify(src + module)};`,
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
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}
