import type { ElementContent } from 'hast';
import { label } from '../../assemble/label.ts';
import type { Labels } from '../../assemble/publication.ts';
import { CONTENTS_ID } from './contents.ts';
import { element } from './element.ts';

/** The text with a way back to the contents at the end of every chapter, for narrow screens where the contents do not stay in sight. */
export function withBackLinks(nodes: readonly ElementContent[], labels: Labels): ElementContent[] {
  const link = () =>
    element(
      'p',
      { className: ['back-link'] },
      element('a', { href: `#${CONTENTS_ID}` }, label(labels, 'back_to_contents')),
    );
  let chapters = 0;
  return [
    ...nodes.flatMap((node) =>
      node.type === 'element' && node.tagName === 'h2' && chapters++ > 0 ? [link(), node] : [node],
    ),
    link(),
  ];
}
