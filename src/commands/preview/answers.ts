import type { WebAnswer, WebRequest } from '../../core/serving.ts';
import { part as docx } from '../../render/docx/format.ts';
import { addressOf, lookAtPage, pageAt } from './addresses.ts';
import { eventsOf } from './events.ts';
import { shell } from './frame/shell.ts';
import { frameStyles } from './frame/styles.ts';
import { refusal } from './guard.ts';
import { type Look, lookIn } from './look.ts';
import { download, elsewhere, events, frame, page, plain, script, styles } from './reply.ts';
import type { Session } from './session.ts';

/** What answers are made from. */
export interface Source {
  readonly session: Session;
  /** What is looked at where an address says nothing. */
  readonly first: Look;
  /** What the address of a place in the editor begins with. */
  readonly editor: string;
  /** The script of the frame. */
  readonly script: Uint8Array;
}

const NO_PAGE = 'There is no such page.';
/** What a page offers for download, by the endings of the files. */
const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** The answer to each address, which is one of these or none. */
export function answersFrom(source: Source): (request: WebRequest, port: number) => Promise<WebAnswer> {
  return async (request, port) => {
    const refused = refusal(request, port);
    if (refused !== undefined) return plain(403, refused);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(405, 'This preview is only read.', { allow: 'GET, HEAD' });
    if (!request.address.startsWith('/')) return plain(404, NO_PAGE);
    const { pathname, searchParams } = new URL(`http://127.0.0.1${request.address}`);
    switch (pathname) {
      case '/':
        return frame(shell());
      case '/preview.js':
        return script(source.script);
      case '/preview.css':
        return styles(frameStyles);
      case '/events':
        return events(eventsOf(await lookOf(searchParams, source), source.session, source.editor));
      case '/word':
        return word(await lookOf(searchParams, source), source);
      default:
        return pageOrFile(pathname, source);
    }
  };
}

/** A look as it is named, or that of the page whose address is given. */
async function lookOf(query: URLSearchParams, { session, first }: Source): Promise<Look> {
  return (await lookAtPage(query.get('page') ?? '', session)) ?? lookIn(query, first);
}

async function word(look: Look, { session }: Source): Promise<WebAnswer> {
  const made = await session.word(look);
  return typeof made === 'string' ? plain(409, made) : download(made.bytes, docx.mediaType, made.fileName);
}

async function pageOrFile(pathname: string, { session }: Source): Promise<WebAnswer> {
  const at = pageAt(pathname);
  const first = at && session.firstAt(at.status, at.path);
  if (first) return page(first.bytes);
  const look = await lookAtPage(pathname, session);
  if (look) {
    const seen = await session.see(look);
    const address = addressOf(seen);
    if (!seen.page || address === undefined)
      return plain(409, 'The content has errors: there is no page before they are mended.');
    return address === pathname ? page(seen.page.bytes) : elsewhere(address);
  }
  const bytes = at && session.seenAt(at.status, at.path)?.files.get(at.path);
  const type = TYPES[pathname.slice(pathname.lastIndexOf('.') + 1)];
  if (!bytes || type === undefined) return plain(404, NO_PAGE);
  return download(bytes, type, pathname.slice(pathname.lastIndexOf('/') + 1));
}
