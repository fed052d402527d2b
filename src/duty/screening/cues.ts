import { LENGTH, type Stems, stemsIn, stemsOf } from './stems.ts';

/** What words begin with: of every set a word must be in a text, or the expression cannot match there. */
export type Cues = readonly Stems[];

/** Stands for a part whose letters are not known. */
const OPEN = '§';

/** The alternatives of an expression, cut where no bracket is open: each is small, and most are never made ready. */
export function alternativesOf(expression: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < expression.length; at += 1) {
    const letter = expression[at];
    if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    else if (letter === '|' && depth === 0) {
      parts.push(expression.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, expression.slice(from)];
}

/** The cues of one alternative, the rarest first: from the words outside brackets, which are in every match; where there are none, from those within. */
export function cuesOf(alternative: string): Cues {
  const [, only] = ONE_WORD.exec(alternative) ?? [];
  if (only !== undefined) return [new Set([only])];
  let bare = alternative
    .replaceAll('[- ]', ' ')
    .replaceAll(/(?<=^|[ -])\(\?:[^()|]* \)(?:[?*]|\{\d*,?\d*\})/g, '')
    .replaceAll(/\\[a-zA-Z][+*?]?|\[[^\]]*\][+*?]?/g, OPEN);
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replaceAll(/\([^()]*\)(?:[?*+]|\{\d*,?\d*\})?/g, OPEN);
  }
  const certain = [...bare.matchAll(/(?<=^|[ -])([a-z]+)(\?)?(?=$|[ -](?!\?)|§)/g)].flatMap(
    ({ 1: word = '', 2: optional, index }) => {
      const next = bare[index + word.length + (optional ?? '').length];
      const stem = optional ? word.slice(0, -1) : word;
      if (stem.length >= LENGTH) return [new Set([stem])];
      return stem.length < 2 || next === OPEN ? [] : [new Set([stem, word])];
    },
  );
  const telling = [...certain, ...cuesOfChoices(alternative)].filter(
    (stems) => ![...stems].some((stem) => ALWAYS.has(stem)),
  );
  if (telling.length === 0) {
    const rest = withoutRest(alternative);
    // "ex-?cons" may be one word or two.
    return [new Set([...stemsIn(rest), ...(rest.includes('?') ? stemsIn(rest.replaceAll(/[ -]\?/g, '')) : [])])];
  }
  return telling.toSorted((a, b) => frequentIn(a) - frequentIn(b) || a.size - b.size);
}

/** Most alternatives are one word. */
const ONE_WORD = /^([a-z]{4,})(?:s\?)?$/;

/** Stems of which every match of an expression has one: of each alternative the rarest. */
export const stemsOfMatches = (expression: string): Stems =>
  new Set(alternativesOf(expression).flatMap((one) => [...(cuesOf(one)[0] ?? [])]));

/** Words that a content on violence is full of: what has a rarer cue is found by that. */
const FREQUENT = [
  ...stemsOf(
    'young people children child family families area areas community communities crime violence violent gang group groups local support help public home work works youth county reach time age such would should could police hospital service services school schools council office leader leadership partner partnership custody years knife injury injuries victim that this it not no from have has had do does them these own down over through known know like life lives social',
  ),
];
/** What they may begin with. */
const FREQUENTLY = new Set(FREQUENT.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1))));
const frequentIn = (cue: Stems): number => [...cue].filter((stem) => FREQUENTLY.has(stem)).length;

/** An alternative without what may be left out and what stands beside a match. */
function withoutRest(alternative: string): string {
  let rest = alternative;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replaceAll(/\((\?<?[=!]|\?:|\?<\w+>)?([^()]*)\)([?*]|\{0)?/g, (_, kind: string, words: string, open) =>
      open || /[=!]/.test(kind) ? ' ' : ` ${words} `,
    );
  }
  return stemsIn(rest).size > 0 ? rest : alternative;
}

/** A choice between words that is in every match: "(?:rough|bad) (?:estates?|areas?)" has two. */
function cuesOfChoices(alternative: string): Cues {
  return outerGroups(alternative).flatMap((group) => {
    const stems = alternativesOf(group).map(stemsOfChoice);
    return stems.some((own) => own.length === 0) ? [] : [new Set(stems.flat())];
  });
}

/** The longest word of those a choice begins with, which tells most; none where its letters are not known. */
function stemsOfChoice(choice: string): string[] {
  const plain = /^[a-z]+(?:[ -][a-z]+)*/.exec(choice)?.[0] ?? '';
  const rest = choice.slice(plain.length);
  const words = plain.split(/[ -]/);
  // The last may go on, or its last letter may be left out.
  const last = words.pop() ?? '';
  const stem = rest.startsWith('?') ? last.slice(0, -1) : last;
  const isWhole = rest === '' || /^(?:[ -]|\(\?[=!])/.test(rest);
  const [longest = ''] = [...words, ...(isWhole || stem.length >= LENGTH ? [stem] : [])].toSorted(
    (one, other) => other.length - one.length,
  );
  return longest.length < 2 ? [] : [longest];
}

/** The groups outside all others that are not left out or repeated, and begin and end a word. */
function outerGroups(alternative: string): string[] {
  const groups: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < alternative.length; at += 1) {
    const letter = alternative[at];
    if (letter === '(') {
      if (depth === 0) from = at;
      depth += 1;
    }
    if (letter !== ')') continue;
    depth -= 1;
    if (depth > 0 || !alternative.startsWith('(?:', from)) continue;
    const before = alternative.slice(Math.max(0, from - BEFORE), from);
    if ((from === 0 || ENDS_BEFORE.test(before)) && ENDS_WORD.test(alternative.slice(at + 1, at + 1 + AFTER)))
      groups.push(alternative.slice(from + '(?:'.length, at));
  }
  return groups;
}

/** A blank or a hyphen before a word; also one that ends a group which may be left out. */
const ENDS_BEFORE = /(?:[ -]|\[- \]| \)(?:[?*]|\{\d*,?\d*\}))$/;
/** At the end, or before a blank or a hyphen. */
const ENDS_WORD = /^(?:$|[ -]|\[- \]|\(\?[=!<]|\(\?:[ -])/;
/** So many letters tell which. */
const [BEFORE, AFTER] = [8, 5];

const ALWAYS: Stems = new Set('an and are as at be by for in is of on the to was with'.split(' '));
