import type { ReferenceStyle, StyleKind } from './styles.ts';

/** A style that Word has by itself, and what the program takes where a document lacks it. */
interface NeededStyle {
  readonly name: string;
  readonly kind: StyleKind;
  readonly instead: string;
}

const OWN = 'the program’s own is used, in the fonts of the document';

const needed = (kind: StyleKind, ...names: readonly string[]): NeededStyle[] =>
  names.map((name) => ({ name, kind, instead: OWN }));

/** The styles of Word that every publication is written in. */
export const NEEDED_STYLES: readonly NeededStyle[] = [
  { name: 'Normal', kind: 'paragraph', instead: OWN },
  { name: 'Body Text', kind: 'paragraph', instead: 'text is set in "Normal"' },
  ...needed('paragraph', 'Title', 'Subtitle', 'heading 1', 'heading 2', 'heading 3', 'heading 4', 'caption', 'Quote'),
  ...needed('paragraph', 'header', 'footer', 'toc 1', 'toc 2', 'List Bullet', 'List Number'),
  ...needed('character', 'Hyperlink'),
  ...needed('table', 'Report Table'),
];

/** The styles that only the program has, of those that show most. Word documents of others lack them. */
export const OWN_STYLES: readonly string[] = [
  'Numbered Paragraph',
  'Lead',
  'Key Message',
  'Source',
  'Note',
  'Table Text',
  'Table Number',
  'Table Header',
  'Panel Draft',
  'Panel Illustrative',
];

/** What stands for a style of the program under another name: a table as pandoc calls its own. */
const ALSO: Readonly<Record<string, string>> = { 'report table': 'table' };

/** The style of a document that stands for one of the program's: of the same kind and name, whatever capitals it has, or else, of Word's own, of the same id. */
export function styleFor(
  wanted: { readonly name: string; readonly kind: string; readonly id?: string },
  styles: readonly ReferenceStyle[],
): ReferenceStyle | undefined {
  const name = wanted.name.toLowerCase();
  const alike = styles.filter(({ kind }) => kind === wanted.kind);
  return (
    alike.find((style) => style.name.toLowerCase() === name) ??
    alike.find((style) => !style.isCustom && style.id === wanted.id) ??
    alike.find((style) => style.name.toLowerCase() === ALSO[name])
  );
}
