import type { Effects, Found } from './effects.ts';
import { sha256 } from './sha256.ts';

/** What was asked of the world, and one SHA-256 of all the answers. */
export interface Trace {
  /** Each question once, in its turn: the effect and the path. */
  readonly questions: readonly string[];
  readonly answers: string;
}

const EFFECTS = ['look', 'list', 'read'] as const;
type Effect = (typeof EFFECTS)[number];

/**
 * Effects that note what is read through them. Whatever depends on these answers alone comes out the same while the world answers the same. Which names lie in
 * `beside` is not noted: outputs are written there.
 */
export function traced(effects: Effects, beside: string): { readonly effects: Effects; readonly trace: () => Trace } {
  const answers = new Map<string, string>();
  const note = <T>(effect: Effect, path: string, answer: T, inBrief: (answer: T) => string): T => {
    const question = `${effect} ${path}`;
    if (!answers.has(question)) answers.set(question, inBrief(answer));
    return answer;
  };
  // What is read piece by piece is not noted, so nobody is given it here.
  const { open: _, ...others } = effects;
  return {
    effects: {
      ...others,
      look: (path) => note('look', path, effects.look(path), ofLook),
      list: (path) => (path === beside ? effects.list(path) : note('list', path, effects.list(path), ofList)),
      read: (path) => note('read', path, effects.read(path), ofRead),
    },
    trace: () => ({ questions: [...answers.keys()], answers: together([...answers.values()]) }),
  };
}

/** Whether the world answers now as it did then. */
export function answersAlike(effects: Effects, { questions, answers }: Trace): boolean {
  try {
    return together(questions.map((question) => answerTo(effects, question))) === answers;
  } catch (error) {
    // What cannot be read now could be read then.
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

function answerTo(effects: Effects, question: string): string {
  const at = question.indexOf(' ');
  const path = question.slice(at + 1);
  switch (EFFECTS.find((effect) => effect === question.slice(0, at))) {
    case 'look':
      return ofLook(effects.look(path));
    case 'list':
      return ofList(effects.list(path));
    case 'read':
      return ofRead(effects.read(path));
    case undefined:
      return 'no such question';
  }
}

const together = (answers: readonly string[]): string => sha256(answers.join('\n'));

/** Its time tells nothing of what is in a file. */
const ofLook = (found: Found): string => JSON.stringify({ ...found, stamp: undefined });
const ofList = (names: readonly string[]): string => JSON.stringify(names);
const ofRead = (bytes: Uint8Array | undefined): string => (bytes ? sha256(bytes) : 'none');
