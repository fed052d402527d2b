import type { DataTableNode } from '../assemble/nodes.ts';
import { plainText } from '../assemble/plain-text.ts';
import type { Publication } from '../assemble/publication.ts';
import { type PlacedSentence, publicationSentences } from '../compare/publication-sentences.ts';
import { isRecord } from '../core/is-record.ts';
import { nodesOf } from '../duty/nodes.ts';
import { isString, isText, isTexts, listOf, parsed } from '../write/record.ts';

/** A table of a publication that holds no figures. */
export interface WordsTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  /** `id` is that of the record that a row is about; empty where it has none. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

/** What a publication for everybody says, without its form. */
export interface PublicationWords {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly PlacedSentence[];
  readonly tables: readonly WordsTable[];
}

/** In each edition: what its publications say, sentence by sentence and row by row, so that it can be compared whatever its pages look like. */
export const WORDS = 'words.json';
const SCHEMA = 'svduty-words/1';

/** What the publications for everybody say. Numbers that a table holds are in the tables of data. */
export const wordsOf = (publications: readonly Publication[]): PublicationWords[] =>
  publications
    .filter(({ audience }) => audience === 'public')
    .map((publication) => ({
      id: publication.id,
      title: publication.shortTitle,
      sentences: publicationSentences(publication, 'without rows'),
      tables: nodesOf(publication).flatMap((node) =>
        node.type === 'dataTable' && node.provenance === undefined ? [tableOf(node)] : [],
      ),
    }));

const tableOf = ({ data, caption, columns, rows }: DataTableNode): WordsTable => ({
  id: data.id,
  caption,
  columns: columns.map(({ label }) => label),
  rows: rows
    .filter(({ group }) => group === undefined)
    .map(({ id = '', cells }) => ({
      id,
      cells: cells.map((cell) => cell.map(plainText).join(' ').replaceAll(/\s+/g, ' ').trim()),
    })),
});

/** The text of the file. */
export const wordsText = (publications: readonly PublicationWords[]): string =>
  `${JSON.stringify({ schema: SCHEMA, publications }, null, 1)}\n`;

/** The words of an edition; undefined for what no version of this program wrote. */
export function readWords(bytes: Uint8Array): readonly PublicationWords[] | undefined {
  const value = parsed(bytes);
  const publications =
    isRecord(value) && value.schema === SCHEMA ? listOf(value.publications)?.map(publicationOf) : undefined;
  return publications?.every((one) => one !== undefined) ? publications : undefined;
}

type Values = Readonly<Record<string, unknown>>;

function publicationOf({ id, title, sentences, tables }: Values): PublicationWords | undefined {
  const said = listOf(sentences)?.flatMap(({ text, section }) =>
    isString(text) && isString(section) ? [{ text, section }] : [],
  );
  const shown = listOf(tables)?.map(tableIn);
  if (!isText(id) || !isText(title) || !said || !shown?.every((one) => one !== undefined)) return undefined;
  return { id, title, sentences: said, tables: shown };
}

function tableIn({ id, caption, columns, rows }: Values): WordsTable | undefined {
  const all = listOf(rows)?.flatMap(({ id: row, cells }) =>
    isString(row) && isTexts(cells) ? [{ id: row, cells }] : [],
  );
  return isText(id) && isString(caption) && isTexts(columns) && all ? { id, caption, columns, rows: all } : undefined;
}
