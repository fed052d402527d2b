/** The page on which something begins, by the name of its bookmark or its id; undefined where it is not known. */
export type Pages = (name: string) => number | undefined;

/** No page is known before a document is set. */
export const NO_PAGES: Pages = () => undefined;
