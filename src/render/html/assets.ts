import type { OutputFile } from '../../core/output-file.ts';
import { sha256 } from '../../core/sha256.ts';

/** What a page may need beside its text, by the ending of its file. */
const MEDIA_TYPES = {
  css: 'text/css',
  jpg: 'image/jpeg',
  png: 'image/png',
  woff2: 'font/woff2',
} as const;

type Ending = keyof typeof MEDIA_TYPES;

/** So many digits of a hash tell the files of a page apart, and a file from what it was before. */
const DIGITS = 12;

/** Where the styles, pictures and fonts of a page stand: in the page, or in files beside it. */
export interface Assets {
  readonly kind: 'inline' | 'linked';
  /** The address of one, as the page and its styles name it. */
  address(bytes: Uint8Array, ending: Ending): string;
}

/** All in the page itself: one file that needs nothing beside it. */
export const IN_THE_PAGE: Assets = {
  kind: 'inline',
  address: (bytes, ending) =>
    `data:${MEDIA_TYPES[ending]};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`,
};

/**
 * Files beside the page, for servers that let no page bring its own styles. Each has the page's name and a hash of what it holds: `response-strategy.0a1b2c3d4e5f.css`. `files` are those
 * that were asked for so far, and `way` leads to them from the page.
 */
export function besidePage(name: string, way = ''): Assets & { readonly files: readonly OutputFile[] } {
  const files = new Map<string, OutputFile>();
  return {
    kind: 'linked',
    address: (bytes, ending) => {
      const path = `${name}.${sha256(bytes).slice(0, DIGITS)}.${ending}`;
      files.set(path, { path, bytes });
      return `${way}${path}`;
    },
    get files() {
      return [...files.values()];
    },
  };
}

/** Whether a file holds what its name says. */
export const isAsNamed = (file: string, bytes: Uint8Array): boolean =>
  file.split('.').at(-2) === sha256(bytes).slice(0, DIGITS);

/** Whether a file is one that a page needed beside it: of another build of the page, if the page does not name it. */
export const isAssetOf = (page: string, file: string): boolean =>
  page.endsWith('.html') &&
  file.startsWith(page.slice(0, -'html'.length)) &&
  new RegExp(`^[0-9a-f]{${DIGITS}}\\.\\w+$`).test(file.slice(page.length - 'html'.length));
