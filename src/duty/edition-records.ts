import { isRecord } from '../core/is-record.ts';
import type { RawContent } from '../load/project.ts';

/** The keys of document.yaml that tell of the edition, and not what it says. */
const RECORDS: ReadonlySet<string> = new Set([
  'agreed_on',
  'approvals',
  'dissemination',
  'judgements',
  'schema',
  'screening',
  'status',
  'version',
  'versions',
]);
/** What the record of publication says to the reader. */
const SAID_OF_PUBLICATION: ReadonlySet<string> = new Set(['licence', 'text']);

/**
 * The content without the records about the edition; waivers are such records and so is who will record what. How data is fetched is printed nowhere, and what a board
 * decides on is for the partners alone.
 */
export function withoutRecords(content: RawContent): unknown {
  const { waivers: _w, imports: _i, to_record: _t, board: _b, risks: _r, document, variants, ...rest } = content;
  return { ...rest, document: ofDocument(document), variants: variants.map(ofVariant) };
}

function ofDocument(document: unknown): unknown {
  const said = keep(document, (key) => !RECORDS.has(key));
  if (!isRecord(said) || said.publication === undefined) return said;
  return { ...said, publication: keep(said.publication, (key) => SAID_OF_PUBLICATION.has(key)) };
}

function ofVariant(variant: unknown): unknown {
  if (!isRecord(variant) || !isRecord(variant.set)) return variant;
  return { ...variant, set: { ...variant.set, document: ofDocument(variant.set.document) } };
}

/** The measures without what was read of them. */
export function withoutReadings(measures: unknown): unknown {
  if (!isRecord(measures)) return measures;
  const of = (list: unknown): unknown =>
    Array.isArray(list) ? list.map((measure) => keep(measure, (key) => key !== 'readings')) : list;
  return { ...measures, core: of(measures.core), local: of(measures.local) };
}

const keep = (value: unknown, wanted: (key: string) => boolean): unknown =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => wanted(key))) : value;
