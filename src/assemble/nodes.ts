import type { BlockContent, Link, List, Node, Paragraph, PhrasingContent } from 'mdast';
import type { ChartSpec } from '../charts/spec.ts';
import type { Place } from '../core/place.ts';
import type { CsvFile, CsvTable } from '../disclosure/csv-tables.ts';
import type { Provenance, PublishedPoint } from '../disclosure/published.ts';

/** A part of a text with the place of the content that it was made from; `isMade`: the program's own words within it. */
export interface Sourced {
  readonly value: string;
  readonly source: Place | undefined;
  readonly isMade?: true;
}

/** What assemble adds to any node: its anchor, its printed number and the place of the content it came from. */
export interface NodeData {
  /** Unique in the publication; what links and bookmarks point to. */
  id?: string;
  /** A heading's number ("4.1"), or a paragraph's ("47"). */
  number?: string;
  source?: Place;
  /** On a block of a chapter: the template that wrote it, or asked for it. */
  template?: string;
  /** On a text that was joined from several: each with the place that it is from. */
  from?: readonly Sourced[];
  /** On a chapter's heading: it has no number, or the letter of an annex. */
  chapter?: 'unnumbered' | 'annex';
  /** On a heading: it begins a page where there are pages. */
  newPage?: true;
  /** On a link: its words are its target's name and number, set when all numbers are known. */
  refers?: boolean;
  /** On such a link: its sentence is printed only where that is a section that holds something. */
  ifFilled?: true;
  /** On a link: it is one where its publication has what it leads to, and else its words alone. */
  ifThere?: true;
  /** On a list: each item belongs to the one that it stands under, and lines lead from one to the other. */
  isTree?: true;
  /** On a link into another publication: the way to its files without an ending, and the id in it. */
  beside?: { readonly fileName: string; readonly id: string | undefined };
  /** On a list or a table: what fills it when the requirements have been checked. */
  awaits?: 'compliance' | 'to-record';
  /** On such a list or table: it is filled. */
  isFilled?: true;
  /** On an image: the picture itself; decorative pictures have no alternative text. */
  picture?: { bytes: Uint8Array; type: 'png' | 'jpg'; width: number; height: number; decorative: boolean };
  /** On a text or a link: a token or the program made it, so its words and address are the program's own. */
  isMade?: true;
  /** On a chapter's heading: what stands in the chapter. */
  holds?: 'illustrative';
  /** A paragraph of its own kind. */
  style?: 'lead' | 'source' | 'note' | 'placeholder';
  /** On a paragraph: it says only that nothing is recorded. */
  isNothing?: true;
  /** On such a paragraph: the dotted path of the content that would fill it, where that is known. */
  missing?: string;
}

declare module 'mdast' {
  interface Data extends NodeData {}
  interface BlockContentMap {
    figure: FigureNode;
    dataTable: DataTableNode;
    cards: CardsNode;
    panel: PanelNode;
    definitionList: DefinitionListNode;
    sourceList: SourceListNode;
  }
  interface RootContentMap {
    figure: FigureNode;
    dataTable: DataTableNode;
    cards: CardsNode;
    panel: PanelNode;
    citations: CitationsNode;
    definitionList: DefinitionListNode;
    sourceList: SourceListNode;
    tag: TagNode;
    sparkline: SparklineNode;
    language: LanguageNode;
  }
  interface PhrasingContentMap {
    language: LanguageNode;
    citations: CitationsNode;
    tag: TagNode;
    sparkline: SparklineNode;
  }
}

/** A chart with all it must carry (charts, section 4). Its data table is printed with it in both outputs. */
export interface FigureNode extends Node {
  type: 'figure';
  number: number;
  headline: string;
  /** Measure, group, place and period. */
  subtitle: string;
  alt: string;
  chart: ChartSpec;
  table: DataTableNode;
  /** Publisher, title, date, licence. */
  source: string;
  /** Notes under the figure: recording breaks, hidden values, method. */
  notes: string[];
  /** What its numbers are; undefined where it shows no figures, such as dates of actions. */
  provenance: Provenance | undefined;
  /** Another publication that prints its data table, with a link to it: then a document on paper does not print the table below the chart. */
  tableIn?: Link;
  /** The CSV of each of its indicators beside the publication. */
  csv: Pick<CsvTable, 'file' | 'bytes'>[];
  /** What it shows of each indicator; nothing where it is made from records. */
  shows: { indicator: string; points: readonly PublishedPoint[] }[];
  /** The CSV of what it shows, named when its anchor is known. */
  ownCsv?: CsvFile;
  data: NodeData & { id: string };
}

