import { textOf } from './folder.ts';

/** A table as it is read: where it stands, what is said of it, and the words of its cells. */
export interface PrintedTable {
  readonly where: string;
  /** What is said of it: its caption, and of a figure its subtitle. */
  readonly says: string;
  /** The table that it was made from, where it says so. */
  readonly csv: string | undefined;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What stands in a document beside its tables: paragraphs, captions, alternative texts, properties. */
export interface PrintedText {
  readonly where: string;
  readonly text: string;
}

export interface Printed {
  readonly tables: readonly PrintedTable[];
  readonly texts: readonly PrintedText[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Words without marks, in one line. */
const wordsOf = (marked: string): string =>
  marked
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, digits, name) =>
      hex
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : digits
          ? String.fromCodePoint(Number(digits))
          : (ENTITIES[name] ?? whole),
    )
    .replaceAll(/\s+/g, ' ')
    .trim();

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([whole]) => whole);

/** What can be read in the documents of an opened output folder. */
export function printedIn(files: ReadonlyMap<string, Uint8Array>): Printed {
  const pages = [...files].filter(([path]) => path.endsWith('.html')).map(([path, bytes]) => page(path, textOf(bytes)));
  const subtitles = new Map(
    pages.flatMap(({ tables }) =>
      tables.flatMap(({ where, says }) => {
        const number = FIGURE.exec(says)?.[1];
        return number ? [[`${where.replace('.html', '')} ${number}`, says] as const] : [];
      }),
    ),
  );
  const documents = [...files]
    .filter(([path]) => path.endsWith('.docx/word/document.xml'))
    .map(([path, bytes]) => word(path, textOf(bytes), subtitles));
  const others = [...files]
    .filter(([path]) => /\.(?:svg|xml)$/.test(path) && !path.endsWith('/document.xml'))
    .map(([path, bytes]) => ({ where: path, text: wordsOf(textOf(bytes)) }));
  const made = [...pages, ...documents];
  return { tables: made.flatMap(({ tables }) => tables), texts: [...made.flatMap(({ texts }) => texts), ...others] };
}

/** A figure's number, and of which publication, where its table stands in another. */
const FIGURE = /Data for figure (\d+(?: of the [^:]+)?)/;

function page(path: string, html: string): Printed {
  const body = html.replaceAll(/<(style|script)[\s>].*?<\/\1>/gs, '');
  // Its own rather than the whole table of its indicator.
  const download = (after: string): string | undefined =>
    (/href="data\/figures\/[^"/]+\/([^"/]+\.csv)" download/.exec(after) ??
      /href="data\/(?:[^"/]+\/)*([^"/]+\.csv)" download/.exec(after))?.[1];
  const tables = [...body.matchAll(/<table.*?<\/table>/gs)].map((found): PrintedTable => {
    const [table] = found;
    const rows = all(table, /<tr[\s>].*?<\/tr>/gs).map((row) => all(row, /<t[hd][\s>].*?<\/t[hd]>/gs).map(wordsOf));
    const says = wordsOf(/<caption.*?<\/caption>/s.exec(table)?.[0] ?? '');
    const end = found.index + table.length;
    const csv = FIGURE.test(says) ? download(body.slice(end, body.indexOf('</figure>', end))) : undefined;
    return { where: path, says, csv, head: rows[0] ?? [], rows: rows.slice(1) };
  });
  const blocks = all(
    body,
    /<(p|li|h\d|desc|title|dd|td|figcaption|div class="card[^>]*)[\s>].*?<\/(p|li|h\d|desc|title|dd|td|figcaption|div)>/gs,
  );
  return { tables, texts: blocks.map((block) => ({ where: path, text: wordsOf(block) })) };
}

/** The file of a figure, as it is named below its chart. */
const FILE = /data\/(?:[^\s/]+\/)*([^\s/]+?\.csv)/g;

/**
 * Word gives the number of a figure and its file above its table, or below it where it stands in another publication; what the figure shows is said on
 * the page of the same name.
 */
function word(path: string, xml: string, subtitles: ReadonlyMap<string, string>): Printed {
  const name = path.replace('.docx/word/document.xml', '');
  const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map((found): PrintedTable => {
    const before = all(xml.slice(Math.max(0, found.index - 20_000), found.index), /<w:p[ >].*?<\/w:p>/gs)
      .slice(-3)
      .map(wordsOf)
      .join(' ');
    const rows = all(found[0], /<w:tr[ >].*?<\/w:tr>/gs).map((row) => all(row, /<w:tc>.*?<\/w:tc>/gs).map(wordsOf));
    const number = [...before.matchAll(new RegExp(FIGURE, 'g'))].at(-1)?.[1];
    const end = found.index + found[0].length;
    const files = number?.includes(' ')
      ? wordsOf(xml.slice(end, xml.indexOf('<w:tbl>', end))).matchAll(FILE)
      : [...before.matchAll(FILE)].slice(-1);
    return {
      where: path,
      says: subtitles.get(`${name} ${number}`) ?? before,
      csv: number ? [...files][0]?.[1] : undefined,
      head: rows[0] ?? [],
      rows: rows.slice(1),
    };
  });
  const descriptions = [...xml.matchAll(/ descr="([^"]*)"/g)].map(([, text = '']) => wordsOf(text));
  const texts = [...all(xml, /<w:p[ >].*?<\/w:p>/gs).map(wordsOf), ...descriptions];
  return { tables, texts: texts.map((text) => ({ where: path, text })) };
}
