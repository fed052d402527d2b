import type { TextEdit } from '../../core/edited.ts';

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** A file with parts of its text replaced, which count in it as it is read: without a mark at its beginning, each line end as one sign. All else keeps its bytes. */
export function writtenFile(bytes: Uint8Array, edits: readonly TextEdit[]): Uint8Array {
  const text = UTF8.decode(bytes);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  let out = '';
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  out += text.slice(0, at);
  let read = 0;
  const advance = (to: number): string => {
    const from = at;
    while (read < to && at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      read++;
    }
    return text.slice(from, at);
  };
  for (const { start, end, text: now } of edits.toSorted((a, b) => a.start - b.start)) {
    out += advance(start);
    advance(end);
    out += now.replaceAll('\n', lineEnd);
  }
  return new TextEncoder().encode(out + text.slice(at));
}
