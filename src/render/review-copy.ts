import { posix } from 'node:path';
import { label } from '../assemble/label.ts';
import type { Brand, Publication } from '../assemble/publication.ts';
import type { Drawing } from '../charts/spec.ts';
import type { OutputFile } from '../core/output-file.ts';
import type { Review } from './docx/review/review.ts';
import type { AddressOf } from './format.ts';

/** What a copy for review is printed with. */
export interface ReviewPress {
  readonly review: Review;
  /** The folder of the edition. */
  readonly folder: string;
  readonly addressOf: AddressOf;
  /** The way to the folder of what is for everybody; undefined where there is none that would last. */
  readonly toPublic: string | undefined;
}

/** What of the status stands in the name of a file. */
const STATUS: Readonly<Record<Publication['status'], string>> = {
  draft: 'draft',
  consultation: 'consultation-draft',
  board: 'board-draft',
  published: 'published',
};

/** A publication as a Word file for those who comment on it, below the folder of what is for the partners alone. */
export async function reviewCopy(
  publication: Publication,
  drawings: ReadonlyMap<string, Drawing>,
  { review, folder, addressOf, toPublic }: ReviewPress,
): Promise<OutputFile> {
  const [{ renderDocx }, { withWideMargin }] = await Promise.all([import('./docx/index.ts'), import('./docx/page.ts')]);
  const dataAt: AddressOf = (file) =>
    publication.audience === 'partnership' ? file : toPublic && posix.join(toPublic, file);
  const bytes = await renderDocx(
    asCopy(publication, review.wideMargin ? withWideMargin(publication.brand) : publication.brand),
    drawings,
    { addressOf, dataAt, review },
  );
  return { path: `${folder}/${publication.fileName}-${STATUS[publication.status]}-review.docx`, bytes };
}

/** A publication that says on its cover and in its header that it is a copy for review, and how to use that. */
function asCopy(publication: Publication, brand: Brand): Publication {
  const { labels, statusLabel, banners } = publication;
  const how = { kind: 'note', title: label(labels, 'review.title'), text: label(labels, 'review.how') } as const;
  return {
    ...publication,
    brand,
    statusLabel: label(labels, 'edition_for_review', { status: statusLabel }),
    banners: [how, ...banners],
  };
}
