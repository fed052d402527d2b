import { didYouMean } from '../core/nearest.ts';
import { Stop } from '../core/stop.ts';

/** An argument or option as data. Without `value` it is a flag: given or not. */
export interface Input {
  readonly description: string;
  /** What stands for the value in the help: `dir` in `--out <dir>`. */
  readonly value?: string;
  /** The only words it may be. */
  readonly choices?: readonly string[];
  /** It is a list of words separated by commas. Left out, it is the default, or else all of the choices. */
  readonly list?: true;
  /** It may be given several times. */
  readonly many?: true;
  readonly required?: true;
  readonly default?: string;
  /** What is taken when it is left out, in words, where the default itself would not say it. */
  readonly otherwise?: string;
}

export type Inputs = Readonly<Record<string, Input>>;

type Word<I extends Input> = I extends { choices: readonly (infer T)[] } ? T : string;
type GivenFor<I extends Input> = I extends { value: string }
  ? I extends { list: true } | { many: true }
    ? readonly Word<I>[]
    : I extends { required: true } | { default: string }
      ? Word<I>
      : Word<I> | undefined
  : boolean;

/** What a command is given for its declaration. */
export type Given<I extends Inputs> = { readonly [Name in keyof I]: GivenFor<I[Name]> };

/** `allVariants` → `--all-variants`. */
export const flagOf = (name: string): string =>
  `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** An option as it is typed: `--out <dir>`. */
export function optionUsage(name: string, { value }: Input): string {
  return value === undefined ? flagOf(name) : `${flagOf(name)} <${value}>`;
}

/** An argument as it is typed: `[dir]`, `<file...>`. */
export function argumentUsage(name: string, { value = name, many, required }: Input): string {
  const word = many ? `${value}...` : value;
  return required ? `<${word}>` : `[${word}]`;
}

/** What the help and the documentation say of it: the words it may be, and what is taken when it is left out. */
export function meaningOf({ description, choices, list, default: standard, otherwise = standard }: Input): string {
  const words = choices && `${list ? 'any of ' : ''}${choices.join(', ')}`;
  const left = otherwise ?? (list && choices ? 'all' : undefined);
  return [words ? `${description}: ${words}` : description, left === undefined ? '' : ` (default: ${left})`].join('');
}

/**
 * What was typed for a command's arguments or options, as its declaration promises it. @throws Stop for a blank value, and for a word outside
 * a closed list.
 */
export function readInputs<I extends Inputs>(
  declared: I,
  typed: Readonly<Record<string, unknown>>,
  usage: (name: string, input: Input) => string,
): Given<I> {
  const given = Object.entries(declared).map(([name, input]) => [
    name,
    readInput(usage(name, input), input, typed[name]),
  ]);
  return Object.fromEntries(given) as Given<I>;
}

function readInput(usage: string, input: Input, typed: unknown): unknown {
  const { value, choices, list, many, default: standard } = input;
  if (value === undefined) return typed === true;
  const texts = typed === undefined ? [] : [typed].flat().map(String);
  if (texts.some((text) => text.trim() === ''))
    throw new Stop(`${usage} is blank.${choices ? useOneOf(choices) : ' Give it a value, or leave it out.'}`);
  const words = list ? texts.flatMap((text) => text.split(',').map((word) => word.trim())) : texts;
  const wrong = choices && words.find((word) => !choices.includes(word));
  if (choices && wrong !== undefined)
    throw new Stop(`${usage} cannot be "${wrong}".${didYouMean(wrong, choices)}${useOneOf(choices)}`);
  if (list && choices)
    return typed === undefined ? (standard?.split(',') ?? choices) : choices.filter((word) => words.includes(word));
  return list || many ? words : (words[0] ?? standard);
}

const useOneOf = (choices: readonly string[]): string => ` Use: ${choices.join(', ')}.`;
