/** Paragraph styles of lists of contents, which Word and LibreOffice make anew, bookmarks and all: by their ids here and in either. */
const REMADE = /^(?:TOC|Contents\d|TableofFigures|ListTitle|BackToContents)/;

/** Whether the paragraphs of a style are made anew whenever a document is opened or printed: nothing in them is anybody's words. */
export const isRemadeInWord = (styleId: string): boolean => REMADE.test(styleId);
