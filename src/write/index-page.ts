import type { Kit } from '../assemble/assembly.ts';
import { dateInWords } from '../assemble/words.ts';
import { type OutputFile, textFile } from '../core/output-file.ts';
import type { AssetPlace } from '../render/asset-places.ts';
import type { Format } from '../render/format.ts';
import { besidePage } from '../render/html/assets.ts';
import { type IndexEntry, renderIndex } from '../render/html/index-page.ts';
import { fileNameIn } from '../render/render.ts';
import { MANIFEST } from './record.ts';
import { sealed } from './seal.ts';
import type { StandingEdition } from './standing.ts';

/** The tables of indicators, which hold every count that is published: not those of single figures, nor what describes them. */
export const WHOLE_TABLE = /^data\/[^/]+\.csv$/;

/** The list of what is in the output folder. */
export const INDEX = 'index.html';

/** What the list is called in, and in which words. */
export type IndexWords = Pick<Kit, 'labels' | 'brand'> & { readonly language: string };

/** index.html: the list of what is in the output folder, whichever run made it, in the given order; with the files that it links. */
export function indexPage(
  editions: readonly StandingEdition[],
  formats: readonly Format[],
  { labels, brand, language }: IndexWords,
  place?: AssetPlace,
): OutputFile[] {
  // What opens in the browser at once comes first.
  const listed = formats.toSorted((a, b) => Number(b.mediaType === 'text/html') - Number(a.mediaType === 'text/html'));
  const entries = editions.flatMap(({ variant, edition, outputs: all, bytes }): IndexEntry[] => {
    if (!edition) return [];
    const outputs = all.filter(({ isChanged }) => !isChanged);
    const fileOf = ({ file, bytes: size }: (typeof all)[number]) => ({ path: `${variant}/${file}`, bytes: size });
    const publications = edition.publications.map((publication) => ({
      title: publication.title,
      subtitle: publication.subtitle,
      statusLabel: labels[`edition.${edition.status}`] ?? edition.status,
      date: dateInWords(edition.date),
      files: listed.flatMap((format) => {
        const output = outputs.find(({ file }) => file === fileNameIn(publication, format));
        return output ? [{ label: labels[`format.${format.name}`] ?? format.label, ...fileOf(output) }] : [];
      }),
    }));
    const data = outputs.filter(({ file }) => WHOLE_TABLE.test(file)).map(fileOf);
    const build = { path: `${variant}/${MANIFEST}`, bytes };
    return [{ id: variant, name: edition.name, banner: bannerOf(edition.status, labels), publications, data, build }];
  });
  const assets = place === 'linked' ? besidePage('index') : undefined;
  const page = textFile(INDEX, sealed(renderIndex(entries, labels, brand, language, assets)));
  return [page, ...(assets?.files ?? [])];
}

/** What must be known of an edition of this status; undefined for one that is published. */
const bannerOf = (status: string, labels: Kit['labels']): IndexEntry['banner'] =>
  status === 'published'
    ? undefined
    : { kind: 'draft', title: labels[`edition.${status}`] ?? status, text: labels[`banner.${status}`] ?? '' };
