import { type Place, placeOf } from '../../core/place.ts';
import { type RecordedFor, recordedFor } from '../content-hash.ts';
import type { DutyFacts, Judgement } from '../outcome.ts';
import { newestDay, type ToldDay } from '../plausibility/newest-day.ts';
import { previousPublication } from '../revised.ts';
import { type Flag, reviewFlags } from './flags.ts';
import type { Limb } from './pattern.ts';

/** What the screening record says on one limb, and what it does not. */
export interface LimbRecord {
  readonly place: Place | undefined;
  /** True when the outcome is that nothing has to be left out, or that it has been, and the content has not changed since. */
  readonly cleared: boolean;
  /** What the record lacks, one phrase each: outcome, who, when, flags. Empty when the limb is screened. */
  readonly gaps: readonly string[];
  /** Who judged, where the record says all of it. */
  readonly judgement: Judgement | undefined;
}

/** How the limb stands for this edition. A screening of other content, or before the last publication, was of other words. */
export function limbRecord({ model, contentHash }: Screened, limb: Limb): LimbRecord {
  const { document } = model.content;
  const entry = document.screening.find((record) => record.limb === limb);
  if (!entry)
    return { place: placeOf(document, 'screening'), cleared: false, gaps: ['it has no record'], judgement: undefined };
  const cleared = entry.outcome === 'cleared' || entry.outcome === 'cleared_after_changes';
  if (!cleared) {
    const gap = entry.outcome === 'not_done' ? 'it has not been done' : 'the outcome is not cleared';
    return { place: placeOf(entry, 'outcome'), cleared, gaps: [gap], judgement: undefined };
  }
  // The hash of all content takes long, and is no matter where none is named.
  const about = entry.content ? recordedFor(contentHash())(entry) : 'not_said';
  const gaps = [
    ...(entry.post === null ? ['the post that screened is not given'] : []),
    ...dayGaps(entry.screened_on, document.edition_date, previousPublication(model), newestDay(model)),
    ...OF_OTHER_CONTENT[about],
  ];
  const open = reviewFlags(model).filter((flag) => flag.limb === limb);
  if (open.length > 0 && (entry.flags_resolved !== true || gaps.length > 0))
    gaps.push(`${open.length} review ${open.length === 1 ? 'flag is' : 'flags are'} not resolved`);
  const { post, screened_on: date, question: looked_at } = entry;
  const judgement = post === null || date === null ? undefined : { post, date, looked_at, place: placeOf(entry) };
  return { place: placeOf(entry), cleared: about !== 'earlier', gaps, judgement };
}

/** What has to be known of an edition to say whether it was screened. */
export type Screened = Pick<DutyFacts, 'model' | 'contentHash'>;

const OF_OTHER_CONTENT: Readonly<Record<RecordedFor, readonly string[]>> = {
  this: [],
  earlier: [
    'the content has changed since it was screened; look at what has changed, then paste the line `content:` that `svduty check` prints for whoever screens',
  ],
  not_said: [
    'it does not say which content was screened; paste the line `content:` that `svduty check` prints for whoever screens',
  ],
};

function dayGaps(
  day: string | null,
  edition: string,
  previous: string | undefined,
  newest: ToldDay | undefined,
): string[] {
  if (day === null) return ['the day of the screening is not given'];
  if (day > edition) return [`the screening is dated ${day}, after the edition`];
  if (previous !== undefined && day <= previous) return [`the screening of ${day} was of the edition published before`];
  return newest !== undefined && day < newest.day
    ? [
        `the screening is dated ${day}, and the content tells of ${newest.day} (\`${newest.key}\`, ${newest.where}), so it was of other words`,
      ]
    : [];
}

/** The flags that the record has not cleared. */
export function openFlags(facts: Screened): Flag[] {
  const settled = new Set<Limb>(
    (['safety', 'crime', 'institutions'] as const).filter((limb) => limbRecord(facts, limb).gaps.length === 0),
  );
  return reviewFlags(facts.model).filter(({ limb }) => limb !== undefined && !settled.has(limb));
}
