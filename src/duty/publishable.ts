import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { namedFew } from '../core/named-few.ts';
import { type Place, placeOf } from '../core/place.ts';
import type { PublishedIndicators } from '../disclosure/published.ts';
import type { Model } from '../model/model.ts';
import { isPublic } from './plausibility/diagnostics.ts';

interface MadeUp {
  readonly label: string;
  readonly places: readonly Place[];
}

/** What may not stand in an edition that everybody reads, at the status that it has. Codes: publish/illustrative, publish/licence, publish/example. */
export function checkPublishable(model: Model, published: PublishedIndicators): Diagnostic[] {
  if (!isPublic(model.status)) return [];
  const isFinal = model.status === 'published';
  return [
    ...(isFinal ? [...illustrative(model, published), ...notAnExample(model)] : []),
    ...licences(model, published),
  ];
}

/** A published edition may not hold a figure that was made up: one problem for all whose metadata say so, and one for those whose rows do, each at what says it. */
function illustrative(model: Model, published: PublishedIndicators): Diagnostic[] {
  const madeUp = model.content.indicators.filter(({ id }) => published.get(id)?.provenance === 'illustrative');
  const said = madeUp.filter(({ provenance }) => provenance === 'illustrative');
  const found = madeUp.filter(({ provenance }) => provenance !== 'illustrative');
  const ofMeta = said.map((meta) => ({ label: meta.label, places: [placeOf(meta, 'provenance') ?? []].flat() }));
  const ofRows = found.map(({ id, label }) => ({ label, places: published.get(id)?.madeUp ?? [] }));
  return [...together(ofMeta), ...together(ofRows, ROWS)];
}

function notAnExample({ content: { document } }: Model): Diagnostic[] {
  if (document.example_notice === null) return [];
  const message = 'The edition is published, and its publications begin with the words that they are an example.';
  return [diagnostic('publish/example', placeOf(document, 'example_notice'), message)];
}

/** Figures of others need their leave: a licence, or a post that has cleared them. What was made up belongs to nobody. */
function licences({ status, content }: Model, published: PublishedIndicators): Diagnostic[] {
  return content.indicators.flatMap(({ id, label, source }) => {
    const found = published.get(id);
    if (!found || found.provenance === 'illustrative') return [];
    const lacks =
      source.licence === 'none'
        ? 'has no licence'
        : source.licence === 'local-agreement' && !source.cleared_by
          ? 'is under a local agreement, and no post is named that has cleared it'
          : undefined;
    if (lacks === undefined) return [];
    const place = placeOf(source, 'licence');
    const severity = status === 'published' ? 'error' : 'warning';
    return [diagnostic('publish/licence', place, `"${label}" ${lacks}.`, { severity })];
  });
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
