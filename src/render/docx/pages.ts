/** The page of a bookmark by its name; undefined where it is not known. */
export type Pages = (bookmark: string) => number | undefined;

/** No page is known before a document is set. */
export const NO_PAGES: Pages = () => undefined;
