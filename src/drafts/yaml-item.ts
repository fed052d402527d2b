import { Document, isMap, isPair, isScalar, visit } from 'yaml';
import type { DraftRecord } from './record.ts';

/** A list this long stands on lines of its own. */
const LONG = 100;

/** A record as the lines of an item of a list, without the indent of the list: remarks stand above their keys. */
export function yamlItem({ record, remarks }: DraftRecord): string[] {
  const document = new Document(record);
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && scalar.value.includes('\n')) scalar.value = `${scalar.value.trimEnd()}\n`;
    },
    Seq: (_, list) => {
      const isPlain = list.items.every(isScalar);
      if (isPlain && JSON.stringify(list).length < LONG) list.flow = true;
    },
  });
  if (isMap(document.contents))
    for (const pair of document.contents.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const remark = remarks[String(pair.key.value)];
      if (remark !== undefined) pair.key.commentBefore = ` ${remark.replaceAll(/\s+/g, ' ')}`;
    }
  const lines = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd().split('\n');
  return lines.map((line, index) => (line === '' ? '' : `${index === 0 ? '- ' : '  '}${line}`));
}
