import type { Kit } from '../assemble/assembly.ts';
import { dateInWords } from '../assemble/words.ts';
import { type OutputFile, textFile } from '../core/output-file.ts';
import type { Format } from '../render/format.ts';
import { type IndexEntry, renderIndex } from '../render/html/index-page.ts';
import { fileNameIn } from '../render/render.ts';
import type { EditionRecord } from './edition-record.ts';
import { MANIFEST } from './manifest.ts';

/** What the list is called in, and in which words. */
export type IndexWords = Pick<Kit, 'labels' | 'brand'> & { readonly language: string };

/** index.html: the list of what is in the output folder, whichever run made it, in the given order. */
export function indexPage(
  editions: readonly EditionRecord[],
  formats: readonly Format[],
  { labels, brand, language }: IndexWords,
): OutputFile {
  // What opens in the browser at once comes first.
  const listed = formats.toSorted((a, b) => Number(b.mediaType === 'text/html') - Number(a.mediaType === 'text/html'));
  const entries = editions.map(
    ({ variant, name, status, date, publications, outputs, bytes }): IndexEntry => ({
      id: variant,
      name,
      publications: publications.map((publication) => ({
        title: publication.title,
        statusLabel: labels[`edition.${status}`] ?? status,
        date: dateInWords(date),
        files: listed.flatMap((format) => {
          const output = outputs.find(({ file }) => file === fileNameIn(publication, format));
          const label = labels[`format.${format.name}`] ?? format.label;
          return output ? [{ label, path: `${variant}/${output.file}`, bytes: output.bytes }] : [];
        }),
      })),
      data: outputs
        .filter(({ file }) => file.startsWith('data/'))
        .map(({ file, bytes: size }) => ({ path: `${variant}/${file}`, bytes: size })),
      build: { path: `${variant}/${MANIFEST}`, bytes },
    }),
  );
  return textFile('index.html', renderIndex(entries, labels, brand, language));
}
