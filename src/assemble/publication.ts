import type { Root } from 'mdast';
import type { Picture } from '../load/picture/picture.ts';
import type { Reference } from '../load/reference/reference.ts';
import type { Margins } from '../load/reference/sections.ts';
import type { Status } from '../model/model.ts';
import type { PublicationPlan } from '../model/publications.ts';
import type { Role } from '../schema/roles.ts';
import type { FigureNode } from './nodes.ts';

export type { Status };

/** The fixed words of the publications, read from templates/labels/<language>.yaml; `{name}` marks a slot. */
export type Labels = Readonly<Record<string, string>>;

/** The keys of templates/brand/brand.yaml that are colours. */
export const BRAND_COLOURS = [
  'ink',
  'secondaryInk',
  'brand',
  'link',
  'visited',
  'focus',
  'panel',
  'rule',
  'warningPanel',
  'warningRule',
] as const;
export type BrandColour = (typeof BRAND_COLOURS)[number];

/** The look of a partnership, templates/brand/: colours as `#RRGGBB`, fonts, a logo, and a Word document that gives its styles. */
export interface Brand extends Readonly<Record<BrandColour, string>> {
  readonly wordFont: string;
  /** The font of titles and headings in Word; that of text where there is none. */
  readonly wordHeadingFont?: string | undefined;
  /** Points of the body in Word, with which every other size there grows. */
  readonly wordSize: number;
  /** How Word shows figures; by the status of the edition where it is not said. */
  readonly word?: { readonly charts?: 'native' | 'picture' } | undefined;
  /** Whether Word shows the status of what is not published in the margin of every page. */
  readonly watermark?: boolean | undefined;
  /** The margins of every page in Word, where they are others than its document gives. */
  readonly margins?: Margins | undefined;
  readonly webFont?: WebFont | undefined;
  readonly logo?: Logo | undefined;
  readonly reference?: Reference | undefined;
}

/** The font of the web pages: names as CSS may list them, and the files that become part of every page. */
export interface WebFont {
  readonly families: readonly string[];
  readonly faces: readonly { readonly weight: string; readonly bytes: Uint8Array }[];
  readonly licence: string;
}

/** A logo with its size in pixels; `alt` is undefined for one that says nothing. */
export interface Logo extends Pick<Picture, 'bytes' | 'type' | 'width' | 'height'> {
  readonly alt: string | undefined;
}

/** The title block: cover in Word, header on the web. */
export interface TitleBlock {
  readonly title: string;
  /** The title with its place, for lists of windows and files: "Response Strategy: Northmere"; and that it is for the partners alone where it is. */
  readonly titleWithPlace: string;
  readonly subtitle: string;
  readonly partnership: string;
  /** Area, period, version, status, date: label and value pairs, in print order. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Earlier and present versions: version, date, status, what changed. */
  readonly versions: readonly { readonly version: string; readonly date: string; readonly note: string }[];
  /** Who has said what to this text, and when. */
  readonly approvals: readonly { readonly body: string; readonly says: string; readonly date: string }[];
}

/** A heading in the contents list: depth 1 to 3. */
export interface ContentsEntry {
  readonly depth: number;
  readonly number: string | undefined;
  readonly text: string;
  readonly id: string;
}

/** One publication of one variant: the tree both renderers walk, and what stands around it. Read-only after assemble. */
export interface Publication {
  /** The name of its folder in templates/. */
  readonly id: string;
  /** What it is to the Duty; undefined for any other publication. */
  readonly role: Role | undefined;
  readonly audience: PublicationPlan['audience'];
  /** The lists that are printed beside the contents. */
  readonly lists: PublicationPlan['lists'];
  /** How deep the contents go: 0 for none, to 3. */
  readonly contentsDepth: number;
  /** Whether it has a cover page; a short one begins with its title at the top of the first page. */
  readonly hasCover: boolean;
  /** What other publications call it: "Response Strategy". */
  readonly shortTitle: string;
  /** Without extension. */
  readonly fileName: string;
  /** BCP 47. */
  readonly language: string;
  readonly status: Status;
  /** The status in words, such as "Draft", and that it is for the partners alone where it is. */
  readonly statusLabel: string;
  /** The edition date, ISO: the only date any output may carry. */
  readonly date: string;
  readonly titleBlock: TitleBlock;
  /** Panels under the title block: that this is a draft, an example, illustrative. Kind and sentences. */
  readonly banners: readonly {
    readonly kind: 'note' | 'draft' | 'illustrative' | 'example';
    readonly title: string;
    readonly text: string;
  }[];
  readonly illustrative: boolean;
  readonly contents: readonly ContentsEntry[];
  readonly figures: readonly FigureNode[];
  /** Numbered tables, for the list of tables. */
  readonly tables: readonly { readonly id: string; readonly number: number; readonly caption: string }[];
  readonly tree: Root;
  /** What a local edition leaves to the edition for the whole partnership, which prints it. */
  readonly left: readonly Root[];
  /** The footer's block: contact, other formats, licence, how it was made. */
  readonly colophon: readonly { readonly label: string; readonly text: string }[];
  readonly labels: Labels;
  readonly brand: Brand;
}
