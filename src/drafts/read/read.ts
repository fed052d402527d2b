import type { SchemaNode } from '../../schema/walk.ts';
import { slug } from '../../validate/patterns.ts';
import { oneLine } from '../folded.ts';
import { date, due, start } from './dates.ts';
import { baseline, money, number } from './money.ts';
import { body, owner, post } from './owner.ts';
import { type Column, leftOut, type Read, said } from './reading.ts';
import { record, records } from './records.ts';
import { flag, markdown, text, texts, title, word, words } from './words.ts';
import { year } from './year.ts';

/** Readings that a column asks for. */
const ASKED = { title, owner, body, post, due, start, money, baseline } as const;

/** How the cells of a column are read: as its table of headings says, else as the schema of its key asks. */
export function readerOf({ headings, node, item }: Column): Read {
  if (headings.as) return ASKED[headings.as];
  return bySchema(node, item);
}

function bySchema(node: SchemaNode, item: SchemaNode | undefined): Read {
  if (node['x-id']) return id;
  if (item) return item.enum ? words : item['x-ref'] ? records : texts;
  if (node.enum) return word;
  if (node['x-ref']) return record;
  if (node.type === 'boolean') return flag;
  if (node.type === 'number') return number;
  if (node.format === 'date') return date;
  if (node.format === 'markdown') return markdown;
  return node.pattern?.startsWith('^\\d{4}') ? year : text;
}

/** A short name: "A Prev 1" is a-prev-1. A number alone is a part of one, which is made from it and the kind of record. */
const id: Read = (words, { key }) => {
  const short = slug(words);
  return short === '' ? leftOut(oneLine(words), 'no short name can be made from it') : said({ [key]: short });
};
