import { relative, sep } from 'node:path';
import type { Audience } from '../../model/publications.ts';
import type { Request } from '../../pipeline/asked.ts';
import { PRIVATE_FOLDER } from '../../write/private-record.ts';

/** Where a build puts what it makes. */
export interface Places {
  /** The folder of what is for everybody, and that of what is for the partners. */
  readonly folders: Readonly<Record<Audience, string>>;
  /** The folder of the private record. */
  readonly privateFolder: string;
  /** The way from a folder of an edition for the partners to the output folder; undefined where there is none that would last. */
  readonly fromPartnership: string | undefined;
}

/** The places of a build in a folder: the partnership's, or that of a shard. `out` is another output folder. */
export function placesOf(root: string, out = `${root}/output`): Places {
  const folders = { public: out, partnership: `${root}/partnership` };
  return {
    folders,
    privateFolder: `${root}/${PRIVATE_FOLDER}`,
    fromPartnership: wayWithin(`${folders.partnership}/edition`, folders.public),
  };
}

/** The way from a folder for the partners to the output folder, where both lie in the partnership's folder and would be moved together. */
function wayWithin(from: string, out: string): string | undefined {
  const way = relative(from, out).split(sep).join('/');
  return way.startsWith('../../') && !way.startsWith('../../../') ? way : undefined;
}

/** What is asked for, of which program, as one text: two builds with the same text make the same of the same folder. */
export const askedAs = (program: string, request: Request, formats: readonly string[], places: Places): string =>
  JSON.stringify([program, request, formats, places]);
