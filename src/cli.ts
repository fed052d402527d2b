import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runProgram } from './commands/program.ts';
import { EXIT } from './core/stop.ts';

// A run is over before optimised code pays for itself: V8 is told to wait with optimising, which saves a quarter of the work.
// The flag is V8's own and undocumented, so it is set only where it was measured.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');

const toolRoot = join(dirname(fileURLToPath(import.meta.url)), '..');

// Whoever reads the results may stop reading: `svduty check | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

runProgram(process.argv, toolRoot).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `svduty has a fault. Please report it with these lines:\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = EXIT.bug;
  },
);
