import type { Nodes } from 'mdast';
import { plainText } from '../../../src/assemble/plain-text.ts';
import type { Block } from './blocks.ts';

/** What a text is judged against, beside itself. */
export interface Setting {
  /** Names of the areas, as they are printed. */
  readonly areas: readonly string[];
  /** Nouns that the templates count, in the singular and the plural. */
  readonly counted: readonly (readonly [one: string, many: string])[];
}

/** Something that no text may say, however full the content is: what is wrong with a block, or nothing. */
type Rule = (block: Block, setting: Setting) => string | undefined;

const first = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[0];
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (words: readonly string[]): string => words.map(escaped).join('|');

/** Where a sentence begins, so that what follows is its subject. */
const BEGINS = '(?:^|[.:;!?] )';
/** Words that may stand between a subject and its verb: none that begin a clause of their own, or another subject. */
const AROUND =
  '(?: (?!(?:that|which|who|whom|whose|where|when|what|how|if|to|and|or|not|no|can|could|may|might|must|shall|should|will|would)\\b)[\\w’-]+){0,6}?';
const SEVERAL = '(?:are|were|have|do)';

/** What a lead-in may lead to. */
const LED_TO: readonly Nodes['type'][] = [
  'list',
  'table',
  'dataTable',
  'figure',
  'cards',
  'definitionList',
  'panel',
  'blockquote',
];
/** Points to what comes next on the page, so something has to. */
const POINTS_ON =
  /\b(?:the following|as follows|the table below|in this table|the table (?:says|shows|gives|names)|the (?:next|last) table|below:?$)\b/i;
/** Words that say what is printed below them, so something has to be: no note that there is nothing. */
const SUMS_UP = /^(?:This sums up|These are the (?:sources|methods)|The Duty attaches to each)\b/;
/** A paragraph that says that nothing is recorded, and no more. */
export const SAYS_NOTHING =
  /^(?:Nothing is (?:recorded|listed)(?: here)? yet|No (?:[\w’-]+ )+(?:is|are) (?:recorded|listed|marked)(?: [\w’ -]+)?|This publication prints no figures from a source)\.$/;
const isNothing = (node: Nodes): boolean => node.type === 'paragraph' && SAYS_NOTHING.test(plainText(node));
const ABBREVIATIONS = /\b(?:e\.g|i\.e|etc|vs|no|p|pp|st|dr|mr|mrs|ms)\.$/i;

