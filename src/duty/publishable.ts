import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { namedFew } from '../core/named-few.ts';
import { type Place, placeOf } from '../core/place.ts';
import type { PublishedIndicators } from '../disclosure/published.ts';
import type { Model } from '../model/model.ts';

interface MadeUp {
  readonly label: string;
  readonly places: readonly Place[];
}

/**
 * A published edition may not hold a figure that was made up: one problem for all whose metadata say so, and one for those whose rows do, each at what says it.
 * Code: publish/illustrative.
 */
export function checkPublishable(model: Model, published: PublishedIndicators): Diagnostic[] {
  if (model.status !== 'published') return [];
  const illustrative = model.content.indicators.filter(({ id }) => published.get(id)?.provenance === 'illustrative');
  const said = illustrative.filter(({ provenance }) => provenance === 'illustrative');
  const found = illustrative.filter(({ provenance }) => provenance !== 'illustrative');
  const ofMeta = said.map((meta) => ({ label: meta.label, places: [placeOf(meta, 'provenance') ?? []].flat() }));
  const ofRows = found.map(({ id, label }) => ({ label, places: published.get(id)?.madeUp ?? [] }));
  return [...together(ofMeta), ...together(ofRows, ROWS)];
}

const ROWS = {
  fix: 'Put the real figures into the rows whose column "provenance" says illustrative, and write official or local there; or build with another status.',
};

function together(all: readonly MadeUp[], details?: { readonly fix: string }): Diagnostic[] {
  if (all.length === 0) return [];
  const places = [
    ...new Map(all.flatMap((one) => one.places).map((place) => [`${place.file}:${place.line}`, place])).values(),
  ];
  const files = [...new Set(places.map(({ file }) => file))];
  const labels = namedFew(all.map(({ label }) => `"${label}"`));
  const cause = details ? ` The column "provenance" of ${namedFew(files)} says so.` : '';
  const message =
    all.length === 1
      ? `${labels} is illustrative: its figures are made up.${cause}`
      : `${all.length} indicators are illustrative: ${labels}. Their figures are made up.${cause}`;
  return [diagnostic('publish/illustrative', places[0], message, { ...details, also: places.slice(1) })];
}
