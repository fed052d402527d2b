import { childrenOf, lettersOf, within, type XmlElement } from '../../load/xml/element.ts';
import type { Hand } from './paragraph.ts';

/** A comment of Word (w:comment, ECMA-376 17.13.4.2), with what the extension of 2012 says of it. */
export interface WordComment {
  readonly id: string;
  readonly by: Hand;
  readonly text: string;
  /** Somebody marked the thread as done. */
  readonly isResolved: boolean;
  /** The comment that it answers. */
  readonly answers: string | undefined;
}

/** The comments of a document in their order, from `comments.xml` and `commentsExtended.xml`; either may be missing. */
export function commentsOf(part: XmlElement | undefined, extended: XmlElement | undefined): WordComment[] {
  const comments = childrenOf(part, 'w:comment').map((comment) => ({
    comment,
    paragraphs: within(comment, 'w:p'),
  }));
  // A thread is known by the last paragraph of each comment.
  const idOf = new Map(
    comments.map(({ comment, paragraphs }) => [
      paragraphs.at(-1)?.attributes['w14:paraId'],
      comment.attributes['w:id'],
    ]),
  );
  const more = new Map(
    childrenOf(extended, 'w15:commentEx').map(({ attributes }) => [attributes['w15:paraId'], attributes]),
  );
  return comments.map(({ comment, paragraphs }) => {
    const { 'w:id': id = '', 'w:author': who, 'w:date': when } = comment.attributes;
    const own = more.get(paragraphs.at(-1)?.attributes['w14:paraId']);
    const parent = own?.['w15:paraIdParent'];
    const done = own?.['w15:done'];
    return {
      id,
      by: { who, when },
      text: paragraphs.map(wordsOf).join('\n').trim(),
      isResolved: done === '1' || done === 'true',
      answers: parent === undefined ? undefined : idOf.get(parent),
    };
  });
}

/** The words of a paragraph of a comment, with its line ends and tabs. */
const wordsOf = (element: XmlElement): string =>
  childrenOf(element)
    .filter(({ name }) => name !== 'w:pPr')
    .map((child) => (child.name === 'w:t' ? lettersOf(child) : (SIGNS[child.name] ?? wordsOf(child))))
    .join('');

const SIGNS: Readonly<Record<string, string>> = { 'w:br': '\n', 'w:cr': '\n', 'w:tab': ' ' };
