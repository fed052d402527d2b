/** Reads markup as a browser's tokeniser would, far enough to see which elements and attributes there are. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const TAG = /<([a-zA-Z][^\s>/]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(TAG)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...rest.matchAll(ATTRIBUTE)].map(([, key = '', a, b, c]) => [key.toLowerCase(), decoded(a ?? b ?? c ?? '')]),
    ),
  }));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

export const decoded = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[name] ?? whole;
  });

const SPOKEN = ['alt', 'title', 'aria-label', 'content', 'descr'];

/** The type of what search engines read of a page. */
export const DATA_TYPE = 'application/ld+json';
const DATA = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;

/** The data that a page holds for search engines, as JSON. */
export const dataIn = (html: string): string[] => [...html.matchAll(DATA)].map(([, json = '']) => json);

/** The texts in JSON; none in what is no JSON, which is found elsewhere. */
function textsIn(json: string): string[] {
  const found: string[] = [];
  try {
    JSON.parse(json, (_, value) => {
      if (typeof value === 'string') found.push(value);
      return value;
    });
  } catch {
    return [];
  }
  return found;
}

/** What is read of a page or a part of a Word document: its words, and those of its attributes that are read out. */
export function wordsOf(markup: string): string {
  const bare = markup
    .replaceAll(/<style[\s\S]*?<\/style>/g, '')
    .replaceAll(DATA, '')
    .replaceAll(/<svg[\s\S]*?<\/svg>/g, (svg) =>
      [...svg.matchAll(/<(title|desc)[^>]*>([\s\S]*?)<\/\1>/g)].map((match) => `\n${match[2]}\n`).join(''),
    );
  const spoken = tagsOf(bare).flatMap(({ attributes }) => SPOKEN.flatMap((name) => attributes.get(name) ?? []));
  const text = bare
    .replaceAll(
      /<\/?(?:w:p|w:tab|w:br|p|h\d|li|td|th|tr|div|section|figcaption|caption|dt|dd|a|br|title|desc|meta)\b(?:[^"'>]|"[^"]*"|'[^']*')*>/g,
      (tag) => (/^<\/?a\b/.test(tag) ? '' : '\n'),
    )
    .replaceAll(/<\/?[a-zA-Z!](?:[^"'>]|"[^"]*"|'[^']*')*>/g, '');
  return [decoded(text), ...spoken, ...dataIn(markup).flatMap(textsIn)].join('\n');
}
