import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { copyOf, MOST_MS, TEXT, WARM_UP } from './edited.mjs';
import { CLI } from './program.mjs';

/** Time for the rest to be made, and for a person to go on writing. */
const REST_MS = 1500;

/** What is saved while a page is looked at: the publication, the file in a folder, and the file after so many edits. */
export const SAVED = {
  text: {
    publication: 'response-strategy',
    fileOf: () => TEXT.file,
    edited: (source, n) => source.replace(TEXT.at, `Edited${1000 + n} `),
  },
  data: { publication: 'strategic-needs-assessment', fileOf: firstFigures, edited: withOtherCount },
};

/**
 * Times in ms from saving a file to the refreshed page in a browser's hands, as events and page come to it, and to the problems and the checklist; with a preview that is
 * looked at all the while. `saved` is one of SAVED.
 */
export async function previews(folder, scratch, count, { publication, fileOf, edited }) {
  const copy = copyOf(folder, scratch);
  const file = join(copy, fileOf(copy));
  const source = readFileSync(file, 'utf8');
  const child = spawn(process.execPath, [CLI, 'preview', copy, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    const [, address] = /(http:\S+\d)\//.exec(await firstOutput(child));
    const gone = new AbortController();
    const { body } = await fetch(`${address}/events?publication=${publication}`, { signal: gone.signal });
    const events = eventsIn(body);
    let stamp = (await nextOf(events, ['seen'])).data.stamp;
    const [pages, wholes] = [[], []];
    for (let n = 0; n < count + WARM_UP; n++) {
      await sleep(REST_MS);
      const from = performance.now();
      writeFileSync(file, edited(source, n));
      const told = await nextOf(events, ['first', 'seen']);
      await (await fetch(address + told.data.page)).arrayBuffer();
      const page = performance.now() - from;
      if (told.data.stamp === stamp) throw new Error(`An edit of ${file} changes nothing of ${publication}.`);
      const all = told.name === 'seen' ? told : await nextOf(events, ['seen']);
      const whole = performance.now() - from;
      stamp = all.data.stamp;
      if (n < WARM_UP) continue;
      pages.push(page);
      wholes.push(whole);
    }
    gone.abort();
    return { pages, wholes };
  } finally {
    child.kill();
    await once(child, 'exit');
  }
}

async function firstOutput(child) {
  let said = '';
  child.stderr.on('data', (piece) => {
    said += piece;
  });
  const [piece] = await Promise.race([
    once(child.stdout, 'data', { signal: AbortSignal.timeout(MOST_MS) }),
    once(child, 'exit').then(() => {
      throw new Error(`preview ended:\n${said}`);
    }),
  ]);
  return String(piece);
}

/** Server-sent events as they come, each with its name and data. */
async function* eventsIn(body) {
  let text = '';
  for await (const piece of body.pipeThrough(new TextDecoderStream())) {
    text += piece;
    const blocks = text.split('\n\n');
    text = blocks.pop();
    for (const block of blocks) {
      const [, name, data] = /^event: (.*)\ndata:(.*)$/.exec(block) ?? [];
      if (name !== undefined) yield { name, data: data.trim() === '' ? undefined : JSON.parse(data) };
    }
  }
}

async function nextOf(events, names) {
  for (;;) {
    const { value, done } = await events.next();
    if (done) throw new Error('The preview tells nothing any more.');
    if (names.includes(value.name)) return value;
  }
}

/** The first file of figures by its name. */
function firstFigures(folder) {
  const files = readdirSync(join(folder, 'data')).toSorted();
  const tables = files.filter((name) => name.endsWith('.csv') && !['areas.csv', 'population.csv'].includes(name));
  // Of most tables the first row is in a line over all periods; of one by sex nothing prints it.
  return join('data', tables.find((name) => !name.includes('-sex')) ?? tables[0]);
}

/** The table with a somewhat larger count in its first row. */
function withOtherCount(source, n) {
  const [head, row, ...rest] = source.split('\n');
  const cells = row.split(',');
  const at = head.trim().split(',').indexOf('count');
  cells[at] = String(Number(cells[at]) + 1 + n);
  return [head, cells.join(','), ...rest].join('\n');
}
