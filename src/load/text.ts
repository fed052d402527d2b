import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import type { Effects } from '../core/effects.ts';
import { sizeInWords } from '../core/limits.ts';

export interface ReadFile {
  readonly bytes: Uint8Array | undefined;
  readonly diagnostics: Diagnostic[];
}

/** Reads one file unless it is above `limit` bytes or refused by the system. A file that is not there gives neither bytes nor a diagnostic. */
export function readWithin(effects: Effects, path: string, file: string, limit: number): ReadFile {
  const place = { file, line: 1, column: 1 };
  try {
    const size = effects.size(path);
    if (size !== undefined && size > limit) {
      const message = `${file} is ${sizeInWords(size)}. The limit for such a file is ${sizeInWords(limit)}.`;
      return { bytes: undefined, diagnostics: [diagnostic('load/too-large', place, message)] };
    }
    return { bytes: effects.read(path), diagnostics: [] };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    return { bytes: undefined, diagnostics: [diagnostic('load/unreadable', place, `${file} cannot be read (${reason}).`)] };
  }
}

/** Bytes to text. A byte-order mark is dropped and Windows line ends become plain ones; undefined when the bytes are not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}
