import type { Element, ElementContent, Properties } from 'hast';
import type { TableColumn } from '../../../assemble/nodes.ts';
import { fits } from '../../column-widths.ts';
import { element } from '../element.ts';

/** An em of a table's own text; what its width holds on a wide screen and on paper is given in these. */
export const EM = 100;
/** What a sheet of paper certainly holds in small table text: fonts of some systems are a tenth broader than Arial. */
const SHEET = 5400;
/** More columns than this cannot fit a phone, so the table may be moved sideways, by keyboard too (WCAG 1.4.10, 2.1.1). */
export const PHONE_COLUMNS = 3;

interface Framed {
  readonly id: string | undefined;
  readonly columns: readonly TableColumn[];
  readonly words: readonly (readonly string[])[];
  /** Whether a narrow screen shows its rows as lists. */
  readonly stacks: boolean;
  /** What a table that moves sideways is called: the id of its caption, or words. */
  readonly name: Pick<Properties, 'ariaLabelledBy' | 'ariaLabel'>;
}

/** The frame of a table: one of many columns moves sideways in it, and one that no upright sheet holds is printed on a turned one. */
export function tableFrame(
  { id, columns, words, name, stacks }: Framed,
  ...children: (ElementContent | undefined)[]
): Element {
  const scrolls = !stacks && columns.length > PHONE_COLUMNS;
  const className = [
    'table',
    ...(scrolls ? ['table-scroll'] : []),
    ...(fits(columns, words, SHEET, EM) ? [] : ['crowded']),
  ];
  const moved = scrolls ? { role: 'group', ...name, tabIndex: 0 } : {};
  return element('div', { id, className, ...moved }, ...children);
}
