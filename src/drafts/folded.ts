/** Words as they are compared: small letters and digits, "and" for &, everything else a blank. Arrows and the like stay where nothing else is left. */
export function folded(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’‘]/g, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9%]+/g, ' ')
    .trim();
  return plain === '' ? text.trim() : plain;
}

/** One line: what a cell says without its line ends. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
