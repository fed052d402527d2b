/** Marks of the content that print a raised number, or nothing. */
const SILENT = /:cite\[[^\]]*\](?:\{[^}]*\})?/g;
/** A token prints at least a word. */
const TOKEN = /:[a-z-]+\[[^\]]*\](?:\{[^}]*\})?/g;

/** How many words of print a text has: what stands between spaces and holds a letter or a digit; a token counts as one, a citation as none. */
export function wordCount(text: string): number {
  const printed = text.includes('[') ? text.replaceAll(SILENT, ' ').replaceAll(TOKEN, ' x ') : text;
  return printed.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
