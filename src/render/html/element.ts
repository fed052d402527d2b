import type { Element, ElementContent, Properties } from 'hast';

type Child = ElementContent | string | undefined;

/** A hast element; strings become text nodes, which are escaped when printed, and undefined children are left out. */
export function element(tagName: string, properties: Properties, ...children: Child[]): Element {
  const made: ElementContent[] = [];
  for (const child of children)
    if (child !== undefined) made.push(typeof child === 'string' ? { type: 'text', value: child } : child);
  return { type: 'element', tagName, properties, children: made };
}

/** The same, with a line break around each child, so that two editions of a page can be compared line by line. */
export function block(tagName: string, properties: Properties, ...children: (Element | undefined)[]): Element {
  const lines = children.filter((child) => child !== undefined).flatMap((child) => [child, '\n']);
  return element(tagName, properties, '\n', ...lines);
}
