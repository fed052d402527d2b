import type { brokenWords, lostWords } from './broken-words.mjs';
import type { printedFaults } from './printed-faults.mjs';
import type { repeatedWithin } from './sentences.mjs';

export interface Measures {
  readonly pages: number;
  readonly chapters: readonly { readonly title: string; readonly page: number; readonly pages: number }[];
  readonly words: number;
  readonly wordsInTables: number;
  readonly underPoints: Readonly<Record<string, number>>;
  readonly white: number;
  readonly whitePages: readonly { readonly page: number; readonly white: number }[];
  readonly shortPages: readonly { readonly page: number; readonly characters: number }[];
  readonly repeated: ReturnType<typeof repeatedWithin>;
  readonly printed: ReturnType<typeof printedFaults>;
  readonly broken: ReturnType<typeof brokenWords>;
  readonly lost: ReturnType<typeof lostWords>;
}

export function measured(
  docx: string,
  pdf: string,
): Promise<{ readonly measures: Measures; readonly sentences: readonly string[] }>;
