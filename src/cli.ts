import { writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { faultInWords } from './cli/fault.ts';
import { watchStreams } from './cli/streams.ts';

// The edge of the process. It loads nothing of the program at once, so that a part that is missing is one plain line too.

/** EXIT.bug, which lives in a part that may be missing. */
const FAULT = 70;

// V8's own flags are undocumented, so each is set only where it was measured; one that V8 does not know would be told on standard error.
const [major = ''] = process.versions.node.split('.');
// A run is over before optimised code pays for itself: V8 is told to wait with optimising, which saves a quarter of the work.
if (major === '20') setFlagsFromString('--interrupt-budget=2000000');
// Expressions that hold long lists of words are made ready at once as V8 makes those that are used again: what it makes for the first use takes it
// ten times as long.
if (['20', '22', '24', '26'].includes(major)) setFlagsFromString('--no-regexp-tier-up');

// Whoever forgets to answer is a fault, never a success.
process.exitCode = FAULT;
let answered = false;
let resultsLost = false;

function answer(exitCode: number): void {
  answered = true;
  process.exitCode = resultsLost ? FAULT : exitCode;
}

/** Prints at once, whatever becomes of the process; what nobody can read is let go. */
function say(text: string): void {
  try {
    writeSync(process.stderr.fd, text);
  } catch {
    // Standard error is closed or full.
  }
}

function fail(error: unknown): void {
  say(faultInWords(error));
  answer(FAULT);
  process.exit();
}

watchStreams((line) => {
  resultsLost = true;
  process.exitCode = FAULT;
  say(line);
});
process.on('uncaughtException', fail);
process.on('exit', () => {
  if (!answered)
    say('svduty ended without an answer. That is a fault of svduty: please report it with what you typed.\n');
});

// Nobody listens to SIGINT and SIGTERM here: a listener is called between two pieces of work, and these are long. By itself a process ends at
// once, also one that hangs. Only writing asks for a moment: `unbroken` in the effects.

const toolRoot = join(dirname(fileURLToPath(import.meta.url)), '..');
import('./commands/program.ts').then(({ runProgram }) => runProgram(process.argv, toolRoot)).then(answer, fail);
