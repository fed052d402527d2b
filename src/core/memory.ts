/**
 * What a process that goes on keeps from one run to the next: what each step made, with what it was made from. A step is done again only when one of its
 * inputs is another. Inputs are compared as `Object.is` does, so what is read must be the same object as long as it is the same: `same`.
 */
export interface Memory {
  /** What the step of this name makes of these inputs. It must depend on nothing else. */
  step<Made>(name: string, inputs: readonly unknown[], make: () => Made): Made;
  /** What stood under this name in the last run if the two are alike, and this otherwise. */
  same<Value>(name: string, value: Value, areAlike: (before: Value, now: Value) => boolean): Value;
  /** Begins a run: what the last one did not ask for is forgotten. */
  beginRun(): void;
}

interface Kept {
  readonly inputs: readonly unknown[];
  readonly made: unknown;
}

/** A memory in which nothing is kept yet. */
export function newMemory(): Memory {
  let before = new Map<string, Kept>();
  let now = new Map<string, Kept>();
  const lastOf = (name: string): Kept | undefined => now.get(name) ?? before.get(name);
  return {
    step: <Made>(name: string, inputs: readonly unknown[], make: () => Made) => {
      const last = lastOf(name);
      const kept = last && areSame(last.inputs, inputs) ? last : { inputs, made: make() };
      now.set(name, kept);
      // Made by the step of the same name, from the same inputs.
      return kept.made as Made;
    },
    same: <Value>(name: string, value: Value, areAlike: (before: Value, now: Value) => boolean) => {
      const key = `same ${name}`;
      // Given under the same name.
      const last = lastOf(key) as { readonly made: Value } | undefined;
      const made = last && areAlike(last.made, value) ? last.made : value;
      now.set(key, { inputs: [], made });
      return made;
    },
    beginRun: () => {
      before = now;
      now = new Map();
    },
  };
}

/** The memory of a single run, which has nobody to keep anything for. */
export const KEEPS_NOTHING: Memory = {
  step: (_name, _inputs, make) => make(),
  same: (_name, value) => value,
  beginRun: () => {},
};

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, index) => Object.is(one, others[index]));
