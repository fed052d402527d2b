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
  if (!CUT.test(source.text) || document.errors.length > 0) return [];
  const found: Diagnostic[] = [];
  visit(document, {
    Scalar: (_, node) => {
      const { type, range, value } = node as Scalar.Parsed;
      if (type !== 'PLAIN' || isAlias(node)) return;
      const end = source.text.indexOf('\n', range[1]);
      const behind = BEHIND.exec(source.text.slice(range[1], end < 0 ? undefined : end));
      if (!behind) return;
      const place = placeAt(source, range[1] + behind[0].search(/#/));
      const kept = value === null ? 'nothing is left' : `it ends after "${node.source ?? String(value)}"`;
      found.push(diagnostic('yaml/cut-text', place, `Everything after # was left out of this text: ${kept}.`));
    },
  });
  return found;
}
