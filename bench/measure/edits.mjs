import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { copyOf, MOST_MS, TEXT, WARM_UP } from './edited.mjs';
import { buildArgs } from './program.mjs';

/** Time for a build to be done with all that it writes, and for the watching to begin. */
const REST_MS = 1500;

/** What is made again: the page that is shown alone, as a preview of it asks, or all that the folder makes. */
export const MADE = { shown: ['--publication', 'strategy', '--format', 'html'], all: [] };

/** Times in ms from saving a text to the new bytes of a page that shows it, with one process that goes on watching a copy of the folder; `made` is one of MADE. */
export async function edits(folder, scratch, count, made) {
  const copy = copyOf(folder, scratch);
  const out = mkdtempSync(join(scratch, 'watched-'));
  const watching = watch(copy, out, made);
  try {
    const file = join(copy, TEXT.file);
    const source = readFileSync(file, 'utf8');
    const words = TEXT.at.exec(source)[1];
    const page = await watching.until(() => pageWith(words, out));
    const times = [];
    for (let n = 0; n < count + WARM_UP; n++) {
      await sleep(REST_MS);
      const mark = `Edited${1000 + n} `;
      const isShown = onceChanged(page, mark);
      const from = performance.now();
      writeFileSync(file, source.replace(TEXT.at, mark));
      await watching.until(isShown);
      if (n >= WARM_UP) times.push(performance.now() - from);
    }
    return times;
  } finally {
    await watching.stop();
  }
}

/** A build that goes on watching. `until` waits for something, and throws when the build ends before or it takes too long. */
function watch(folder, out, made) {
  const child = spawn(process.execPath, [...buildArgs(folder, out, ...made), '--watch'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (piece) => {
    said += piece;
  });
  const until = async (found) => {
    for (const from = performance.now(); performance.now() - from < MOST_MS; await sleep(1)) {
      const what = found();
      if (what) return what;
      if (child.exitCode !== null) throw new Error(`build --watch ended with ${child.exitCode}:\n${said}`);
    }
    throw new Error(`build --watch did nothing for ${MOST_MS} ms.`);
  };
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill();
    await once(child, 'exit');
  };
  return { until, stop };
}

const pageWith = (words, out) =>
  readdirSync(out, { recursive: true })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(out, name))
    .find((page) => readFileSync(page, 'utf8').includes(words));

/** Whether a file holds a text. It is read only when it is another than before. */
function onceChanged(file, text) {
  let seen = versionOf(file);
  return () => {
    const version = versionOf(file);
    if (version === seen) return false;
    seen = version;
    return readFileSync(file, 'utf8').includes(text);
  };
}

/** What differs between two states of a file; nothing while it is being replaced. */
function versionOf(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && `${stat.ino} ${stat.mtimeMs} ${stat.size}`;
}
