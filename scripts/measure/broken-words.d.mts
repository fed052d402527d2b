export function brokenWords(
  text: string,
  pages: readonly (readonly string[])[],
): { readonly page: number; readonly piece: string; readonly word: string }[];
export function lostWords(
  text: string,
  pages: readonly (readonly string[])[],
): { readonly word: string; readonly missing: number }[];
