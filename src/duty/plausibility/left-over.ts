import { STARTER_COUNTED, STARTER_NAMED, STARTER_NAMES, STARTER_TEXTS } from '../generated/starter.ts';
import { type Doubt, doubtOf } from './doubt.ts';
import { claimsNothing } from './heading.ts';
import { isWords } from './texts.ts';
import type { Said } from './values.ts';

const ANY_NAME = `\\b(?:${STARTER_NAMES.join('|')})\\b`;
const NAME = new RegExp(`${ANY_NAME}|@example\\.org\\b|\\bExample Prison\\b`);

/** The name of a place, in up to five words: "Northshire", "Brighton and Hove". */
const PLACE = "(?:the )?\\p{Lu}[\\p{L}’'-]*(?:[ ,]+(?:\\p{Lu}[\\p{L}’'-]*|and|of|on|upon|the|in)){0,4}";
/** The sentences that hold an invented name, with any name in its place: to replace the name everywhere is the first thing somebody does. */
const RENAMED = new RegExp(
  `^(?:${STARTER_NAMED.map((text) =>
    text
      .split(new RegExp(ANY_NAME))
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join(PLACE),
  ).join('|')})$`,
  'u',
);

/** What a text of the example says of itself is true of no other. */
const IS_EXAMPLE = /\b(?:example|invented|made up)\b/;

/** Titles of records that say what somebody will do, or should: to print one is to promise it. */
const PROMISES = /^(?:actions|engagement|interventions|needs\.recommendations)\b/;

/** A heading that is anybody's: what the example says below it is told by itself. */
const isAnybodys = ({ key, path }: Said, text: string): boolean =>
  key === 'title' && !PROMISES.test(path) && claimsNothing(text);

/**
 * What is left of the example county in a folder that is another's by now. Its invented names, its invented numbers and what it says of itself can be true of nobody; another text may be kept,
 * once somebody has thought about it, and a heading that claims nothing is anybody's. Code: plausibility/left-over.
 */
export function leftOver(said: Said): Doubt | undefined {
  if (typeof said.value === 'number') return leftNumber(said);
  if (!isWords(said)) return undefined;
  const text = String(said.value).trim();
  const [name] = NAME.exec(text) ?? [];
  if (name !== undefined)
    return doubtOf(said, untrue(`"${said.key}" still speaks of "${name}", which the example invents`));
  const isLeft = STARTER_TEXTS.has(text) || RENAMED.test(text);
  if (!isLeft) return undefined;
  if (IS_EXAMPLE.test(text)) return doubtOf(said, untrue(`"${said.key}" still says that it is an example`));
  if (isAnybodys(said, text)) return undefined;
  return doubtOf(said, {
    code: 'plausibility/left-over',
    what: `"${said.key}" is still the text of the example county`,
    forPeople: true,
  });
}

function leftNumber(said: Said): Doubt | undefined {
  const isLeft = STARTER_COUNTED.some(
    (item) => said.key in item && Object.entries(item).every(([key, value]) => said.parent[key] === value),
  );
  return isLeft
    ? doubtOf(said, untrue(`"${said.key}" is still ${said.value}, a number that the example invents`))
    : undefined;
}

const untrue = (what: string) => ({ code: 'plausibility/left-over', what, notInPublic: true }) as const;
