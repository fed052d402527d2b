import type { Link } from 'mdast';
import { plainText } from '../../assemble/plain-text.ts';
import type { Publication } from '../../assemble/publication.ts';
import { bookmarkName } from './bookmark.ts';
import { fieldBegin, fieldEnd } from './field.ts';
import type { Markup } from './markup.ts';
import { textRun } from './run.ts';
import type { Formatting } from './state.ts';

/** What references say a number of: that of a caption is the text of its bookmark, that of a paragraph or heading is Word's own. */
export interface Target {
  readonly number: string;
  readonly isCaption: boolean;
}

/** Everything in a publication that is referred to by its number, by its id. */
export function targetsIn({ tree, figures, tables }: Publication): Map<string, Target> {
  const targets = new Map<string, Target>();
  for (const { data } of tree.children)
    if (data?.id !== undefined && data.number !== undefined)
      targets.set(data.id, { number: data.number, isCaption: false });
  for (const { data, number } of figures) targets.set(data.id, { number: String(number), isCaption: true });
  for (const { id, number } of tables) targets.set(id, { number: String(number), isCaption: true });
  return targets;
}

/**
 * The words of a reference, such as "section 4.1", with its number in a field (REF, ECMA-376 17.16.5) that Word works out anew when something is
 * put in between. Undefined where the words are not made from a number.
 */
export function referenceRuns(
  link: Link,
  id: string,
  targets: ReadonlyMap<string, Target>,
  marks: Formatting,
): Markup[] | undefined {
  const target = link.data?.refers ? targets.get(id) : undefined;
  const words = plainText(link);
  const at = target === undefined ? -1 : words.lastIndexOf(target.number);
  if (target === undefined || at < 0) return undefined;
  const { number, isCaption } = target;
  const [before, after] = [words.slice(0, at), words.slice(at + number.length)];
  return [
    ...(before === '' ? [] : [textRun(before, marks)]),
    ...fieldBegin(`REF ${bookmarkName(id)}${isCaption ? '' : ' \\n'} \\h`, marks.style),
    textRun(number, marks),
    fieldEnd(marks.style),
    ...(after === '' ? [] : [textRun(after, marks)]),
  ];
}
