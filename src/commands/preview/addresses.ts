import type { Status } from '../../model/model.ts';
import { type Look, statusOf } from './look.ts';
import type { Seen } from './seen.ts';
import type { Session } from './session.ts';

/** The word for the status that document.yaml gives. */
const OWN = 'own';
const PAGES = '/pages/';

/**
 * The address of a page, or of what it offers for download. It holds the way that the file would have in the partnership's folder, so that the links from one
 * publication to another lead where they would there; nothing is looked up on a disk.
 */
export const pageAddress = (status: Status | undefined, path: string): string => `${PAGES}${status ?? OWN}/${path}`;

/** What an address of a page means. */
export interface PageAddress {
  readonly status: Status | undefined;
  readonly path: string;
}

/** An address of the kind; undefined for any other. */
export function pageAt(pathname: string): PageAddress | undefined {
  if (!pathname.startsWith(PAGES)) return undefined;
  const [word = '', ...path] = pathname.slice(PAGES.length).split('/');
  const status = statusOf(word);
  return status === undefined && word !== OWN ? undefined : { status, path: path.join('/') };
}

/** The look whose page is at an address; undefined where it is no page. */
export async function lookAtPage(pathname: string, session: Session): Promise<Look | undefined> {
  const at = pageAt(pathname);
  const [, edition, fileName] = /^(?:output|partnership)\/([^/]+)\/([^/]+)\.html$/.exec(at?.path ?? '') ?? [];
  return at && edition !== undefined && fileName !== undefined
    ? session.lookAt(at.status, edition, fileName)
    : undefined;
}

/** The address of the page that is seen; undefined where there is none. */
export const addressOf = ({ look, page }: Seen): string | undefined => page && pageAddress(look.status, page.path);
