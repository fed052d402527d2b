import { LIMITS } from '../../core/limits.ts';
import { MONTHS } from '../../core/months.ts';
import { nearest, stepsBetween } from '../../core/nearest.ts';
import { dateMeant } from '../../validate/date-meant.ts';
import { booleanMeant } from '../../validate/meant.ts';
import { folded, oneLine } from '../folded.ts';
import type { KeyHeadings } from '../kind.ts';
import { namesSomebody, PERSON } from './person.ts';
import { leftOut, type Read, said } from './reading.ts';

/** More words than this are a sentence. */
const A_NAME = 4;

/** A date in figures alone: 2026-04-03, 3/4/26. */
const ALL_FIGURES = /^\d{1,4}([-/.])\d{1,2}\1\d{2,4}$/;

/** One line of plain text; a day in words. A name alone is nothing for it. */
export const text: Read = (words, { key }) => {
  const line = oneLine(words);
  if (line.split(' ').length <= A_NAME && namesSomebody(line)) return leftOut(line, PERSON);
  const date = ALL_FIGURES.test(line) ? dateMeant(line) : undefined;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '') ?? [];
  return said({ [key]: day === undefined ? line : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}` });
};

const BULLET = /^\s*(?:[•·▪‣◦●○*–—-]|\uf0b7|o(?=\s{2,}))\s+/;

/** Text with paragraphs: each line of a cell is one, and lines that begin with a bullet are a list. */
export const markdown: Read = (words, { key }) => {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  const written = lines.map((line) => (BULLET.test(line) ? `- ${line.replace(BULLET, '').trim()}` : line.trim()));
  const joined = written.reduce((before, line) => {
    const isNext = line.startsWith('- ') && (before.split('\n').at(-1) ?? '').startsWith('- ');
    return before === '' ? line : `${before}${isNext ? '\n' : '\n\n'}${line}`;
  }, '');
  return said({ [key]: joined });
};

/** A title: the first line, or the first sentence of what is no title any more; the rest under `rest`. */
export const title: Read = (words) => {
  const [first = '', ...lines] = words
    .split('\n')
    .map((line, index) => (index === 0 ? line.replace(BULLET, '') : line).trim())
    .filter((line) => line !== '');
  const [sentence = first] =
    first.length > LIMITS.titleLength ? (/^.+?[.;:!?](?=\s)/s.exec(first) ?? [first]) : [first];
  const rest = [first.slice(sentence.length).trim(), ...lines].filter((line) => line !== '').join('\n');
  return said({ title: oneLine(sentence), ...(rest !== '' && { rest }) });
};

/** The allowed word that some words mean: itself, one that people write for it, or the nearest. */
export function wordMeant(
  words: string,
  allowed: readonly string[],
  written: KeyHeadings['words'] = {},
): { readonly word: string; readonly isGuess: boolean } | undefined {
  const ways = new Map(
    allowed.flatMap((word) => [word, ...(written[word] ?? [])].map((way) => [folded(way), word] as const)),
  );
  const found = ways.get(folded(words));
  if (found !== undefined) return { word: found, isGuess: folded(words) !== folded(found) };
  const near = folded(words).length >= SHORTEST_SLIP ? nearest(folded(words), ways.keys()) : undefined;
  const word = near === undefined || !isSlipOf(folded(words), near) ? undefined : ways.get(near);
  return word === undefined ? undefined : { word, isGuess: true };
}

/** The group of people that a cell names, also where brackets say more of them: "Young people (years 9 to 11)". */
export const groupMeant = (words: string, groups: Readonly<Record<string, readonly string[]>>): string | undefined =>
  [words, words.replaceAll(/\([^()]*\)/g, ' ')]
    .map((way) => wordMeant(way, Object.keys(groups), groups)?.word)
    .find((group) => group !== undefined);

/** In a shorter word a slip gives another: gone, done. */
const SHORTEST_SLIP = 6;

/** Whether one is the other with a slip of a letter, or a part of it. What lies further off is another word, and may mean the opposite: started, stalled; ceased, closed. */
const isSlipOf = (words: string, near: string): boolean => near.includes(words) || stepsBetween(words, near) <= 1;

/** One of the allowed words. */
export const word: Read = (words, { key, node, headings }) => {
  const allowed = (node.enum ?? []).map(String);
  const found = wordMeant(words, allowed, headings.words);
  if (!found) return leftOut(words, `it is none of ${allowed.join(', ')}`);
  return said({ [key]: found.word }, found.isGuess ? { [key]: `read from "${oneLine(words)}"` } : {});
};

/** Several of the allowed words. */
export const words: Read = (text, { key, item, headings }) => {
  const allowed = (item?.enum ?? []).map(String);
  const parts = wordMeant(text, allowed, headings.words) ? [text] : partsOf(text);
  const found = parts.map((part) => ({ part, meant: wordMeant(part, allowed, headings.words) }));
  const values = [...new Set(found.flatMap(({ meant }) => meant?.word ?? []))];
  const left = found.flatMap(({ part, meant }) =>
    meant ? [] : [{ words: part, why: `it is none of ${allowed.join(', ')}` }],
  );
  return { values: values.length > 0 ? { [key]: values } : {}, left, remarks: {} };
};

/** Items of a list in a cell, on lines of their own or with signs between. */
export const partsOf = (text: string): string[] =>
  text
    .split(/\s*(?:[\n;,/+]|\s&\s|\band\b)\s*/)
    .map((part) => part.replace(BULLET, '').trim())
    .filter((part) => part !== '');

/** Names in a list, on lines of their own or with semicolons; a comma parts them where each begins with a capital, an "and" does not. */
export const texts: Read = (text, { key }) => {
  const commas = text.split(/\s*,\s*/);
  const areNames = !/[\n;]/.test(text) && commas.every((part) => /^[\p{Lu}\d]/u.test(part));
  const items = (areNames ? commas : text.split(/\s*[\n;]\s*/))
    .map((part) => part.replace(BULLET, '').trim())
    .filter((part) => part !== '');
  const names = items.filter((item) => !namesSomebody(item));
  const left = items.filter(namesSomebody).map((item) => ({ words: item, why: PERSON }));
  return { values: names.length > 0 ? { [key]: names } : {}, left, remarks: {} };
};

/** Yes or no. */
export const flag: Read = (words, { key }) => {
  const found = booleanMeant(words);
  if (found === undefined) return leftOut(words, 'it is neither yes nor no');
  return found ? said({ [key]: true }) : said({});
};
