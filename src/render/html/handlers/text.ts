import type { ElementContent } from 'hast';
import type { Text } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import { stretchesOf } from '../../direction.ts';
import { element } from '../element.ts';

/** Text; what runs from right to left is marked so, in the language that its script tells. */
export function text(state: State, node: Text): ElementContent[] {
  return stretchesOf(node.value).map(({ text: value, isRightToLeft, language }) =>
    isRightToLeft
      ? element('span', { dir: 'rtl', lang: language }, value)
      : defaultHandlers.text(state, value === node.value ? node : { ...node, value }),
  );
}
