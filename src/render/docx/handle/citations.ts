import type { Citation, CitationsNode } from '../../../assemble/nodes.ts';
import { listedAs, RAISED_SPACE } from '../../../assemble/source-list.ts';
import { bookmarkName } from '../bookmark.ts';
import { internalLink } from '../link.ts';
import type { Markup } from '../markup.ts';
import { textRun } from '../run.ts';
import type { InlineHandler } from './handler.ts';

const STYLE = { style: 'SourceNumber' };

/** Raised numbers, each a link to its document in the list of sources. What parts two is seen and read aloud. */
export const citations: InlineHandler<CitationsNode> = ({ sources, isAfterNumber }) =>
  sources.flatMap((source, index) => {
    const before = index > 0 ? `,${RAISED_SPACE}` : isAfterNumber ? RAISED_SPACE : '';
    return [...(before === '' ? [] : [textRun(before, STYLE)]), ...numberOf(source)];
  });

const numberOf = ({ reference, number }: Citation): Markup[] =>
  internalLink(bookmarkName(listedAs(reference)), [textRun(String(number), STYLE)]);
