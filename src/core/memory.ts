/**
 * What a process that goes on keeps from one run to the next: what each step made, with what it was made from. A step is done again only when one of its
 * inputs is another. Inputs are compared as `Object.is` does, so what is read must be the same object as long as it is the same: `same`.
 */
export interface Memory {
  /** What the step of this name makes of these inputs. It must depend on nothing else. */
  step<Made>(name: string, inputs: readonly unknown[], make: () => Made): Made;
  /** The bytes that stood under this name in the last run if they are the same, and these otherwise. */
  same(name: string, bytes: Uint8Array): Uint8Array;
  /** Begins a run: what the last one did not ask for is forgotten. */
  beginRun(): void;
}

interface Kept {
  readonly inputs: readonly unknown[];
  readonly made: unknown;
}

/** A memory in which nothing is kept yet: that of a single run. */
export function newMemory(): Memory {
  let before = new Map<string, Kept>();
  let now = new Map<string, Kept>();
  const keep = (name: string, kept: Kept): unknown => {
    now.set(name, kept);
    return kept.made;
  };
  return {
    step: <Made>(name: string, inputs: readonly unknown[], make: () => Made) => {
      const last = now.get(name) ?? before.get(name);
      const kept = last && areSame(last.inputs, inputs) ? last : { inputs, made: make() };
      // Made by the step of the same name, from the same inputs.
      return keep(name, kept) as Made;
    },
    same: (name, bytes) => {
      const key = `bytes ${name}`;
      const last = (now.get(key) ?? before.get(key))?.made;
      const made = last instanceof Uint8Array && Buffer.compare(last, bytes) === 0 ? last : bytes;
      keep(key, { inputs: [], made });
      return made;
    },
    beginRun: () => {
      before = now;
      now = new Map();
    },
  };
}

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, index) => Object.is(one, others[index]));
