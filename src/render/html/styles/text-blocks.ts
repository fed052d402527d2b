/** Whatever holds blocks of the text: the page, and the disclosure of an annex. As a selector it weighs what one element does. */
export const TEXT = ':is(main, details:where(.annex))';
