import type { Labels, Publication } from '../../../src/assemble/publication.ts';
import type { Drawing } from '../../../src/charts/spec.ts';
import { labels } from '../fixture/labels.ts';
import { publication as shared } from '../fixture/publication.ts';
import { lineDrawing } from './drawing.ts';

/** The fixed words only the web asks for. */
const WEB_LABELS: Labels = {
  skip_to_content: 'Skip to main content',
  paragraph: 'Paragraph {number}',
  'source_list.number': 'Source {number}',
  'source_list.back_from': 'Back to where source {number} is first cited',
  download_word: 'Download as a Word document ({size})',
  annex_fold: 'Show or hide this annex',
  download_csv: 'Download (CSV, {size})',
  download_own: 'Data of this figure (CSV, {size})',
  download_whole: 'All of the indicator (CSV, {size})',
  'download_picture.svg': 'Picture (SVG, {size})',
  'download_picture.png': 'Picture (PNG, {size})',
  'colophon.online': 'Online',
  'colophon.files_at': 'This page, and its files: {address}',
  size_kilobytes: '{size} kB',
  size_megabytes: '{size} MB',
  index_title: 'Publications',
  index_description: 'Everything that was built, for each area: read it here or download it.',
  index_data: 'Data files ({count})',
  index_build: 'Record of the build (build.json)',
  file_and_size: '{file} ({size})',
  'site.whole': 'Read it all on one page',
  'site.search': 'Search this publication',
  'site.found': 'Places found: {count}',
  'site.not_found': 'Nothing was found.',
  'site.chapters': 'Chapters before and after',
  'site.previous': 'Previous',
  'site.next': 'Next',
};

/** The shared publication with the words of the web. */
export const publication: Publication = { ...shared, labels: { ...labels, ...WEB_LABELS } };

/** Drawings of the figures of a publication. */
export function drawingsOf({ figures }: Publication): ReadonlyMap<string, Drawing> {
  return new Map(figures.map((figure) => [figure.data.id, lineDrawing(figure)]));
}
