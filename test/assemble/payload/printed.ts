import { unzipSync } from 'fflate';

/** Texts of one output, each as a reader meets it. */
export type Texts = readonly string[];

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

const decoded = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ''] ?? whole;
  });

/** Attributes that people are told: alternative texts and names of things. */
const SPOKEN = /\s(?:alt|aria-label|title|descr|name|content)="([^"]*)"/g;
/** A tag of a page; a sign in an attribute does not end it. */
const TAG = /<[a-z!/](?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const INLINE = /^<\/?(?:a|abbr|b|code|del|em|i|strong|sup|u)\b/i;

/** The text of a web page, block by block, and its spoken attributes. What drawings write, in lines as wide as they are, is left out. */
export function textsOfPage(html: string): Texts {
  const bare = html.replaceAll(/<(style|script|text)\b[\s\S]*?<\/\1>/g, '');
  const tags = bare.match(TAG) ?? [];
  const spoken = tags.flatMap((tag) => [...tag.matchAll(SPOKEN)].map(([, value = '']) => decoded(value)));
  const blocks = bare.replaceAll(TAG, (tag) => (INLINE.test(tag) ? '' : '\u0000')).split('\u0000');
  return [...blocks.map(decoded), ...spoken];
}

/** The text of a Word document, paragraph by paragraph, with its properties and spoken attributes. */
export function textsOfDocument(bytes: Uint8Array): Texts {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml'));
  return parts.flatMap(([, part]) => {
    const xml = new TextDecoder().decode(part);
    const spoken = [...xml.matchAll(SPOKEN)].map(([, value = '']) => decoded(value));
    const paragraphs = xml.split('</w:p>').map((paragraph) => {
      const runs = paragraph.match(/<w:t(?: [^>]*)?>[^<]*|<dc:title>[^<]*|<w:br\/>/g) ?? [];
      return runs.map((run) => (run === '<w:br/>' ? ' ' : decoded(run.replace(/^<[^>]*>/, '')))).join('');
    });
    return [...paragraphs, ...spoken];
  });
}

/** Every string of a publication that a renderer may print; ids and addresses are not printed. */
export function textsOfTree(value: unknown, seen = new Set<unknown>()): Texts {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || seen.has(value)) return [];
  seen.add(value);
  const items = Object.entries(value).filter(([key]) => !['id', 'url', 'says', 'identifier', 'source'].includes(key));
  return items.flatMap(([, item]) => textsOfTree(item, seen));
}
