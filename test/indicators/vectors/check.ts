import type { Answer } from './evaluate.ts';

export interface Tolerance {
  readonly rel: number;
  readonly abs: number;
}

export interface VectorCase {
  readonly id: string;
  readonly method: string;
  readonly input: unknown;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance?: Partial<Tolerance>;
}

export interface VectorFile {
  readonly default_tolerance: Tolerance;
  readonly cases: readonly VectorCase[];
}

export interface VectorFailure {
  readonly id: string;
  readonly method: string;
  /** One line for each field that differs: path, what was expected, what came. */
  readonly differences: readonly string[];
}

export interface VectorReport {
  readonly passed: number;
  readonly failures: readonly VectorFailure[];
}

/**
 * Runs the cases of a vector file. Only the fields present in `expected` are compared: numbers within tolerance, all else exactly;
 * `must_include` and `must_not_include` look for whole words or phrases of any case in the answer's text.
 */
export function checkVectors(file: VectorFile, evaluate: (method: string, input: unknown) => Answer): VectorReport {
  const failures = file.cases.flatMap((vector): VectorFailure[] => {
    const tolerance = { ...file.default_tolerance, ...vector.tolerance };
    const found = differences(evaluate(vector.method, vector.input), vector.expected, tolerance);
    return found.length > 0 ? [{ id: vector.id, method: vector.method, differences: found }] : [];
  });
  return { passed: file.cases.length - failures.length, failures };
}

function differences(answer: Answer, expected: VectorCase['expected'], tolerance: Tolerance): string[] {
  const words = String(answer.text ?? '');
  return Object.entries(expected).flatMap(([key, value]) => {
    if (key === 'matching') return [];
    if (key === 'must_include') {
      const absent = (value as string[][]).filter((choices) => !choices.some((phrase) => holds(words, phrase)));
      return absent.map((choices) => `lacks ${choices.join(' | ')}: ${words}`);
    }
    if (key === 'must_not_include') {
      const present = (value as string[]).filter((phrase) => holds(words, phrase));
      return present.map((phrase) => `holds ${phrase}: ${words}`);
    }
    return compareValue(key, answer[key], value, tolerance);
  });
}

function compareValue(path: string, actual: unknown, expected: unknown, tolerance: Tolerance): string[] {
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null)
      return [`${path}: expected an object or list, got ${show(actual)}`];
    const length = Array.isArray(expected) && Array.isArray(actual) && expected.length !== actual.length;
    if (length) return [`${path}: expected ${expected.length} items, got ${actual.length}`];
    const found = actual as Readonly<Record<string, unknown>>;
    return Object.entries(expected).flatMap(([key, value]) =>
      compareValue(`${path}.${key}`, found[key], value, tolerance),
    );
  }
  if (typeof expected === 'number' && typeof actual === 'number') {
    const difference = Math.abs(actual - expected);
    if (difference <= Math.max(tolerance.abs, tolerance.rel * Math.abs(expected))) return [];
    return [`${path}: expected ${expected}, got ${actual}, difference ${difference}`];
  }
  return actual === expected ? [] : [`${path}: expected ${show(expected)}, got ${show(actual)}`];
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}

function holds(text: string, phrase: string): boolean {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\w)${escaped}(?!\\w)`, 'i').test(text);
}