export interface TableColumn {
  label: string;
  /** Numbers are right aligned with tabular figures; a row header names its row. */
  kind: 'text' | 'number' | 'rowHeader';
  /** Share of the width, relative to the other columns. */
  width: number;
  /** Belongs to the column before it: where a page has no room for the whole table, the two stay together. */
  joined?: true;
}

/** What a cell may hold: words, and lists of paragraphs and lists between them. */
export type CellContent = PhrasingContent | List;

/** A table with caption, header row and named rows. `number` is undefined for a figure's own data table. */
export interface DataTableNode extends Node {
  type: 'dataTable';
  number: number | undefined;
  caption: string;
  columns: TableColumn[];
  /** Each row knows its source place. A `group` names the rows that follow: only its first cell says something. */
  rows: { cells: CellContent[][]; id?: string; source?: Place; provenance?: Provenance; group?: true }[];
  /** Printed above the table: what symbols mean. */
  notes: string[];
  /** Wide tables stand on a landscape page in Word and become lists on a phone. */
  wide: boolean;
  /** Each column leads to the next: arrows show it to the eye. */
  flows?: true;
  /** What all its numbers are; undefined where they are no figures, or where its rows differ. */
  provenance: Provenance | undefined;
  /** The CSV files beside the publication that its numbers are from, where no figure names them. */
  files?: Pick<CsvTable, 'file' | 'bytes'>[];
  data: NodeData & { id: string };
}

/** One measure at a glance. `shape` repeats the direction of `text` for the eye only. */
export interface Card {
  label: string;
  value: string;
  unit: string;
  period: string;
  lines: { text: string; shape: '▲' | '●' | '▼' | undefined }[];
  /** 95 per cent limits on the scale of `value`, for the small interval line, and the decimals that they are printed with. */
  interval: { value: number; lower: number; upper: number; max: number; decimals: number } | undefined;
  provenance: Provenance;
}

export interface CardsNode extends Node {
  type: 'cards';
  items: Card[];
  data: NodeData;
}

/** A boxed block. Every kind begins with its word, so nothing is told by colour alone. */
export interface PanelNode extends Node {
  type: 'panel';
  kind: 'key-message' | 'note' | 'example' | 'illustrative' | 'draft';
  /** The word or words the box begins with; undefined for a key message. */
  title: string | undefined;
  children: BlockContent[];
  data: NodeData;
}

export interface DefinitionListNode extends Node {
  type: 'definitionList';
  items: { term: PhrasingContent[]; description: (BlockContent | Paragraph)[]; id?: string }[];
  data: NodeData;
}

/** Words of another language than the publication's; `language` is a code of BCP 47. */
export interface LanguageNode extends Node {
  type: 'language';
  language: string;
  children: PhrasingContent[];
}

/** A status word in a bordered tag, with a shape. */
export interface TagNode extends Node {
  type: 'tag';
  label: string;
  shape: string;
}

/** A small line in a row of a table whose words say what it shows. `chart` is of the kind `sparkline`, with one series. */
export interface SparklineNode extends Node {
  type: 'sparkline';
  chart: ChartSpec;
  alt: string;
}

/** One document that something is from, and the fact that it is cited for, if one was named. */
export interface Citation {
  reference: string;
  fact: string | undefined;
  /** That of the document in the list of sources. */
  number: number;
  /** The anchor that the list leads back to: on the first citation of a document. */
  id?: string;
}

/** The numbers of the sources that the words before them are from, in their order, each once. */
export interface CitationsNode extends Node {
  type: 'citations';
  sources: Citation[];
  /** A number stands right before them: a space keeps the two from being read as one. */
  isAfterNumber?: boolean;
}

/** The documents that a publication cites, numbered in the order in which they are first cited. */
export interface SourceListNode extends Node {
  type: 'sourceList';
  items: {
    /** Its anchor, which citations lead to. */
    id: string;
    number: number;
    /** The anchor of its first citation. */
    citedAt: string;
    children: PhrasingContent[];
    /** Where it is recorded. */
    source?: Place | undefined;
  }[];
  data: NodeData;
}
