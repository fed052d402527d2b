import { type Document, isAlias, isScalar, visit } from 'yaml';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { inQuotes } from './slips/quoted-line.ts';
import { placeAt, type YamlFile } from './yaml-file.ts';

/** A value that begins with & or !. */
const SIGN = /(?:: |- |\[|, )[&!]/;

/**
 * Texts whose first word YAML reads as a name or a mark and leaves out: `title: &prevention first` is "first". A name that a shortcut (*) uses is one.
 * Code: yaml/cut-text, as an error.
 */
export function lostWords(source: YamlFile, document: Document.Parsed): Diagnostic[] {
  if (!SIGN.test(source.text)) return [];
  const used = new Set<string>();
  visit(document, { Alias: (_, { source: name }) => void used.add(name) });
  const found: Diagnostic[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (isAlias(node) || !isScalar(node) || !node.range) return;
      const isNamed = node.anchor !== undefined && !used.has(node.anchor);
      if (!isNamed && node.tag !== '!') return;
      const sign = isNamed ? '&' : '!';
      const offset = source.text.lastIndexOf(sign, node.range[0]);
      const lost = isNamed ? `&${node.anchor}` : '!';
      const message = `${lost} at the beginning of this text is left out: in YAML the sign ${sign} has a meaning of its own.`;
      found.push(
        diagnostic('yaml/cut-text', placeAt(source, offset), message, {
          severity: 'error',
          ...inQuotes(source.text, offset),
        }),
      );
    },
  });
  return found;
}
