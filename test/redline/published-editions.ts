import { type Files, finalFolder, screened, textOf, typed } from '../publish/final-folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';
import type { Redlined } from './small-folder.ts';

const COUNTY = 'exampleshire';
const [FIRST, SECOND] = [`${COUNTY}/2026-10-01`, `${COUNTY}/2026-11-15`] as const;

/** What changes between the two: the date, a status, a title that contents and headings say, and a figure. */
const CHANGES: readonly (readonly [file: string, from: string, to: string])[] = [
  ['content/document.yaml', 'edition_date: 2026-10-01', 'edition_date: 2026-11-15'],
  ['content/actions.yaml', 'status: on_track', 'status: complete'],
  ['content/priorities/prevention.yaml', 'title: Prevention', 'title: Early prevention'],
  ['data/violence-with-injury.csv', '2024/25,all,persons,3614,', '2024/25,all,persons,3641,'],
];

function changed(files: Files): Files {
  const after = new Map(files);
  for (const [path, from, to] of CHANGES) {
    const text = textOf(after, path);
    if (!text.includes(from)) throw new Error(`${path} does not hold "${from}".`);
    after.set(path, new TextEncoder().encode(text.replace(from, to)));
  }
  return after;
}

async function published(files: Files): Promise<Files> {
  const { code, said, files: after } = await typed('publish', files);
  if (code !== 0) throw new Error(said);
  return after;
}

/** Publishes an edition of a county and a later one, and compares the two as Word documents, from anywhere. */
export async function redlinedEditions(): Promise<readonly Redlined[]> {
  const first = await published(await finalFolder());
  const files = await published(await screened(changed(first)));
  const { effects, files: there, printed } = memoryFolder({ root: '/county', files });
  const editions = [FIRST, SECOND].map((edition) => `/county/editions/${edition}`);
  const { exitCode, stopped } = await runCommand('compare', editions, { format: 'docx' }, effects);
  if (exitCode !== 0) throw new Error(printed() + stopped);
  return [...there].flatMap(([path, redline]): Redlined[] => {
    const [, name] = /^\/county\/partnership\/exampleshire\/(.*)-changes\.docx$/.exec(path) ?? [];
    if (name === undefined) return [];
    const [old, now] = editions.map((edition) => there.get(`${edition}/${name}.docx`));
    if (!old || !now) throw new Error(`${name} was not published`);
    return [{ name: `published-${name}`, old, now, redline }];
  });
}
