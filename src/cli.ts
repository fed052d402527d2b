import { writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { faultInWords } from './cli/fault.ts';
import { watchStreams } from './cli/streams.ts';

// The edge of the process. It loads nothing of the program at once, so that a part that is missing is one plain line too.

/** EXIT.bug, which lives in a part that may be missing. */
const FAULT = 70;

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

const toolRoot = dirname(import.meta.dirname);
import('./commands/program.ts').then(({ runProgram }) => runProgram(process.argv, toolRoot)).then(answer, fail);
