import { placeOf } from '../core/place.ts';
import type { Model } from '../model/model.ts';
import { recordedFor } from './content-hash.ts';
import type { DutyFacts, Judgement } from './outcome.ts';
import { saysNothing } from './says-nothing.ts';

export type JudgementEntry = Model['content']['document']['judgements'][number];

/** The day the Act was passed, ISO: nobody judged anything under it before. */
export const ACT_PASSED = '2022-04-28';

/** One thing that is wrong with an entry, so that it does not stand. */
export interface JudgementFault {
  readonly code: 'duty/judgement-date' | 'duty/judgement-empty' | 'duty/judgement-stale';
  readonly key: keyof JudgementEntry;
  readonly message: string;
}

/** Why an entry under `judgements` does not stand for this edition; empty when it does. */
export function faultsOf(
  entry: JudgementEntry,
  { date, contentHash }: Pick<DutyFacts, 'date' | 'contentHash'>,
): JudgementFault[] {
  const { requirement, post, looked_at } = entry;
  const faults: JudgementFault[] = [];
  const dated = (message: string): JudgementFault => ({ code: 'duty/judgement-date', key: 'date', message });
  if (entry.date > date)
    faults.push(dated(`The judgement of ${requirement} is dated ${entry.date}, after the edition.`));
  if (entry.date < ACT_PASSED)
    faults.push(dated(`The judgement of ${requirement} is dated ${entry.date}, before the Act was passed.`));
  for (const [key, text] of [
    ['post', post],
    ['looked_at', looked_at],
  ] as const)
    if (saysNothing(text))
      faults.push({
        code: 'duty/judgement-empty',
        key,
        message: `"${text}" under \`${key}\` says nothing about ${requirement}.`,
      });
  if (entry.content && recordedFor(contentHash())(entry) === 'earlier')
    faults.push({
      code: 'duty/judgement-stale',
      key: 'content',
      message: `The content has changed since ${requirement} was judged.`,
    });
  return faults;
}

/** The judgement of a requirement that stands for this edition: the last, where there are several. */
export function judgementOf(id: string, facts: DutyFacts): Judgement | undefined {
  const standing = facts.model.content.document.judgements.findLast(
    (entry) => entry.requirement === id && faultsOf(entry, facts).length === 0,
  );
  if (!standing) return undefined;
  const { post, date, looked_at } = standing;
  return { post, date, looked_at, place: placeOf(standing) };
}
