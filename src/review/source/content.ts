import { type Aligned, align, type Fixed } from './align.ts';
import { asOneBlock, type SourceBlock, sourceBlocks } from './atoms.ts';
import { type ContentFile, type Field, fieldAt, fieldsLike } from './field.ts';

/** Where words that were printed are written, as the content is now. */
export interface Source {
  readonly field: Field;
  readonly aligned: Aligned;
  /** The paragraphs of the field. */
  readonly blocks: readonly SourceBlock[];
  /** The line of the file on which the paragraph begins. */
  readonly line: number;
}

/** What is looked up of a place: where it was, and what it printed. */
export interface Wherefrom {
  readonly file: string;
  readonly path: string;
  readonly line: number;
  readonly printed: readonly string[];
  readonly fixed: readonly Fixed[];
}

/**
 * Finds the paragraph of the content that a place was printed from: under its path, or, where records were put in before it, under the one like it that alone
 * prints the same. Undefined where no text prints these words: it has been changed since, or the program words it.
 */
export function sourceFinder(
  fileOf: (file: string) => ContentFile | undefined,
): (wanted: Wherefrom) => Source | undefined {
  const blocksOf = new Map<string, readonly SourceBlock[]>();
  const sourceIn = (content: ContentFile, field: Field, wanted: Wherefrom): Source | undefined => {
    const key = `${field.isMarkdown} ${field.value}`;
    const blocks = blocksOf.get(key) ?? sourceBlocks(field.value, field.isMarkdown);
    blocksOf.set(key, blocks);
    const found = blocks.flatMap((block) => align(wanted.printed, wanted.fixed, block) ?? []);
    const whole = found.length > 0 || blocks.length < 2 ? undefined : asOneBlock(field.value, blocks);
    const aligned =
      found.find(({ block }) => lineOf(content, field, block) === wanted.line) ??
      found[0] ??
      (whole && align(wanted.printed, wanted.fixed, whole));
    return aligned && { field, aligned, blocks, line: lineOf(content, field, aligned.block) };
  };
  return (wanted) => {
    const content = fileOf(wanted.file);
    if (!content || wanted.path === '') return undefined;
    const field = fieldAt(content, wanted.path);
    const there = field && sourceIn(content, field, wanted);
    if (there) return there;
    const [alike, ...more] = fieldsLike(content, wanted.path).flatMap((one) => sourceIn(content, one, wanted) ?? []);
    return more.length === 0 ? alike : undefined;
  };
}

/** The paragraphs of the text at a place; none where no text stands there by now. */
export function paragraphsIn(content: ContentFile | undefined, path: string): readonly SourceBlock[] {
  const field = content && path !== '' ? fieldAt(content, path) : undefined;
  return field ? sourceBlocks(field.value, field.isMarkdown) : [];
}

/** The line of the file on which a paragraph begins. */
function lineOf({ text }: ContentFile, { start, form, end }: Field, block: SourceBlock): number {
  let [at, offset] = [0, start];
  for (const { written, value } of form?.pieces ?? []) {
    if (at >= block.start && value !== '') break;
    at += value.length;
    offset += written.length;
  }
  return text.slice(0, Math.min(offset, end)).split('\n').length;
}
