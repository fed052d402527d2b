import { createHash } from 'node:crypto';
import { REPOSITORY } from '../../support/folder.ts';
import { type OutputFolder, opened } from '../attacker/folder.ts';
import type { Secret } from './numbers.ts';

/** Every part of every file of an output folder as text, one letter a byte. */
const partsOf = (output: OutputFolder): ReadonlyMap<string, string> =>
  new Map([...opened(output)].map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]));

/** The hashes of outputs are digits by chance. */
const withoutHashes = (text: string): string => text.replaceAll(/\b[\da-f]{64}\b/g, '');

const isPicture = (path: string): boolean => /\.(png|jpe?g|woff2?|ttf)$/.test(path);

/** Numbers as they are written: in one run of digits, or with thousands apart. In UTF-8 a narrow space is three bytes, of which the last are no digits. */
const WRITTEN = /\d+(?:(?:,|\u00c2\u00a0|\u00e2\u0080[\u0089\u00af]|&#?\w+;| )\d{3})*(?:\.\d+)?/g;
const DIGITS = 6;

/** The first six digits that count, wherever the point is: what a number made of others has in common with a rounder form of itself. */
const significant = (written: string): string | undefined => {
  const digits = written.replace('.', '').replace(/^0+/, '');
  return digits.length < DIGITS ? undefined : digits.slice(0, DIGITS);
};

/** What is read or read out, or is data: all of a text but the marks that say how it looks. */
const readable = (path: string, text: string): string =>
  /\.(html|svg|xml|rels)$/.test(path)
    ? text
        .replaceAll(/<style.*?<\/style>/gs, '')
        .replaceAll(/<[^>]*>/g, (tag) =>
          [...tag.matchAll(/\b(?:descr|alt|title|name|content|aria-label|data-[\w-]+)="([^"]*)"/g)]
            .map(([, words]) => words)
            .join(' '),
        )
    : text;

/** From here on a number is found by itself; smaller ones are also widths and places of a page. */
const UNUSUAL = 10_000;

/** Where hidden counts, or what is made of them, are written. */
export function numbersFound(
  output: OutputFolder,
  { counts, made }: { readonly counts: readonly Secret[]; readonly made: readonly Secret[] },
): string[] {
  const usual = new Map(counts.map(({ what, number }) => [String(number), what]));
  const unusual = new Map([...usual].filter(([number]) => Number(number) >= UNUSUAL));
  const others = new Map(made.map(({ what, number }) => [significant(number.toFixed(12)), what]));
  const found = (path: string, text: string, numbers: ReadonlyMap<string, string>): string[] =>
    [...text.matchAll(WRITTEN)].flatMap(([written]) => {
      const bare = written.replaceAll(/&#?\w+;|[^\d.]/g, '');
      const what =
        numbers.get(bare) ??
        numbers.get(bare.split('.')[0] ?? '') ??
        (bare.includes('.') ? others.get(significant(bare)) : undefined);
      return what === undefined ? [] : [`${path}: ${written} is ${what}`];
    });
  return [...partsOf(output)]
    .filter(([path]) => !isPicture(path))
    .map(([path, text]) => [path, withoutHashes(text)] as const)
    .flatMap(([path, text]) => [...found(path, text, unusual), ...found(path, readable(path, text), usual)]);
}

/** What the files of a folder are called, where no download has the same name, and where it lies in `built`. */
export function inputNames(folder: ReadonlyMap<string, Uint8Array>, output: OutputFolder): string[] {
  const published = new Set([...output.keys()].map((path) => path.split('/').slice(1).join('/')));
  return ['/partnership/', REPOSITORY, ...[...folder.keys()].filter((path) => !published.has(path))];
}

/** The sentence with which a draft says in which file a missing text is written: drafts alone have it (test/publish/no-marks.test.ts). */
const WHERE_WRITTEN = /It is written in content\/[\w/-]+\.yaml\./g;

/** What is made, its packages opened, but for where missing texts are written. */
export const withoutPlaceholders = (output: OutputFolder): OutputFolder =>
  new Map(
    [...partsOf(output)].map(([path, text]) => [path, Buffer.from(text.replaceAll(WHERE_WRITTEN, ''), 'latin1')]),
  );

/** Where words that tell of the inputs stand: names of files that are not published, folders of the disk. */
export function wordsFound(output: OutputFolder, words: readonly string[]): string[] {
  return [...partsOf(output)].flatMap(([path, text]) =>
    words.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`),
  );
}

/** Where the beginning of a hash of a file stands, in any usual form: it is enough to try what was hashed. */
export function hashesFound(output: OutputFolder, files: Iterable<Uint8Array>): string[] {
  const hashes = new Set([...files].flatMap(hashesOf));
  return [...partsOf(output)]
    .filter(([path]) => !isPicture(path))
    .flatMap(([path, text]) =>
      [...text.matchAll(/[\w+/-]{12,}/g)].flatMap(([run]) => {
        const begins = Array.from({ length: run.length - HASH + 1 }, (_, at) => run.slice(at, at + HASH));
        return begins.filter((begin) => hashes.has(begin)).map((begin) => `${path}: ${begin}`);
      }),
    );
}

const HASH = 12;

/** How hashes of a file begin. */
export function hashesOf(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('utf8');
  return [bytes, Buffer.from(text.trim())].flatMap((one) =>
    ['md5', 'sha1', 'sha256', 'sha512'].flatMap((algorithm) => {
      const hash = createHash(algorithm).update(one).digest();
      const hex = hash.toString('hex');
      return [hex, hex.toUpperCase(), hash.toString('base64'), hash.toString('base64url')].map((form) =>
        form.slice(0, HASH),
      );
    }),
  );
}
