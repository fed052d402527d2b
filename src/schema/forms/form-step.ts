import type { Document } from 'yaml';
import type { TextEdit } from '../../core/edited.ts';

/** A file of a folder as it is written, byte-order mark and line ends and all. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
  /** The text as YAML; its ranges are offsets in `text`. Parsed when it is first asked for. */
  readonly yaml: () => Document.Parsed;
}

/** The files that a change of form may look at, by path below the folder: all that svduty reads as words, and .gitignore. */
export type WrittenFolder = ReadonlyMap<string, WrittenFile>;

/** A part of a file that gets another text; a file that is not there has the text "". */
export interface Edit extends TextEdit {
  readonly path: string;
}

/** A place at which only people can decide after a change of form. */
export interface Question {
  readonly path: string;
  readonly offset: number;
  /** What is so now, in one sentence. */
  readonly what: string;
  /** The line to add where the answer is yes. */
  readonly line: string;
}

/** One change of the form in which content is written, from one form to the next. */
export interface FormStep {
  readonly from: number;
  readonly to: number;
  /** What changed, in plain words, as a lead would be told: one sentence. */
  readonly what: string;
  /** Whether content without it is still read: if not, a folder of an older form is an error until it is migrated. */
  readonly olderIsRead: boolean;
  /** What a program can change without loss. Pure; on what it has changed already it answers nothing. */
  readonly mend?: (folder: WrittenFolder) => readonly Edit[];
  /** What only people can answer. Pure. */
  readonly ask?: {
    /** How to decide, and what to do then. */
    readonly fix: string;
    readonly where: (folder: WrittenFolder) => readonly Question[];
  };
}
