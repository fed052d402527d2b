const SPACED = /^([+-]?£?)(\d{1,3}(?:\s\d{3})+)(\.\d+)?$/;

/** The digits of a number that has spaces of any kind between its thousands, "1 234.5" as "1234.5"; undefined for any other text. */
export function withoutSpaces(text: string): string | undefined {
  return SPACED.test(text) ? text.replaceAll(/[\s£]/g, '') : undefined;
}
