import type { FigureNode } from '../assemble/nodes.ts';
import type { Publication } from '../assemble/publication.ts';
import type { Drawing } from '../charts/spec.ts';
import type { Effects } from '../core/effects.ts';
import type { Layout } from '../core/layout.ts';
import type { OutputFile } from '../core/output-file.ts';
import type { Part } from '../core/part.ts';
import type { AssetPlace } from './asset-places.ts';

/** The sizes in bytes of files, by the name of their format. */
export type Beside = ReadonlyMap<string, number>;

/** The address of another publication's file (`response-strategy.docx`) from the one that is printed; undefined where it is not there. */
export type AddressOf = (file: string) => string | undefined;

/** Where every publication lies in one folder and all are there. */
export const besideEachOther: AddressOf = (file) => file;

/** Sets a document and answers on which page each of its bookmarks begins. */
export type SetPages = NonNullable<Effects['pagesOf']>;

/** What a format makes of a publication. */
export interface Rendered {
  readonly bytes: Uint8Array;
  /** Files that the first needs, by their paths from its folder. */
  readonly assets?: readonly OutputFile[] | undefined;
}

/** What stands around a publication that is printed. */
export interface Around {
  /** The files of the same publication that are made or there already, by the name of their format. */
  readonly beside: Beside;
  /** A link to a file that has no address keeps its words alone. All lie beside each other where this is not given. */
  readonly addressOf?: AddressOf | undefined;
  /** The page that leads to all publications: that over all that was built, or the cover page of a published edition. None where it stands by itself. */
  readonly home?: 'index' | 'cover' | undefined;
  /** Given where page numbers are to be exact. */
  readonly setPages?: SetPages | undefined;
  /** The address online of the folder of the files, with a slash at its end, where that is known. */
  readonly address?: string | undefined;
  /** Given where a format is set by a program. */
  readonly layout?: Layout | undefined;
  /** Whether a web page brings its styles and pictures with it, or links them as files beside it. */
  readonly assets?: AssetPlace | undefined;
  /** The address online of the folder of the edition, with a slash at its end, where it will stand once it is published and that is known. */
  readonly canonical?: string | undefined;
  /** Hears which format is being made. */
  readonly stage?: Effects['stage'] | undefined;
}

/** A way of printing publications: a folder of render/ whose format.ts exports it as `part`. It is loaded with the program, so what it needs is not. */
export interface Format extends Part {
  /** What readers call it, where templates/labels/ has no word for it under `format`. */
  readonly label: string;
  /** What its files have after the name of the publication. */
  readonly ending: string;
  readonly mediaType: string;
  /** Formats that are made before it when they are made at all, because it tells of their files. */
  readonly after: readonly string[];
  /** It is made where somebody asks for it by name, and not with the others. */
  readonly onRequest?: true;
  /** A layout program makes its files: they depend on that and on the fonts of the computer. */
  readonly isSet?: true;
  /** The form of drawing that it shows figures in, and whether it shows all of them so; undefined where it needs no drawings. */
  readonly drawing:
    | { readonly form: 'svg' | 'png'; readonly of: 'all' | ((publication: Publication, figure: FigureNode) => boolean) }
    | undefined;
  /** It offers each figure as a picture to take away. */
  readonly offersPictures?: true;
  /** Loads what rendering needs: there is time for it while the first charts are drawn. */
  load(): Promise<unknown>;
  /** One publication as a file, with the files that it needs beside it. */
  render(publication: Publication, drawings: ReadonlyMap<string, Drawing>, around: Around): Promise<Rendered>;
}
