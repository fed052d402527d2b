import { wide } from '../../core/long-expression.ts';
import { HINTS } from './hints.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A text as it is written, with what its record says of all that is in it. */
export interface WrittenText {
  readonly written: string;
  /** Its key in the record. */
  readonly key: string | number;
  /** The days and periods that the record names; empty where it names none. */
  readonly days: string;
  /** It is of a record of content/sources.yaml that holds a publisher: a document somebody else named. */
  readonly isOfSource: boolean;
  /** Its record says that the person agreed, or is nobody. */
  readonly isAgreed: boolean;
}

/** The same as patterns read it. */
export interface ReadableText extends WrittenText {
  readonly text: string;
  /** The same text, of the same length, with citations, tokens and link targets blanked: what a reader reads. */
  readonly prose: string;
  /** The prose, cut. */
  readonly sentences: readonly Sentence[];
  /** What patterns may find in it, as bits. */
  readonly hints: number;
}

/** A text to be read. It is cut when somebody reads it: often that is done beside. */
export function readable(text: WrittenText): ReadableText {
  return new Text(text);
}

class Text implements ReadableText {
  readonly written: string;
  readonly key: string | number;
  readonly days: string;
  readonly isOfSource: boolean;
  readonly isAgreed: boolean;
  readonly text: string;
  #prose: string | undefined;
  #sentences: readonly Sentence[] | undefined;

  constructor({ written, key, days, isOfSource, isAgreed }: WrittenText) {
    this.written = written;
    this.key = key;
    this.days = days;
    this.isOfSource = isOfSource;
    this.isAgreed = isAgreed;
    this.text = wide(written);
  }

  get prose(): string {
    this.#prose ??= proseOf(this.text);
    return this.#prose;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentencesOf(this.prose);
    return this.#sentences;
  }

  get hints(): number {
    // A token is no prose, and one for a count is as good as a number.
    const counted = this.written.includes(':count[') ? HINTS.counted : 0;
    return this.sentences.reduce((hints, sentence) => hints | sentence.hints, counted);
  }
}

/** A citation, a token or the target of a link, but not an email address that a link opens. */
const NOT_PROSE = /:[a-z]+\[[^\]]*\](?:\{[^}]*\})?|\]\((?!mailto:)[^)\s]*\)|https?:\/\/[^\s)]+/g;

function proseOf(text: string): string {
  return /[:[]/.test(text) ? text.replaceAll(NOT_PROSE, (part) => ' '.repeat(part.length)) : text;
}
