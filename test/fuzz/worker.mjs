// Runs one case after another, as scripts/fuzz.mjs asks. Node 20 reads no TypeScript: Vite does, so that src/ itself is tried and not a bundle.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = await createServer({
  root,
  configFile: false,
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
  logLevel: 'error',
  appType: 'custom',
});
const { nameOf, runCase } = await server.ssrLoadModule('/test/fuzz/run-case.ts');

process.on('message', async ({ seed, index, keep }) => {
  process.send({ name: nameOf(seed, index) });
  const began = process.cpuUsage();
  const { folder, ...made } = await runCase(seed, index).catch((error) => ({
    index,
    name: 'the generator',
    what: '',
    runs: [],
    findings: [{ kind: 'the generator fails', detail: error.stack }],
    folder: new Map(),
  }));
  const { user, system } = process.cpuUsage(began);
  const outcome = { ...made, cpu: (user + system) / 1e6 };
  if (keep !== undefined && outcome.findings.length > 0)
    save(join(keep, `seed-${seed}-case-${index}`), folder, outcome);
  process.send(outcome);
});
process.on('disconnect', () => process.exit());
process.send({ isReady: true });

/** Keeps the folder of a failing case; what cannot be a file's name on the disk is left out. */
function save(target, folder, outcome) {
  for (const [path, bytes] of folder) {
    if (path.includes('\0')) continue;
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), bytes);
  }
  writeFileSync(join(target, 'outcome.json'), `${JSON.stringify(outcome, null, 2)}\n`);
}
