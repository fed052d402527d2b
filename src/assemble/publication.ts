import type { Root } from 'mdast';
import type { Status } from '../model/model.ts';
import type { PublicationPlan } from '../model/publications.ts';
import type { Role } from '../schema/roles.ts';
import type { FigureNode } from './nodes.ts';

export type { Status };

/** The fixed words of the publications, read from templates/labels/<language>.yaml; `{name}` marks a slot. */
export type Labels = Readonly<Record<string, string>>;

/** The tokens of templates/brand/brand.yaml: colours as `#RRGGBB`, sizes in CSS pixels (web) and points (Word). */
export interface Brand {
  readonly ink: string;
  readonly secondaryInk: string;
  readonly brand: string;
  readonly link: string;
  readonly visited: string;
  readonly focus: string;
  readonly panel: string;
  readonly rule: string;
  readonly warningPanel: string;
  readonly warningRule: string;
  readonly wordFont: string;
}

/** The title block: cover in Word, header on the web. */
export interface TitleBlock {
  readonly title: string;
  /** The title with its place, for lists of windows and files: "Response Strategy: Northmere". */
  readonly titleWithPlace: string;
  readonly subtitle: string;
  readonly partnership: string;
  /** Area, period, version, status, date: label and value pairs, in print order. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Earlier and present versions: version, date, status, what changed. */
  readonly versions: readonly { readonly version: string; readonly date: string; readonly note: string }[];
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
  /** How deep the contents go: 1 to 3. */
  readonly contentsDepth: number;
  /** Without extension. */
  readonly fileName: string;
  /** BCP 47. */
  readonly language: string;
  readonly status: Status;
  /** The status in words, such as "Draft". */
  readonly statusLabel: string;
  /** The edition date, ISO: the only date any output may carry. */
  readonly date: string;
  readonly titleBlock: TitleBlock;
  /** Panels under the title block: that this is a draft, an example, illustrative. Kind and sentences. */
  readonly banners: readonly {
    readonly kind: 'draft' | 'illustrative' | 'example';
    readonly title: string;
    readonly text: string;
  }[];
  readonly illustrative: boolean;
  readonly contents: readonly ContentsEntry[];
  readonly figures: readonly FigureNode[];
  /** Numbered tables, for the list of tables. */
  readonly tables: readonly { readonly id: string; readonly number: number; readonly caption: string }[];
  readonly tree: Root;
  /** The footer's block: contact, other formats, licence, how it was made. */
  readonly colophon: readonly { readonly label: string; readonly text: string }[];
  readonly labels: Labels;
  readonly brand: Brand;
}
