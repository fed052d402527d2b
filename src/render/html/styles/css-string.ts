/** Text as a CSS string (CSS Syntax, section 4.3.5): quotes, backslashes, line breaks and `<`, which could end the style element, are written as code points. */
export function cssString(text: string): string {
  const escaped = text.replaceAll(/["\\<\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
