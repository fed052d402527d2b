import { label } from '../assemble/label.ts';
import { dateInWords } from '../assemble/words.ts';
import type { OutputFile } from '../core/output-file.ts';
import { linesOf } from './fate.ts';
import { coverFiles, fateInWords, type Looks, lostFiles, shelfFiles, statusInWords } from './pages.ts';
import { recordsFile } from './records.ts';
import type { Shelf } from './shelf.ts';
import { feed, gitAttributes, headers, redirects, robots, sitemap, withSlash } from './site-files.ts';

/**
 * All that stands around the editions of a shelf, made from these alone: the records, a cover page for each edition and each line, the page over all, and what hosts and search engines
 * read. `site` is the address of the folder online; without it there is no sitemap and no feed.
 */
export function filesAround(shelf: Shelf, looks: Looks, site: string | undefined): OutputFile[] {
  const lines = linesOf(shelf);
  const { labels } = looks;
  const words = {
    title: label(labels, 'cover.shelf_title'),
    published: ({ edition }: (typeof lines)[number]['latest']) =>
      label(labels, 'cover.published', {
        name: edition.cover.name,
        edition: edition.cover.edition || edition.cover.version,
        status: statusInWords(edition, labels),
        date: dateInWords(edition.edition_date),
      }),
    fate: (one: (typeof lines)[number]['latest']) => `${one.edition.cover.name}: ${fateInWords(one, labels)}`,
  };
  const maps = site === undefined ? [] : sitemap(lines, withSlash(site));
  const pages = [
    ...lines.flatMap((line) =>
      line.editions.flatMap((one) => coverFiles(line, one, 'edition', looks, { site, lines })),
    ),
    ...lines.flatMap((line) => coverFiles(line, line.latest, 'line', looks, { site, lines })),
    ...shelfFiles(lines, looks, site),
    ...lostFiles(looks, site),
  ];
  return [
    recordsFile(shelf.records),
    // Pages link the same files.
    ...new Map(pages.map((file) => [file.path, file])).values(),
    gitAttributes(),
    robots(site === undefined || maps.length === 0 ? undefined : withSlash(site)),
    headers(lines),
    redirects(lines),
    ...maps,
    ...(site === undefined ? [] : [feed(lines, withSlash(site), words)]),
  ];
}
