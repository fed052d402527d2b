import { LENGTH, startsIn } from './starts.ts';

/** How words begin: every set must have one of its members in a text, or the expression cannot match there. */
export type Cues = readonly ReadonlySet<string>[];

/** Stands for a part whose letters are not known. */
const OPEN = '§';

/** The alternatives of an expression, cut where no bracket is open: each is small, and most are never made ready. */
export function alternativesOf(expression: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of expression) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === '|' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${letter}`);
  }
  return parts;
}

/**
 * The cues of one alternative, from the words outside brackets, which are in every match; where there are none, from those within.
 * `common` are beginnings that tell nothing.
 */
export function cuesOf(alternative: string, common: ReadonlySet<string>): Cues {
  let bare = alternative.replaceAll(/\\[a-zA-Z][+*?]?|\[[^\]]*\][+*?]?/g, OPEN);
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replaceAll(/\([^()]*\)(?:[?*+]|\{\d*,?\d*\})?/g, OPEN);
  }
  const certain = [...bare.matchAll(/(?<=^|[ -])([a-z]+)(\?)?(?=$|[ -](?!\?)|§)/g)].flatMap(
    ({ 1: word = '', 2: optional, index }) => {
      const next = bare[index + word.length + (optional ?? '').length];
      const stem = optional ? word.slice(0, -1) : word;
      if (stem.length >= LENGTH) return [new Set([stem.slice(0, LENGTH)])];
      return stem.length < 2 || next === OPEN ? [] : [new Set([stem, word])];
    },
  );
  const telling = [...certain, ...cuesOfChoices(alternative)].filter(
    (starts) => ![...starts].some((start) => ALWAYS.has(start)),
  );
  if (telling.length > 0) return telling;
  return [new Set([...startsIn(alternative)].filter((start) => !common.has(start)))];
}

/** A choice between words that is in every match: "(?:rough|bad) (?:estates?|areas?)" has two. */
function cuesOfChoices(alternative: string): Cues {
  return outerGroups(alternative).flatMap((group) => {
    const starts = alternativesOf(group).map(startsOfChoice);
    return starts.some((own) => own.length === 0) ? [] : [new Set(starts.flat())];
  });
}

/** The start of the longest word of those a choice begins with, which tells most; none where its letters are not known. */
function startsOfChoice(choice: string): string[] {
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
  if (longest.length >= LENGTH) return [longest.slice(0, LENGTH)];
  return longest.length < 2 ? [] : [longest];
}

/** The groups outside all others that are not left out or repeated, and begin and end a word. */
function outerGroups(alternative: string): string[] {
  const groups: string[] = [];
  let [depth, from] = [0, 0];
  for (const [at, letter] of [...alternative].entries()) {
    if (letter === '(') {
      if (depth === 0) from = at;
      depth += 1;
    }
    if (letter !== ')') continue;
    depth -= 1;
    const group = alternative.slice(from, at);
    const isWhole = BEGINS_WORD.test(alternative.slice(0, from)) && ENDS_WORD.test(alternative.slice(at + 1));
    if (depth === 0 && isWhole && group.startsWith('(?:')) groups.push(group.slice('(?:'.length));
  }
  return groups;
}

/** At the beginning, or after a blank or a hyphen; also one that ends a group which may be left out. */
const BEGINS_WORD = /(?:^|[ -]|\[- \]| \)(?:[?*]|\{\d*,?\d*\}))$/;
/** At the end, or before a blank or a hyphen. */
const ENDS_WORD = /^(?:$|[ -]|\[- \]|\(\?[=!<]|\(\?:[ -])/;

const ALWAYS: ReadonlySet<string> = new Set('an and are as at be by for in is of on the to was with'.split(' '));
