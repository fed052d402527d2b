import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { review } from '../../../src/review/review.ts';
import { contentFile } from '../../../src/review/source/field.ts';
import { openCopy } from '../../../src/review/word/open.ts';
import { REPOSITORY, SMALL } from '../../support/folder.ts';
import type { ProducerCase } from './cases.ts';

const HERE = join(REPOSITORY, 'test/review/producers');

/** Where the file that a producer made stands. */
export const savedAt = (name: string): string => join(HERE, `saved/${name}.docx`);

/** Lets one producer make the files of its cases from a copy. */
export function produce(
  producer: ProducerCase['producer'],
  cases: readonly ProducerCase[],
  copy: string,
  pathOf: (name: string) => string,
): void {
  const jobs = cases.map(({ name, tracked, steps }) => ({
    from: copy,
    to: pathOf(name),
    who: ['Ann', 'Lee'],
    tracked,
    steps,
  }));
  execFileSync('/usr/bin/python3', [join(HERE, producer)], { input: JSON.stringify(jobs) });
}

/** In the place of whoever saved a file. */
const WHO_SAVED = 'who saved it';

/** Who is told of the changes of a case: its producer signs what it tracks and what it saves with one name. */
export const handsOf = ({ tracked = false }: ProducerCase) => ({
  hands: new Set([tracked ? 'Ann Lee' : WHO_SAVED]),
  savedBy: 'Ann Lee',
});

/** What a review of a file tells, against the small folder. */
export function toldOf(bytes: Uint8Array) {
  const opened = openCopy(bytes);
  if ('why' in opened) throw new Error(opened.why);
  const fileOf = (file: string) =>
    file.startsWith('content/') ? contentFile(file, readFileSync(join(SMALL, file), 'utf8')) : undefined;
  const { source, variant } = opened.part;
  const signed = { ...opened, savedBy: WHO_SAVED };
  const { changes, comments } = review([{ name: 'back.docx', opened: signed }], { fileOf, source, base: variant }, []);
  return {
    told: changes.map(({ kind, place, now, why }) => [kind, place?.path, now, ...(why ? [why] : [])]),
    hands: new Set(changes.flatMap(({ by }) => by.map(({ who }) => who))),
    savedBy: opened.savedBy,
    commented: comments.map(({ on }) => on),
  };
}
