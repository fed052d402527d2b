import { type Document, isMap, isPair, isScalar, type Scalar, visit } from 'yaml';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { placeAt, type YamlFile } from './yaml-file.ts';

/** A text that stands in one pair of curly marks from its beginning to its end. */
const IN_CURLY = /^(?:“[^“”„]*”|„[^“”„]*[“”]|‘[^‘’]*’)$/;
/** Where a text that begins so may stand: on a new line, or after what a value stands after. Most files have such marks within their sentences alone. */
const AT_BEGINNING = /(?:^|[:\-,[{?]|[&!][^\s“„‘]{0,200}(?=[ \t]))[ \t]*[“„‘]/m;
/** Keys whose texts are what somebody said. */
const OF_SPEECH = /quot|said|voice|words/;

/**
 * Texts that stand wholly in curly quotation marks, as Word writes them: YAML takes them for letters, so readers see them. What somebody
 * said, under a key of that name or as a whole sentence, has its marks on purpose. Code: yaml/curly-quotes.
 */
export function curlyTexts(source: YamlFile, document: Document.Parsed): Diagnostic[] {
  if (!AT_BEGINNING.test(source.text)) return [];
  const found: Diagnostic[] = [];
  visit(document, {
    Scalar: (key, node, path) => {
      const { type, range, value } = node as Scalar.Parsed;
      if (key === 'key' || type !== 'PLAIN' || typeof value !== 'string' || !IN_CURLY.test(value)) return;
      if (/[.!?…,]$/.test(value.slice(0, -1)) || isSpeech(path)) return;
      const message = `The marks ${value.slice(0, 1)} and ${value.slice(-1)} around this text are printed: in YAML only straight ones (") mark where a text begins and ends.`;
      const fix = `Type "${value.slice(1, -1)}" with straight marks, or leave it if readers are to see the marks.`;
      found.push(diagnostic('yaml/curly-quotes', placeAt(source, range[0]), message, { fix }));
    },
  });
  return found;
}

/** True below a key of speech: directly, or in its list. */
function isSpeech(path: readonly unknown[]): boolean {
  const pair = path.findLast((one) => isPair(one));
  const inside = path.slice(path.lastIndexOf(pair)).filter((one) => isMap(one));
  return isPair(pair) && inside.length === 0 && isScalar(pair.key) && OF_SPEECH.test(String(pair.key.value));
}
