import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import { isAllowedLink } from '../core/link.ts';
import { placeOf } from '../core/place.ts';
import type { Assembly } from './assembly.ts';
import { dateInWords } from './words.ts';

/** One footnote for each document that was cited: title, publisher, date, address. */
export function footnotes(assembly: Assembly): FootnoteDefinition[] {
  return assembly.model.content.sources.references
    .filter((reference) => assembly.cited.has(reference.id))
    .map((reference) => {
      const details = [reference.publisher, reference.date === null ? null : dateInWords(reference.date)].filter(
        (part) => part !== null,
      );
      const title: PhrasingContent = { type: 'text', value: reference.title };
      const named: PhrasingContent =
        reference.url && isAllowedLink(reference.url) ? { type: 'link', url: reference.url, children: [title] } : title;
      const source = placeOf(reference);
      return {
        type: 'footnoteDefinition',
        identifier: reference.id,
        label: reference.id,
        children: [
          {
            type: 'paragraph',
            children: [named, { type: 'text', value: `${details.map((d) => `, ${d}`).join('')}.` }],
          },
        ],
        data: source ? { source } : {},
      };
    });
}
