import type { AddressOf } from '../format.ts';

/**
 * Layout programs make every link whole, with the folder in which they run. So a link to a file beside the PDF leads here until it is set: nobody can have this
 * address (RFC 2606, section 2).
 */
export const BESIDE = 'https://beside.invalid/';

/** Stands for the slashes of a way: `..` between two would be followed. */
const SLASH = '~';

/** Where a PDF finds the other publications: the page of each, which is its canonical text, or else its PDF. */
export const leadingBeside =
  (addressOf: AddressOf): AddressOf =>
  (file) => {
    const name = file.replace(/\.\w+$/, '');
    const address = addressOf(`${name}.html`) ?? addressOf(`${name}.pdf`);
    return address === undefined ? undefined : `${BESIDE}${address.replaceAll('/', SLASH)}`;
  };

/**
 * A link as a reader may follow it from where the PDF stands: undefined where it is whole as it is. Places are ids where a page was set; the bookmarks of a Word document are in no other file.
 * Throws for one into this computer.
 */
export function relativeLink(address: string, hasIds: boolean): string | undefined {
  const data = /^file:.*\/(data\/[^/].*)$/.exec(address)?.[1];
  if (data !== undefined) return data;
  if (address.startsWith('file:')) throw new Error(`A link of the PDF leads into this computer: ${address}`);
  if (!address.startsWith(BESIDE)) return undefined;
  const [way = '', id] = address.slice(BESIDE.length).replaceAll(SLASH, '/').split('#');
  return id === undefined || !hasIds ? way : `${way}#${id}`;
}
