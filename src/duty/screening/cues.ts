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

/** A choice between plain words that is in every match: "(?:rough|bad) (?:estates?|areas?)" has two. */
function cuesOfChoices(alternative: string): Cues {
  return outerGroups(alternative).flatMap((group) => {
    const choices = group.split('|').map((choice) => /^([a-z]{2,})(\?)?(?=$|[ -][a-z])/.exec(choice));
    const starts = choices.flatMap((choice) => {
      const [, word = '', optional] = choice ?? [];
      const stem = optional ? word.slice(0, -1) : word;
      return stem.length >= LENGTH ? [stem.slice(0, LENGTH)] : [stem, word];
    });
    return starts.includes('') ? [] : [new Set(starts)];
  });
}

/** The groups outside all others that are not left out or repeated, and stand between blanks. */
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
    const beside = [alternative[from - 1] ?? ' ', alternative[at + 1] ?? ' '];
    const group = alternative.slice(from, at);
    if (depth === 0 && beside.every((one) => one === ' ') && group.startsWith('(?:')) groups.push(group.slice(3));
  }
  return groups;
}

const ALWAYS: ReadonlySet<string> = new Set('an and are as at be by for in is of on the to was with'.split(' '));
