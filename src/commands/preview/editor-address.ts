import type { Place } from '../../core/place.ts';

/** What Visual Studio Code and its kin open a file of a folder by, when the way in the folder, the line and the column follow. `folder` is a whole path. */
export function editorAddress(folder: string): string {
  const path = folder.replaceAll('\\', '/').replace(/\/$/, '');
  return `vscode://file${path.startsWith('/') ? '' : '/'}${encoded(path)}/`;
}

/** The rest of such an address. browser/places.js says it in the same way. */
export const editorPlace = ({ file, line, column }: Place): string => `${encoded(file)}:${line}:${column}`;

/** `encodeURI` leaves these two, which would end the path. */
const encoded = (path: string): string => encodeURI(path).replaceAll('#', '%23').replaceAll('?', '%3F');
