import { wordSet } from '../../duty/screening/words/word-set.ts';
import { oneLine } from '../folded.ts';
import type { Known } from '../known.ts';
import { isPerson, PERSON } from './person.ts';
import { type Left, leftOut, type Read, said } from './reading.ts';

/** Between an organisation and a post, or two of either. */
const BETWEEN = /\s*(?:[\n;/|(),:]|\s[–—-]\s)\s*/;
const BODIES = ['body'];

const NO_POST = 'it is no organisation of content/partnership.yaml, and cannot be told for a post';
const NO_BODY = 'a post needs its organisation, and the row names none that content/partnership.yaml has';

/** Who answers for it: an organisation and a post in one cell, in either order. */
export const owner: Read = (text, { key, node }, known) => {
  const kinds = node.properties?.body?.['x-ref'] ?? BODIES;
  const whole = known.meant(oneLine(text), kinds, true);
  if (whole) return said({ [`${key}.body`]: whole.id });
  const pieces = text
    .split(BETWEEN)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const at = bodyAt(pieces, kinds, known);
  const body = known.meant(pieces[at] ?? '', kinds);
  const rest = pieces.filter((_, index) => index !== at);
  const { posts, left } = postsIn(rest, kinds, known);
  if (!body && node.required?.includes('body') !== true && posts.length > 0)
    return { values: { [`${key}.post`]: posts.join(', ') }, left, remarks: {} };
  if (!body) return { values: {}, left: [...left, ...posts.map((words) => ({ words, why: NO_BODY }))], remarks: {} };
  return {
    values: { [`${key}.body`]: body.id, ...(posts.length > 0 && { [`${key}.post`]: posts.join(', ') }) },
    left,
    remarks: body.isGuess ? { [key]: `"${pieces[at]}", read as ${body.name}` } : {},
  };
};

function bodyAt(pieces: readonly string[], kinds: readonly string[], known: Known): number {
  const exact = pieces.findIndex((piece) => known.meant(piece, kinds, true));
  return exact >= 0
    ? exact
    : pieces.findIndex((piece) => !isPerson(piece) && !isPost(piece) && known.meant(piece, kinds));
}

function postsIn(pieces: readonly string[], kinds: readonly string[], known: Known): { posts: string[]; left: Left[] } {
  const posts: string[] = [];
  const left: Left[] = [];
  for (const words of pieces) {
    if (isPerson(words)) left.push({ words, why: PERSON });
    else if (known.meant(words, kinds, true))
      left.push({ words, why: 'one organisation answers; a further one belongs under partners' });
    else if (isPost(words)) posts.push(words);
    else left.push({ words, why: NO_POST });
  }
  return { posts, left };
}

/** A post in a column of its own. */
export const post: Read = (text, { key }) => {
  const pieces = text.split(BETWEEN).filter((piece) => piece.trim() !== '');
  const persons = pieces.filter(isPerson);
  const posts = pieces.filter((piece) => !isPerson(piece));
  if (persons.length === 0 && (isPost(text) || posts.some(isPost))) return said({ [key]: oneLine(text) });
  const left = persons.map((words) => ({ words, why: PERSON }));
  if (posts.length > 0 && posts.every(isPost)) return { values: { [key]: posts.join(', ') }, left, remarks: {} };
  return { values: {}, left: [...left, ...posts.map((words) => ({ words, why: NO_POST }))], remarks: {} };
};

/** An organisation in a column of its own. */
export const body: Read = (text, { key, node }, known) => {
  const found = known.meant(oneLine(text), node['x-ref'] ?? BODIES);
  if (!found || isPerson(text))
    return leftOut(
      text,
      isPerson(text) ? PERSON : 'it is no organisation of content/partnership.yaml, or may be several',
    );
  return said({ [key]: found.id }, found.isGuess ? { owner: `"${oneLine(text)}", read as ${found.name}` } : {});
};

/** What a post is in the end: the words that its name is made with, in either number. */
const POST_NOUNS = wordSet(`
adjutant administrator adviser advisor ambassador analyst assistant assurance captain chair chairman chairperson chairwoman champion chief clerk
clinician coach commander commissioner consultant constable controller convenor coordinator co-ordinator coroner councillor custodian
dean deputy director economist executive governor guardian head headteacher inspector lead leader librarian lieutenant
magistrate major manager mayor mediator member mentor midwife minister navigator nurse officer organiser owner paramedic partner physician planner
practitioner president principal professor provost psychologist registrar representative researcher secretary sergeant solicitor
specialist sponsor spokesperson statistician strategist superintendent supervisor teacher therapist treasurer trustee volunteer warden worker
`);

/** True for what has such a word in it; letters alone may be somebody's initials, and "Acme Trust" is an organisation. */
const isPost = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^a-z-]+/)
    .some((word) => POST_NOUNS.has(word) || POST_NOUNS.has(word.replace(/s$/, '')));
