import type { Part } from '../core/part.ts';
import type { Markers } from '../indicators/markers.ts';
import type { Areas } from '../model/areas.ts';
import type { ImportsContent } from '../schema/generated/imports.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import type { SourcesContent } from '../schema/generated/sources.ts';
import type { Problems } from './input/problems.ts';
import type { SourceFile } from './input/source-file.ts';
import type { ImportedRow } from './row-set.ts';
import type { Tally } from './tally.ts';

type Source = SourcesContent['register'][number];

/** Whose figures they are and on what terms they may be used. */
export interface Origin {
  /** The source's id in the column source_id, for an indicator whose metadata names none yet. */
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url?: string | undefined;
  /** The kind of agency it comes from, as content/sources.yaml names it, where every file of the source comes from one. */
  readonly agency?: Source['agency'];
  readonly licence: NonNullable<IndicatorContent['source']>['licence'];
  /** The words that the licence asks for wherever the figures are used. */
  readonly attribution: string;
  /** `local` for figures that are no official statistics. */
  readonly provenance?: 'local';
}

/** What an importer may read. */
export interface ImportInput {
  /** The files as they were named, in order; a folder stands for the files in it. */
  readonly files: readonly SourceFile[];
  /** A file that came with another, by its path; undefined when it is not there. */
  readonly beside: (path: string) => SourceFile | undefined;
  /** A file below the folder's data/. */
  readonly inData: (path: string) => SourceFile | undefined;
  readonly settings: ImportsContent;
  /** What the importer says the markers of its cells mean. */
  readonly markers: Markers;
  /** `--indicator`: which entry of the settings is meant. */
  readonly indicator: string | undefined;
  readonly areas: Areas;
  readonly problems: Problems;
}

/** What the file itself says about an indicator: the beginning of its metadata. */
export interface IndicatorFacts {
  readonly label?: string;
  readonly measure?: 'count';
  readonly unit?: string;
  readonly numerator?: { readonly name: string; readonly counts: string };
  readonly basis?: string;
  readonly title?: string;
  readonly caveats?: readonly string[];
}

export interface ImportedIndicator {
  readonly kind: 'indicator';
  readonly id: string;
  readonly rows: readonly ImportedRow[];
  readonly tally: Tally;
  readonly facts: IndicatorFacts;
  /** Whose figures they are, where the settings and not the importer know it. */
  readonly origin?: Origin;
}

/** One row of data/population.csv. */
export interface Residents {
  readonly area: string;
  readonly year: number;
  readonly age: string;
  readonly sex: string;
  readonly people: number;
}

export interface ImportedPopulation {
  readonly kind: 'population';
  readonly id: 'population';
  readonly rows: readonly Residents[];
  readonly tally: Tally;
}

/** One table that an import makes. */
export type Imported = ImportedIndicator | ImportedPopulation;

/**
 * A source of official files. Its folder holds `importer.ts`, which exports the declaration as `part`; `settings.schema.json`, the schema of what
 * it is told in data/imports.yaml; `examples.yaml`, its cases; and `page.md`, which becomes docs/import-<name>.md.
 * Problems go to `input.problems`; with an error among them nothing is written.
 */
export interface Importer extends Part {
  readonly origin: Origin;
  /** The key of data/imports.yaml under which it is told what its files do not say. */
  readonly settings: keyof ImportsContent;
  /** The markers that stand for numbers in its files. */
  readonly markers: Markers;
  /** True when a row of its files is one event, already made public without anything that tells who: rows may then repeat. */
  readonly rowsAreEvents: boolean;
  /** True for the importer that also reads spreadsheets and looks for the headings; it then looks for records of people itself. */
  readonly findsHeadings?: true;
  read(input: ImportInput): Imported[] | Promise<Imported[]>;
}
