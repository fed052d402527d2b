import type { Nodes } from 'mdast';
import type { Code } from '../core/codes.ts';
import { type Diagnostic, type DiagnosticDetails, diagnostic } from '../core/diagnostic.ts';
import type { Place } from '../core/place.ts';
import type { CsvTable } from '../disclosure/csv-tables.ts';
import type { PublishedIndicators } from '../disclosure/published.ts';
import type { ParsedMarkdown } from '../load/markdown.ts';
import type { Picture } from '../load/picture/picture.ts';
import type { Templates, TemplateText } from '../load/templates.ts';
import type { Model } from '../model/model.ts';
import type { PublicationPlan } from '../model/publications.ts';
import type { DirectivePart } from './directive.ts';
import type { TemplateRun } from './helpers.ts';
import type { DataTableNode, FigureNode } from './nodes.ts';
import type { NotMade } from './not-made.ts';
import type { Brand, Labels, Publication } from './publication.ts';
import type { TableSpecs } from './table-spec.ts';
import type { TemplateSet } from './template.ts';

/** What stays the same for every publication and variant of a folder: read and parsed once. */
export interface Kit {
  readonly templates: TemplateSet;
  readonly partials: Templates['partials'];
  readonly tables: TableSpecs;
  readonly labels: Labels;
  readonly brand: Brand;
  readonly images: ReadonlyMap<string, Picture>;
  /** What templates and Markdown texts may ask for, by name. */
  readonly directives: ReadonlyMap<string, DirectivePart>;
  /** Fields that have been parsed. The trees are copied before they are changed. */
  readonly parsed: ParsedMarkdown;
}

/** A publication that was assembled before, as the next ones see it. */
export interface Earlier {
  readonly plan: PublicationPlan;
  readonly publication: Publication;
  readonly assembly: Assembly;
}

/** A data table of a figure that stands in another publication, as it is printed in this one. */
export interface Gathered {
  readonly figure: FigureNode;
  readonly table: DataTableNode;
}

/** The state of one publication while its tree is being made. */
export interface Assembly {
  readonly plan: PublicationPlan;
  readonly kit: Kit;
  readonly model: Model;
  readonly published: PublishedIndicators;
  readonly run: TemplateRun;
  /** The CSV beside the publications of each indicator, by its id. */
  readonly tables: ReadonlyMap<string, CsvTable>;
  /** The model as templates see it. */
  readonly context: unknown;
  readonly diagnostics: Diagnostic[];
  /** The publications of the edition that come before this one: what they hold can be gathered. They are assembled by then, if not before. */
  readonly earlier: () => readonly Earlier[];
  /** The publications that the edition leaves to others. */
  readonly notMade: readonly NotMade[];
  /** The data tables of earlier publications that this one prints, each with the figure it belongs to. */
  readonly gathered: Gathered[];
  /** The template in work: where nodes without content of their own come from. */
  section: TemplateText;
  /** The template of each block of the publication. */
  readonly sectionOf: Map<Nodes, TemplateText>;
}

/** Adds a diagnostic with the code's own words. */
export function report(
  assembly: Assembly,
  code: Code,
  place: Place | undefined,
  message: string,
  details?: DiagnosticDetails,
): void {
  assembly.diagnostics.push(diagnostic(code, place, message, details));
}
