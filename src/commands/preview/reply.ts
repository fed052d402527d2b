import type { WebAnswer } from '../../core/serving.ts';

const SHARED = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** What a browser may do with the frame around a publication: run its own script, and ask this server. */
const OF_FRAME =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
/** And with a publication within: no script, no request. */
const OF_PAGE =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
/** And with all else, which is no page. */
const OF_FILE = "default-src 'none'; frame-ancestors 'none'";

const reply = (
  status: number,
  type: string,
  policy: string,
  body: WebAnswer['body'],
  more: WebAnswer['headers'] = {},
): WebAnswer => ({
  status,
  headers: { ...SHARED, 'content-type': type, 'content-security-policy': policy, ...more },
  body,
});

/** The frame around a publication. */
export const frame = (html: string): WebAnswer => reply(200, 'text/html; charset=utf-8', OF_FRAME, html);
/** A publication, within the frame. */
export const page = (bytes: Uint8Array): WebAnswer => reply(200, 'text/html; charset=utf-8', OF_PAGE, bytes);
/** The frame's script. */
export const script = (text: string | Uint8Array): WebAnswer =>
  reply(200, 'text/javascript; charset=utf-8', OF_FILE, text);
/** The frame's style sheet. */
export const styles = (text: string): WebAnswer => reply(200, 'text/css; charset=utf-8', OF_FILE, text);
/** Server-sent events, as they happen. */
export const events = (pieces: AsyncIterable<string>): WebAnswer =>
  reply(200, 'text/event-stream; charset=utf-8', OF_FILE, pieces);

/** One plain line. */
export const plain = (status: number, words: string, more: WebAnswer['headers'] = {}): WebAnswer =>
  reply(status, 'text/plain; charset=utf-8', OF_PAGE, `${words}\n`, more);

/** Leads to another address of this preview. */
export const elsewhere = (address: string): WebAnswer => plain(302, 'It is elsewhere.', { location: address });

/** A file to keep, under a name that the program gave it. */
export const download = (bytes: Uint8Array, type: string, name: string): WebAnswer =>
  reply(200, type, OF_FILE, bytes, {
    'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '-')}"`,
  });
