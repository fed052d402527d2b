import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../support/folder.ts';

/** A page of the documentation with its path in the repository. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

const below = readdirSync(join(REPOSITORY, 'docs')).filter((name) => name.endsWith('.md'));

/** README, CONTRIBUTING, CHANGELOG and every page of docs/. */
export const PAGES: readonly Page[] = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...below.map((name) => `docs/${name}`),
].map((path) => ({ path, text: readFileSync(join(REPOSITORY, path), 'utf8') }));

/** The fenced blocks of a page in one language, with the line each begins in. */
export function blocksOf(text: string, language: string): { readonly line: number; readonly code: string }[] {
  const pattern = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return [...text.matchAll(pattern)].map((match) => ({
    line: text.slice(0, match.index).split('\n').length + 1,
    code: match[1] ?? '',
  }));
}

/** A page without its fenced blocks and inline code: what is a link there is none. */
export function proseOf(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '');
}
