import { once } from '../core/once.ts';
import { sha256, sha256Once } from '../core/sha256.ts';
import { fieldsOf } from '../load/field-paths.ts';
import type { Loaded } from '../load/project.ts';
import type { Model } from '../model/model.ts';
import type { Review } from '../render/docx/review/review.ts';
import type { Request } from './asked.ts';

/** What a copy for review of an edition is made with. */
export type ReviewOf = (model: Model) => Omit<Review, 'remarks'>;

/** The same for all editions of a folder; undefined where none are asked for. */
export function reviewOf({ review }: Request, loaded: Loaded): ReviewOf | undefined {
  if (!review) return undefined;
  const fields = once(() => fieldsOf(loaded.content));
  const source = once(() => contentSource(loaded));
  return ({ id, content: { document } }) => ({
    variant: id,
    edition: document.edition_date,
    source: source(),
    wideMargin: review.wideMargin,
    fieldAt: (place) => fields().at(place),
    fieldWith: (text) => fields().with(text),
  });
}

/** One SHA-256 for the files of content/: copies go to many, and a hash that a table of counts had a part in would tell a small count. */
export const contentSource = ({ inputs }: Loaded): string =>
  sha256(
    inputs
      .filter(({ file }) => file.startsWith('content/'))
      .map(({ file, bytes }) => `${file} ${sha256Once(bytes)}`)
      .join('\n'),
  );
