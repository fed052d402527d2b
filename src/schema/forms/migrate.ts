import { edited } from '../../core/edited.ts';
import { grouped } from '../../core/grouped.ts';
import type { FormStep, Question, WrittenFile } from './form-step.ts';
import { writtenFile } from './written.ts';

/** A file that migrating changes; one that is made was not there before. */
export interface Migrated {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** What becomes of a folder on its way to the newest form. */
export interface Migration {
  /** In path order. */
  readonly files: readonly Migrated[];
  /** The steps that change something, each with how many files. */
  readonly steps: readonly { readonly step: FormStep; readonly files: number }[];
  /** What only people can answer, step by step, with places in the files as they are afterwards. */
  readonly questions: readonly { readonly step: FormStep; readonly asked: readonly Question[] }[];
}

/**
 * Brings the files of a folder, by path, through the steps from `form` on. Only the parts of a text that a step names are another text afterwards;
 * comments, order, quote marks, blank lines and line ends stay. Pure.
 * @throws Error when a step made a file unreadable, which is a fault of the step
 */
export function migrate(texts: ReadonlyMap<string, string>, form: number, all: readonly FormStep[]): Migration {
  const due = all.filter(({ from }) => from >= form);
  const folder = new Map([...texts].map(([path, text]) => [path, writtenFile(path, text)]));
  const steps = due.flatMap((step) => {
    const files = mended(folder, step);
    return files > 0 ? [{ step, files }] : [];
  });
  const files = [...folder].flatMap(([path, { text }]): Migrated[] => {
    const before = texts.get(path);
    return before === text ? [] : [{ path, before, after: text }];
  });
  const questions = due.map((step) => ({ step, asked: step.ask?.where(folder) ?? [] }));
  return {
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    steps,
    questions: questions.filter(({ asked }) => asked.length > 0),
  };
}

/** Does one step; answers how many files it changed. */
function mended(folder: Map<string, WrittenFile>, { mend, what }: FormStep): number {
  const edits = grouped(mend?.(folder) ?? [], ({ path }) => path);
  for (const [path, ofFile] of edits) {
    const file = writtenFile(path, edited(folder.get(path)?.text ?? '', ofFile));
    if (path.endsWith('.yaml') && file.yaml().errors.length > 0) throw new Error(`"${what}" made ${path} unreadable.`);
    folder.set(path, file);
  }
  return edits.size;
}
