import type { Element } from 'hast';
import type { Place } from '../../../core/place.ts';
import { cutTo, oneLine } from '../../../core/printable.ts';
import { element } from '../../../render/html/element.ts';
import { editorPlace } from '../editor-address.ts';
import type { Seen } from '../seen.ts';

/** Where links to the editor lead from. */
export interface Desk extends Pick<Seen, 'templates'> {
  /** The beginning of the address of a file in the folder. */
  readonly editor: string;
}

const LONGEST = 300;

/** A place as text, and a link that opens the editor there; of what is the program's own, the text alone. */
export function place(at: Place, { editor, templates }: Desk): Element {
  const words = `${cutTo(oneLine(at.file), LONGEST)}:${at.line}:${at.column}`;
  return element(
    'span',
    { className: ['place'] },
    element('code', {}, words),
    ' ',
    !at.file.startsWith('templates/') || templates.includes(at.file)
      ? element(
          'a',
          { href: `${editor}${editorPlace(at)}` },
          'Open in the editor',
          element('span', { className: ['visually-hidden'] }, `: ${words}`),
        )
      : 'of svduty itself',
  );
}
