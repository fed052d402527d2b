import type { ElementContent, RootContent } from 'hast';

/** Where a publication may lead: a web address, a mail address, a place in the page, a page or a data file beside it, a page of another edition. */
const ALLOWED =
  /^(?:https?:\/\/|mailto:|#|(?:\.\.\/\.\.\/[^:#]+\/)?[a-z0-9-]+\.html(?:#|$)|data\/(?!.*\.\.)|\.\.\/[\w-]+\/[\w-]+\.html#)/;

/** Throws at the first link that leads anywhere else: such links are refused where the content is read, so one here is a fault. */
export function assertHrefs(nodes: readonly (RootContent | ElementContent)[]): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const { href } = node.properties;
    if (href !== undefined && (typeof href !== 'string' || !ALLOWED.test(href))) {
      throw new Error(
        `A link leads to "${href}", which is no web or mail address, place in the page, page or data file beside it, or page of another edition.`,
      );
    }
    assertHrefs(node.children);
  }
}
