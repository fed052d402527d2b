import { placeOf } from '../core/place.ts';
import type { Model } from '../model/model.ts';
import { recordedFor } from './content-hash.ts';
import type { DutyFacts, Judgement } from './outcome.ts';
import { newestDay } from './plausibility/newest-day.ts';
import { personIn } from './plausibility/person-in-post.ts';
import { placeholderIn, saysWhat, wordsOf } from './plausibility/placeholder.ts';

export type JudgementEntry = Model['content']['document']['judgements'][number];

/** The day the Act was passed, ISO: nobody judged anything under it before. */
export const ACT_PASSED = '2022-04-28';

/** One thing that is wrong with an entry, so that it does not stand. */
export interface JudgementFault {
  readonly code:
    | 'duty/judgement-date'
    | 'duty/judgement-empty'
    | 'duty/judgement-stale'
    | 'plausibility/post-is-a-person';
  readonly key: keyof JudgementEntry;
  readonly message: string;
}

/** What stands in for words, or breaks off: "Head of …". */
const isEmpty = (text: string, key: string): boolean =>
  placeholderIn(text, wordsOf(text), key) !== undefined ||
  /^(?:n\/?a|none|null|\w+body|\w+one|\w{1,2})$|…$/i.test(text.trim());

/** Why an entry under `judgements` does not stand for this edition; empty when it does. */
export function faultsOf(
  entry: JudgementEntry,
  { date, contentHash, model }: Pick<DutyFacts, 'date' | 'contentHash' | 'model'>,
): JudgementFault[] {
  const { requirement, post, looked_at } = entry;
  const faults: JudgementFault[] = [];
  const dated = (message: string): JudgementFault => ({ code: 'duty/judgement-date', key: 'date', message });
  if (entry.date > date)
    faults.push(dated(`The judgement of ${requirement} is dated ${entry.date}, after the edition.`));
  if (entry.date < ACT_PASSED)
    faults.push(dated(`The judgement of ${requirement} is dated ${entry.date}, before the Act was passed.`));
  else {
    const newest = newestDay(model);
    if (newest !== undefined && entry.date < newest.day && entry.date <= date)
      faults.push(
        dated(
          `The judgement of ${requirement} is dated ${entry.date}, and the content tells of ${newest.day} (\`${newest.key}\`, ${newest.where}): it was judged before that was written.`,
        ),
      );
  }
  if (isEmpty(post, 'post') || personIn(post) === 'nobody')
    faults.push({
      code: 'duty/judgement-empty',
      key: 'post',
      message: `"${post}" under \`post\` says nothing about who judged ${requirement}.`,
    });
  else if (personIn(post) === 'person')
    faults.push({
      code: 'plausibility/post-is-a-person',
      key: 'post',
      message: `"${post}" under \`post\` seems to be a person’s name.`,
    });
  if (isEmpty(looked_at, 'looked_at') || !saysWhat(looked_at))
    faults.push({
      code: 'duty/judgement-empty',
      key: 'looked_at',
      message: `"${looked_at}" under \`looked_at\` does not say what was looked at for ${requirement}.`,
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
