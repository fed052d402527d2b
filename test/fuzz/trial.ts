import type { Chance } from './chance.ts';

/** Which effect fails: its name and the path below the folder → the error's code, such as EBUSY. */
export type Refuse = (effect: string, path: string) => string | undefined;

/** Files by their path below the folder. */
export type Folder = ReadonlyMap<string, Uint8Array>;

/** One run of a command in the folder: options by their names in commander's form, `{dir}` standing for the folder in every word. */
export interface Run {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** A text typed into a field, to be printed as it was typed. */
export interface Typed {
  /** The folder with bare words in place of the text. */
  readonly twin: Folder;
  readonly word: string;
  readonly text: string;
}

export type Stream = 'full' | 'closed';

/** One bad input, ready to run. Everything left out is as in a good run. */
export interface Trial {
  readonly folder: Folder;
  /** What was done to the folder, in a few words. */
  readonly what: string;
  /** The runs; left out, check twice (text and JSON) and build everything. */
  readonly runs?: readonly Run[];
  /** Effects that fail. */
  readonly refuse?: () => Refuse;
  /** The file sizes that are told instead of the real ones. */
  readonly sizes?: Readonly<Record<string, number>>;
  readonly typed?: Typed;
  /** It must not be built. */
  readonly refused?: true;
  /** Nothing can be removed, so temporary files may stay. */
  readonly keepsTemporary?: true;
  /** What is printed must name this. */
  readonly named?: string;
  /** The build is killed at this call that changes the disk, and then run again. */
  readonly killedAt?: number;
  /** Runs on the disk, with the bundled program: called with the folder after its files were written. */
  readonly onDisk?: (root: string) => void;
  /** A command line each; `{dir}` stands for the folder. Only on the disk. */
  readonly lines?: readonly string[];
  /** What the program's own streams lead to on the disk: one that is full, or one that nobody reads. */
  readonly streams?: { readonly results?: Stream; readonly failures?: Stream };
  /** Paths below the folder that a good run may write or remove; output/ if left out. */
  readonly mayWrite?: RegExp;
}

/** One way of making an input bad. */
export type Mutation = (chance: Chance) => Trial;

/** Ways that belong together: one kind of file, one kind of mistake. `share` is how often it is chosen beside the others. */
export interface Family {
  readonly name: string;
  readonly share: number;
  readonly mutations: Readonly<Record<string, Mutation>>;
}
