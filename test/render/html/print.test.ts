import fc from 'fast-check';
import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { printed } from '../../../src/render/html/print.ts';

const OPTIONS = { allowDangerousHtml: true, upperDoctype: true, characterReferences: { useNamedReferences: true } };

const text = fc.string({
  unit: fc.constantFrom(...'ab é€😀\0\n\t<>&"\'`=/;#x2', '&amp;', '</style>', '<!--'),
  maxLength: 12,
});
const words = fc.array(text, { maxLength: 3 });

/** The properties that pages have, each with what it may be. */
const properties: fc.Arbitrary<Properties> = fc.record(
  {
    alt: text,
    ariaHidden: fc.constant('true'),
    ariaLabel: text,
    ariaLabelledBy: words,
    charSet: text,
    className: fc.oneof(words, fc.constant(undefined)),
    colSpan: fc.nat(),
    content: text,
    dataLabel: fc.option(text),
    dir: text,
    download: fc.boolean(),
    headers: words,
    height: fc.nat(),
    href: text,
    httpEquiv: words,
    id: text,
    lang: text,
    name: text,
    rel: words,
    role: text,
    scope: text,
    src: text,
    start: fc.integer(),
    style: text,
    tabIndex: fc.integer(),
    title: text,
    type: text,
    width: fc.nat(),
  },
  { requiredKeys: [] },
);
const drawn: fc.Arbitrary<Properties> = fc.record(
  { className: words, cx: text, cy: text, r: text, viewBox: text, x1: text, y2: text },
  { requiredKeys: [] },
);

const TAGS = ['a', 'br', 'col', 'div', 'hr', 'img', 'link', 'meta', 'p', 'style', 'td', 'title', 'wbr'];

const { content } = fc.letrec<{ content: ElementContent }>((tie) => ({
  content: fc.oneof(
    { maxDepth: 4 },
    text.map((value): ElementContent => ({ type: 'text', value })),
    text.map((value): ElementContent => ({ type: 'raw', value })),
    fc.record({ className: words }).map(
      (own): Element => ({
        type: 'element',
        tagName: 'svg',
        properties: own,
        children: [{ type: 'element', tagName: 'circle', properties: { cx: '1' }, children: [] }],
      }),
    ),
    drawn.map((own): Element => ({ type: 'element', tagName: 'svg', properties: own, children: [] })),
    fc
      .record({ tagName: fc.constantFrom(...TAGS), properties, children: fc.array(tie('content'), { maxLength: 3 }) })
      .map((made): Element => ({ type: 'element', ...made })),
  ),
}));

test('a tree is printed as hast-util-to-html prints it', () => {
  fc.assert(
    fc.property(fc.array(content, { maxLength: 4 }), (children) => {
      const tree = { type: 'root' as const, children: [{ type: 'doctype' as const }, ...children] };
      expect(printed(tree)).toBe(toHtml(tree, OPTIONS));
    }),
    { numRuns: 500 },
  );
});

test.each<[string, ElementContent]>([
  ['a comment', { type: 'comment', value: 'a' }],
  ['a property that no page has', { type: 'element', tagName: 'p', properties: { itemId: 'a' }, children: [] }],
])('%s is refused', (_, node) => {
  expect(() => printed(node)).toThrow(Error);
});
