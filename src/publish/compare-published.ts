import type { Comparison } from '../compare/comparison.ts';
import { type PublicationChanges, sentenceChanges } from '../compare/text-changes.ts';
import { csvChanges } from './csv-changes.ts';
import type { PublishedSide } from './published-side.ts';
import { tableChanges } from './table-changes.ts';
import type { PublicationWords } from './words.ts';

/** What changed between two editions for those who read them: rows of tables, figures and sentences. Requirements of the Duty are in no edition. */
export const comparePublished = (old: PublishedSide, now: PublishedSide): Comparison => ({
  basis: 'published',
  variant: now.variant,
  old: old.facts,
  now: now.facts,
  topics: tableChanges(old.words, now.words),
  fundingTotals: [],
  figures: csvChanges(old.tables, now.tables),
  publications: wordChanges(old.words, now.words),
  requirements: [],
  earlierActions: [],
});

function wordChanges(old: readonly PublicationWords[], now: readonly PublicationWords[]): PublicationChanges[] {
  const about = ({ id, title }: PublicationWords) => ({ id, title, audience: 'public' as const });
  const come = now.flatMap((one): PublicationChanges[] => {
    const was = old.find(({ id }) => id === one.id);
    if (!was) return [{ ...about(one), change: 'added', sentences: [] }];
    const sentences = sentenceChanges(was.sentences, one.sentences);
    return sentences.length === 0 ? [] : [{ ...about(one), change: 'changed', sentences }];
  });
  const gone = old.filter(({ id }) => !now.some((one) => one.id === id));
  return [...come, ...gone.map((one): PublicationChanges => ({ ...about(one), change: 'dropped', sentences: [] }))];
}
