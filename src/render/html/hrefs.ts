import type { Properties } from 'hast';

/** Where a publication may lead: a web address, a mail address, a place in the page, a page or a data file beside it, a page of another edition. */
const ALLOWED =
  /^(?:https?:\/\/|mailto:|#|(?:\.\.\/\.\.\/[^:#]+\/)?[a-z0-9-]+\.html(?:#|$)|data\/(?!.*\.\.)|\.\.\/[\w-]+\/[\w-]+\.html(?:#|$))/;

/** Throws for a link that leads anywhere else: such links are refused where the content is read, so one here is a fault. */
export function assertHref(href: Properties[string]): void {
  if (typeof href === 'string' && ALLOWED.test(href)) return;
  throw new Error(
    `A link leads to "${href}", which is no web or mail address, place in the page, page or data file beside it, or page of another edition.`,
  );
}
