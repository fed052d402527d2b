/** A word that can label a person, and words that say what is meant. */
export interface LabellingWord {
  /** How a message names it. */
  readonly term: string;
  readonly better: string;
  readonly pattern: RegExp;
}

const row = (term: string, better: string, pattern: string): LabellingWord => ({
  term,
  better,
  pattern: new RegExp(String.raw`\b(?:${pattern})\b`, 'gi'),
});

/** The list behind SVD-E-03. A new word is a row. Names of institutions ("young offender institution") are no labels. */
export const LABELLING_WORDS: readonly LabellingWord[] = [
  row('gang member', 'young person involved in group violence', 'gang[- ]?members?|gang[- ]?bangers?'),
  row('lifestyle choice', 'what has happened to the child', 'lifestyle choices?'),
  row(
    'young offender',
    'child who has been in trouble with the law',
    "young offenders?(?![’']? ?(?:institution|academy))|young offenders(?![’']? ?institution)",
  ),
  row('hard to reach', 'seldom heard', 'hard[- ]to[- ](?:reach|engage)'),
  row('juvenile', 'child', 'juveniles?(?! court)|juvenile delinquents?|youth delinquents?'),
  row('drug runner', 'child who is criminally exploited', 'drugs?[- ](?:runners?|mules?|running)'),
  row(
    'putting themselves at risk',
    'being put at risk',
    '(?:puts?|putting) (?:themselves|himself|herself) (?:at|in) (?:risk|danger)',
  ),
  row('child prostitute', 'child who is sexually exploited', 'child prostitut(?:es?|ion)'),
  row('thug', 'person who was violent', 'thugs?|yobs?|hooligans?'),
];
