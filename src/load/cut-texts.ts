import { type Document, isAlias, type Scalar, visit } from 'yaml';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { placeAt, type YamlFile } from './yaml-file.ts';

/**
 * A blank and a # with something right behind it, with a number behind it, or with nothing: what people write who mean a number or the
 * sign itself. A remark has a blank after its # and then words.
 */
const BEHIND = /^[ \t]+#(?:[^\s#!]|[ \t]+\d|[ \t]*\r?$)/;
const CUT = new RegExp(BEHIND.source.slice(1), 'm');

/**
 * Texts without quote marks that go on after ` #`, where YAML ends them without a word: `title: Priority #2 prevention` is "Priority".
 * A remark with a blank after its # and words behind it is one. Code: yaml/cut-text.
 */
export function cutTexts(source: YamlFile, document: Document.Parsed): Diagnostic[] {
  // Few files could have one; what is text and what is quoted, the parser alone knows.
  if (!CUT.test(source.text)) return [];
  const found: Diagnostic[] = [];
  visit(document, {
    Scalar: (_, node) => {
      const { type, range, value } = node as Scalar.Parsed;
      if (type !== 'PLAIN' || isAlias(node)) return;
      // Where nothing is before it, the blank belongs to the empty value.
      const from = range[1] - (value === null && /[ \t]/.test(source.text[range[1] - 1] ?? '') ? 1 : 0);
      const end = source.text.indexOf('\n', from);
      const line = source.text.slice(from, end < 0 ? undefined : end);
      const behind = BEHIND.exec(line);
      if (!behind) return;
      const sign = behind[0].indexOf('#');
      const kept = value === null ? 'nothing is left' : `it ends after "${node.source ?? String(value)}"`;
      const message = `"${line.slice(sign).trim()}" was left out of this text: ${kept}.`;
      found.push(diagnostic('yaml/cut-text', placeAt(source, from + sign), message));
    },
  });
  return found;
}
