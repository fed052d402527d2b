import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Bytes to text. A byte-order mark is dropped and Windows line ends become plain ones; undefined when the bytes are not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

/**
 * What no XML document may hold (XML 1.0, production 2), and so no Word file; the second control block only ever comes from a wrong encoding.
 * The characters of the last plane have no meaning, and mark places on the way through a template.
 */
const REFUSED = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF\u{100000}-\u{10FFFF}]/u;

/** Signs of English text, which can be printed: a text of these alone is soon looked through. */
const BEYOND_PLAIN = /[^\n -~]/;

/** The first character of a text that cannot be printed, as people look it up: "U+0000". Undefined when there is none. */
export function refusedCharacter(text: string): { readonly name: string; readonly index: number } | undefined {
  const found = BEYOND_PLAIN.test(text) ? REFUSED.exec(text) : null;
  if (!found) return undefined;
  return {
    name: `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    index: found.index,
  };
}

/** The same as a diagnostic of a whole file. Code: load/control-character. */
export function refusedInFile(file: string, text: string): Diagnostic | undefined {
  const found = refusedCharacter(text);
  if (!found) return undefined;
  const before = text.slice(0, found.index).split('\n');
  const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return diagnostic(
    'load/control-character',
    place,
    `${file} holds the character ${found.name}, which cannot be printed.`,
  );
}
