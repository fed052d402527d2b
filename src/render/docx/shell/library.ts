import { Document, Footer, Header, Packer, Paragraph } from 'docx';
import { styles } from '../style/index.ts';
import { themeOptions } from '../style/theme.ts';
import type { Measures } from './measures.ts';
import { numberedStyles } from './numbered-styles.ts';
import type { Shell } from './shell.ts';
import { SLOTS, type Slots } from './slots.ts';

interface Compiler {
  compile(document: Document, prettify: undefined, overrides: readonly never[]): Map<string, unknown>;
}

/** What the library writes and every document has, but for what is written from the text. */
const KEPT = [
  '[Content_Types].xml',
  '_rels/.rels',
  'docProps/app.xml',
  'docProps/custom.xml',
  'word/_rels/fontTable.xml.rels',
  'word/fontTable.xml',
  'word/settings.xml',
  'word/styles.xml',
  'word/theme/theme1.xml',
];

/** Sources stand in a list of the text, so there are no notes, and headers and footers are declared where they are written. */
const UNDECLARED = /<Override [^>]*PartName="\/word\/(?:footnotes|endnotes|header1|footer1)\.xml"[^>]*\/>/g;

/** An empty paragraph: what stands before it opens the part. */
const EMPTY = '<w:p/>';

/** The shell of documents of these measures by the library docx, with what is to stand in its slots. */
export function libraryShell(
  measures: Measures,
  { colours, wordFont, language, partnership, theme }: Slots = SLOTS,
): Shell {
  const brand = { ...colours, wordFont, wordSize: measures.wordSize };
  const empty = () => ({ children: [new Paragraph({})] });
  const document = new Document({
    styles: styles(brand, language, measures),
    theme: themeOptions(
      { ...theme, headings: measures.headings ?? theme.headings, text: measures.text ?? theme.text },
      partnership,
    ),
    sections: [{ headers: { default: new Header(empty()) }, footers: { default: new Footer(empty()) }, ...empty() }],
  });
  // The compiler by itself: the packer would deflate everything for us to inflate.
  const { compiler } = Packer as unknown as { compiler: Compiler };
  const made = compiler.compile(document, undefined, []);
  const part = (name: string): string => {
    const xml = made.get(name);
    if (typeof xml !== 'string') throw new Error(`The library writes no ${name}.`);
    // It writes an entity that nobody needs, since its attributes stand in double quotes, and that some readers stumble over.
    return xml.replaceAll('&apos;', "'");
  };
  const opening = (name: string): string => part(name).slice(0, part(name).indexOf(EMPTY));
  const parts = Object.fromEntries(KEPT.map((name) => [name, part(name)]));
  return {
    parts: {
      ...parts,
      '[Content_Types].xml': part('[Content_Types].xml').replaceAll(UNDECLARED, ''),
      'word/settings.xml': spoken(part('word/settings.xml'), language),
      'word/styles.xml': numberedStyles(part('word/styles.xml')),
    },
    openings: {
      document: opening('word/document.xml'),
      header: opening('word/header1.xml'),
      footer: opening('word/footer1.xml'),
    },
  };
}

/** With the language of the document's text (w:themeFontLang, ECMA-376 17.15.1.88), which stands after w:compat. */
function spoken(settings: string, language: string): string {
  return settings.replace('</w:compat>', (end) => `${end}<w:themeFontLang w:val="${language}"/>`);
}
