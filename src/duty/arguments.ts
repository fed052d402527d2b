import type { DutyFacts, DutyTest, Outcome } from './outcome.ts';

/**
 * One thing that an entry tells its test. The words of a text may be those that the schemas allow at a path of the content (`like`); a path may
 * stand below the one under another key (`below`).
 */
export type Argument = { readonly description: string; readonly optional?: true } & (
  | { readonly type: 'text'; readonly like?: string }
  | { readonly type: 'word'; readonly words: readonly string[] }
  | { readonly type: 'path'; readonly below?: string }
  | { readonly type: 'number' }
  | { readonly type: 'yes-no' }
  | { readonly type: 'list'; readonly of: Argument }
  | { readonly type: 'record'; readonly keys: Arguments }
);

/** A list of records with these keys; `one` describes a record. */
export const listOf = <const Keys extends Arguments>(description: string, one: string, keys: Keys) =>
  ({ type: 'list', description, of: { type: 'record', description: one, keys } }) as const;

/** What a test is told, by key. */
export type Arguments = Readonly<Record<string, Argument>>;

type ValueOf<A extends Argument> = A extends { type: 'word'; words: readonly (infer Word)[] }
  ? Word
  : A extends { type: 'text' | 'path' }
    ? string
    : A extends { type: 'number' }
      ? number
      : A extends { type: 'yes-no' }
        ? boolean
        : A extends { type: 'list'; of: infer Item extends Argument }
          ? readonly ValueOf<Item>[]
          : A extends { type: 'record'; keys: infer Keys extends Arguments }
            ? ValuesOf<Keys>
            : never;

/** The values that a table of arguments describes. */
export type ValuesOf<A extends Arguments> = {
  readonly [Key in keyof A as A[Key] extends { optional: true } ? never : Key]: ValueOf<A[Key]>;
} & { readonly [Key in keyof A as A[Key] extends { optional: true } ? Key : never]?: ValueOf<A[Key]> };

/**
 * A test that its entries tell something. What they tell is held to `args` when the register is generated (check-arguments.ts), so that the
 * test can take it as it is.
 */
export function told<const A extends Arguments>(
  args: A,
  test: (facts: DutyFacts, args: ValuesOf<A>) => Outcome,
): DutyTest {
  return Object.assign((facts: DutyFacts, given: unknown) => test(facts, given as ValuesOf<A>), { args });
}
