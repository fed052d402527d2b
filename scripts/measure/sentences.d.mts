export function sentences(
  paragraphs: readonly { readonly style?: string | undefined; readonly text: string }[],
): string[];
export function repeatedWithin(all: readonly string[]): {
  readonly sentences: number;
  readonly distinct: number;
  readonly extra: number;
  readonly words: number;
  readonly share: number;
  readonly most: readonly (readonly [sentence: string, times: number])[];
};
export function repeatedAcross(
  all: readonly string[],
  others: readonly string[],
): { readonly distinct: number; readonly share: number };