export const RULES: Readonly<Record<string, Rule>> = {
  'a lead-in without what it leads to': ({ kind, text, next }) =>
    (kind === 'paragraph' || kind === 'heading') && text.trim().endsWith(':') && !(next && LED_TO.includes(next.type))
      ? text
      : undefined,
  'points to a table or list that is not there': ({ kind, text, next }) =>
    kind === 'paragraph' && POINTS_ON.test(text) && !(next && [...LED_TO, 'paragraph'].includes(next.type))
      ? text
      : undefined,
  'says what is below it, and nothing is': ({ kind, text, next }) =>
    kind === 'paragraph' && SUMS_UP.test(text) && (!next || next.type === 'heading' || isNothing(next))
      ? text
      : undefined,
  'a heading without content': ({ kind, depth, text, next }) =>
    kind === 'heading' && (next === undefined || (next.type === 'heading' && next.depth <= depth)) ? text : undefined,
  'an empty list, table or panel': ({ kind, size, text }) =>
    size === 0 && kind !== 'figure' ? `${kind} ${text}` : undefined,
  'a wrong plural': ({ text }, { counted }) => {
    const many = anyOf(counted.filter(([one, other]) => one !== other).map(([, other]) => other));
    const one = anyOf(counted.filter(([single, other]) => single !== other).map(([single]) => single));
    return (
      first(text, new RegExp(`(?<![\\d.,/–-])\\b(?:1|[Oo]ne) (?:${many})\\b`)) ??
      first(
        text,
        new RegExp(
          `\\b(?:0|two|three|four|five|six|seven|eight|nine|[2-9]|[1-9]\\d+) (?:${one})\\b(?!\\w)(?! (?:or|and) )`,
        ),
      )
    );
  },
  'a verb of another number': ({ text }, { counted }) => {
    const differing = counted.filter(([one, many]) => one !== many);
    const [one, many] = [anyOf(differing.map(([single]) => single)), anyOf(differing.map(([, other]) => other))];
    return (
      // "The action in this chapter were", "The action was written and have not been agreed".
      first(
        text,
        new RegExp(
          `${BEGINS}(?:[Tt]h(?:e|is|at)|[Ee]ach|[Ee]very|[Oo]ne|1|[Aa]n?) (?:${one})\\b(?! or )${AROUND} ${SEVERAL}\\b`,
        ),
      ) ??
      first(text, new RegExp(`${BEGINS}[Tt]h(?:e|is) (?:${one}) (?:was|is|has)\\b[^.,;:]* and ${SEVERAL}\\b`)) ??
      // "These actions is", "The actions in this chapter was".
      first(
        text,
        new RegExp(
          `${BEGINS}(?:[Tt]h(?:e|ese|ose)|[Bb]oth|[Aa]ll|[Ss]ome) (?:of the )?(?:${many})\\b${AROUND} (?:was|is|has)\\b`,
        ),
      ) ??
      // "each of the one", "some of the action"; "The action … . Each begins", "The action is …: all of them".
      first(
        text,
        new RegExp(`\\b(?:each|all|both|some|none|any|most) of (?:the|these|those) (?:one|1|${one})\\b`, 'i'),
      ) ??
      first(
        text,
        new RegExp(
          `${BEGINS}[Tt]h(?:e|is) (?:${one})\\b[^.,;:]* (?:was|is|has)\\b[^.]*[.:;] (?:[Ee]ach|[Aa]ll|[Bb]oth|[Nn]one|[Tt]hey) (?:of them )?(?:begins?|is|are|was|were|has|have)\\b`,
        ),
      ) ??
      first(
        text,
        /\b[Tt]here (?:are|were) (?:one|1)\b(?! or |[.,/]?\d)|\b[Tt]here (?:is|was) (?:two|three|four|five|six|seven|eight|nine|several|[2-9])\b(?! or |[.,/]\d)/,
      )
    );
  },
  'a count in figures that belongs in words, or of nothing': ({ text, kind }, { counted }) =>
    kind === 'cell'
      ? undefined
      : first(text, new RegExp(`(?<![\\d.,/£–-])\\b[0-9] (?:${anyOf(counted.flat())})\\b|\\b0 of 0\\b`)),
  'a place named twice': ({ text }, { areas }) => {
    const names = anyOf(areas);
    return first(
      text,
      new RegExp(
        `.{0,30}\\b(${names})(?:, |,? in |,? and )\\1(?!\\w)(?!, \\w)|\\b(${names}), \\2\\b|\\bin (${names}),? in \\3\\b`,
      ),
    );
  },
  'an age or unit said twice': ({ text }) =>
    first(
      text,
      /\baged (\d+) (?:and|to) (\d+),? aged \1 to \2\b|\ball ages, all ages\b|\b(per cent of [^.,;]*),? \3\b/,
    ),
  'a period said twice': ({ text }) => first(text, /\b(\d{4}\/\d{2,4}(?: to \d{4}\/\d{2,4})?), \1(?! to)/),
  'a label and its words that say the same': ({ text }) => first(text, /^([A-Z]\w+)(?: \w+)?(?:: |\. )[Tt]he \1\b/i),
  'a sentence that begins small': ({ text, kind }) => {
    if ((kind === 'paragraph' || kind === 'heading' || kind === 'table') && /^[a-z]/.test(text))
      return text.slice(0, 60);
    const found = [...text.matchAll(/[a-z)\]”"’][.!?] (?=[a-z])/g)].find(
      ({ index }) => !ABBREVIATIONS.test(text.slice(0, index + 2)),
    );
    return found && text.slice(Math.max(0, found.index - 20), found.index + 30);
  },
  'an academic year without its article': ({ text }) => first(text, /\bin \d{4}\/\d{2} academic year\b/),
  'two spaces': ({ text }) => first(text.trim(), /.{0,20}[ \t]{2,}.{0,20}/),
  'brackets or quotes around nothing': ({ text }) => first(text, /\(\s*\)|\[\s*\]|"\s*"|“\s*”/),
  'stops that meet': ({ text }) =>
    first(text, /.{0,20}(?:(?<!\.)\.\s*\.(?!\.)|[,;:] ?[,;.]|\s[,;](?=\s)| \.(?=\s|$)|:\s*$(?<=\w\s:))/),
  'what programs say': ({ text }) => first(text, /\bundefined\b|\bNaN\b|\[object |\{\{|\}\}/),
  'the ids of records': ({ text }) => first(text, /\((?:a|p|m|i)-[a-z]+-\d+\)/),
};

/** All that is wrong with some blocks, as "rule: words". */
export const lint = (blocks: readonly Block[], setting: Setting): string[] => [
  ...new Set(
    blocks.flatMap((block) =>
      Object.entries(RULES).flatMap(([name, rule]) => {
        const found = rule(block, setting);
        return found === undefined ? [] : [`${name}: ${found}`];
      }),
    ),
  ),
];
