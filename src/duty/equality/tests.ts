import { kept } from '../../core/kept.ts';
import { longExpression } from '../../core/long-expression.ts';
import { type Place, placeOf } from '../../core/place.ts';
import { firstPublished, pointsApart } from '../../disclosure/publish-series.ts';
import type { PublishedIndicator } from '../../disclosure/published.ts';
import { isFilled, placeInContent } from '../../model/content-path.ts';
import { findings, NOT_APPLICABLE } from '../findings.ts';
import type { DutyTest } from '../outcome.ts';
import { reviewFlags } from '../screening/flags.ts';
import { POPULATION_BESIDE } from '../screening/language/group-share.ts';
import { sentenceAt } from '../screening/sentences.ts';
import { type AuthoredText, textsByFile } from '../screening/texts.ts';

/** Groups with evidence and mitigation, and an equality analysis that is complete, dated by the edition's day and can be read. */
const equalityAnalysis: DutyTest = ({ model, date }) => {
  const found = findings();
  const { equality } = model.content;
  const here = placeInContent(model.content, 'equality.groups');
  if (equality.groups.length === 0) found.lacks('the groups affected', here);
  for (const group of equality.groups) {
    const missing = [
      ...(isFilled(group.evidence) ? [] : ['evidence']),
      ...(isFilled(group.mitigation) ? [] : ['what is done about it']),
    ];
    if (missing.length === 0) found.meets(placeOf(group));
    else found.lacks(`"${group.title}" has no ${missing.join(' and no ')}`, placeOf(group));
  }
  const analysis = equality.assessment;
  const place = placeOf(analysis) ?? placeInContent(model.content, 'equality.assessment');
  const dated = analysis?.status === 'complete' && analysis.completed_on !== null && analysis.completed_on <= date;
  if (dated) found.meets(place);
  else found.lacks('the day the equality analysis was completed', place);
  if (isFilled(analysis?.url)) found.meets(place);
  else found.lacks('a link to the equality analysis', place);
  return found.outcome();
};

const BREAKDOWN = /^(?:ethnic|race|sex\b|gender|disab|religio|sexual orientation)/i;
const BARE_SHARE = longExpression(
  /\d+(?:\.\d+)?\s?(?:%|per cent) of (?:all |the |young |adult |known |recorded )?(?:offenders|suspects|victims|perpetrators|those (?:arrested|charged|convicted|stopped)|people (?:arrested|charged|convicted|stopped|suspected)|arrests|stops) (?:are|were|is|was)\b/gi,
);

/** A share of offenders or victims in a sentence. */
interface Share {
  readonly words: string;
  readonly sentence: string;
  /** No population stands beside it. */
  readonly isBare: boolean;
  readonly place: () => Place | undefined;
}

const SHARE = /%|per cent/;

/** The shares in the texts of a file. */
const sharesIn = kept((texts: readonly AuthoredText[]): readonly Share[] =>
  texts.flatMap((one) => {
    const { text: written, placeAt } = one;
    if (!SHARE.test(written) || !SHARE.test(one.prose)) return [];
    const { sentences } = one;
    return sentences.flatMap(({ text, start }) =>
      [...text.matchAll(BARE_SHARE())].map(({ 0: words, index }) => ({
        words,
        sentence: sentenceAt(sentences, start),
        isBare: !POPULATION_BESIDE().test(text),
        place: () => placeAt(start + index),
      })),
    );
  }),
);

/** What an indicator splits people by, and whether a count of such a group has no population; undefined where it splits them by nothing. */
const breakdownOf = kept(({ series }: PublishedIndicator): { by: string; isBare: boolean } | undefined => {
  const broken = series.filter(({ sex, category }) => sex === 'male' || sex === 'female' || BREAKDOWN.test(category));
  const [first] = broken;
  if (!first) return undefined;
  const isBare = broken.some((one) =>
    pointsApart(one).some(({ count, denominator }) => count.kind === 'shown' && denominator === null),
  );
  return { by: first.category.split(':')[0] || 'sex', isBare };
});

/** Figures by ethnic group, sex or disability stand on a population, and no share of offenders or victims stands alone in a sentence. */
const sharesWithPopulation: DutyTest = ({ model, published }) => {
  const found = findings();
  let seen = 0;
  for (const meta of model.content.indicators) {
    const indicator = published.get(meta.id);
    const breakdown = indicator && breakdownOf(firstPublished(indicator));
    if (!breakdown) continue;
    seen += 1;
    if (breakdown.isBare)
      found.lacks(
        `"${meta.label}" by ${breakdown.by} has no population behind it`,
        placeOf(meta, 'denominator') ?? placeOf(meta),
      );
    else found.meets(placeOf(meta, 'denominator') ?? placeOf(meta));
  }
  const flags = reviewFlags(model).filter(({ code }) => code === 'language/group-share');
  seen += flags.length;
  for (const { words, place } of flags) found.lacks(`"${words} …"`, place);
  const flagged = new Set(flags.map(({ sentence }) => sentence));
  for (const { words, isBare, sentence, place } of textsByFile(model).flatMap((texts) => sharesIn(texts))) {
    seen += 1;
    if (isBare && !flagged.has(sentence)) found.lacks(`"${words} …"`, place());
  }
  return seen === 0 ? NOT_APPLICABLE : found.outcome();
};

/** No word of the list labels a person. */
const childFirst: DutyTest = ({ model }) => {
  const found = findings();
  for (const { code, note, place } of reviewFlags(model))
    if (code === 'language/child-first') found.lacks(note ?? '', place);
  const outcome = found.outcome();
  if (outcome.status !== 'met') return { ...outcome, status: 'partly_met' };
  found.meets(placeOf(model.content.equality, 'language') ?? placeOf(model.content.equality));
  return found.outcome();
};

/** Tests of equality and of words. */
export const EQUALITY_TESTS = {
  'equality-analysis': equalityAnalysis,
  'shares-with-population': sharesWithPopulation,
  'child-first': childFirst,
} satisfies Record<string, DutyTest>;
