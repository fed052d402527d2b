import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { placeOf } from '../core/place.ts';
import type { PublishedIndicators } from '../disclosure/published.ts';
import type { Model } from '../model/model.ts';

/** A published edition may not hold a figure that was made up. */
export function checkPublishable(model: Model, published: PublishedIndicators): Diagnostic[] {
  if (model.status !== 'published') return [];
  return model.content.indicators
    .filter((meta) => published.get(meta.id)?.provenance === 'illustrative')
    .map((meta) =>
      diagnostic(
        'publish/illustrative',
        placeOf(meta, 'provenance'),
        `"${meta.label}" is illustrative: its figures are made up.`,
      ),
    );
}
