import type { Effects } from '../../core/effects.ts';
import type { Memory } from '../../core/memory.ts';
import type { Place } from '../../core/place.ts';
import { sortedOnce } from '../../core/sorted.ts';
import { placeInContent } from '../../model/content-path.ts';
import type { Request } from '../../pipeline/asked.ts';
import type { Edition } from '../../pipeline/edition.ts';
import { checkEach } from '../../pipeline.ts';
import { coverOf } from '../../publish/cover.ts';
import type { EditionManifest } from '../../publish/edition.ts';
import { asPublishing, consultationStops, type Stated, statedOf, statusStops } from '../../publish/stops.ts';
import { wordsOf, wordsText } from '../../publish/words.ts';

/** An edition as it would be published. */
export interface Candidate {
  readonly manifest: Omit<EditionManifest, 'files'>;
  /** Where its date stands. */
  readonly datePlace: Place;
  readonly stated: Stated;
  /** The text of its words.json. */
  readonly words: string;
}

/** Judges the editions that are asked for at their own statuses, each as everybody would read it: what stops any of them, all at once. */
export async function judge(request: Request, effects: Effects, memory: Memory) {
  const tool = `svduty ${request.toolVersion}`;
  const checked = await checkEach(request, effects, (edition) => candidate(edition, tool), { memory });
  const found = [
    ...checked.diagnostics.map(asPublishing),
    ...statusStops(checked.editions.map(({ stated }) => stated)),
    ...consultationStops(checked.editions.map(({ stated }) => stated)),
  ];
  return { ...checked, diagnostics: sortedOnce(found) };
}

function candidate(edition: Edition, tool: string): Candidate {
  const { model } = edition;
  return {
    manifest: {
      tool,
      variant: model.id,
      status: model.status,
      edition_date: model.content.document.edition_date,
      cover: coverOf(edition),
    },
    datePlace: placeInContent(model.content, 'document.edition_date'),
    stated: statedOf(model),
    words: wordsText(wordsOf(edition.publications)),
  };
}
