import { isScalar, type Pair, type YAMLMap } from 'yaml';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { namedFew } from '../core/named-few.ts';
import { lineOf } from './slips/line.ts';
import { REMARKED, remarkedAbove } from './slips/remarked-item.ts';
import { placeAt, type YamlFile } from './yaml-file.ts';

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : String(key));
const startOf = ({ key }: Pair): number => (isScalar(key) ? (key.range?.[0] ?? 0) : 0);

/**
 * Keys that stand a second time in a record, each; where its first key is among them, a second record begins there without its dash, or with
 * that line made a remark, which is one problem however many keys it has. Code: yaml/duplicate-key.
 */
export function repeatedKeys(source: YamlFile, map: YAMLMap, twice: readonly Pair[]): Diagnostic[] {
  const [first] = map.items;
  const [again] = twice;
  if (!first || !again) return [];
  const remarked = firstLineRemarked(source, again);
  if (remarked) return [remarked];
  const startsRecord = twice.length > 1 && nameOf(again) === nameOf(first);
  if (startsRecord) return [withoutDash(source, first, twice)];
  return twice.map((pair) => {
    const before = map.items.find((one) => nameOf(one) === nameOf(pair)) ?? first;
    return diagnostic(
      'yaml/duplicate-key',
      placeAt(source, startOf(pair)),
      `The key "${nameOf(pair)}" stands a second time in the same record.`,
      { also: [placeAt(source, startOf(before))] },
    );
  });
}

/** The keys of a second record stand in the one above where the line with its dash is a remark. */
function firstLineRemarked(source: YamlFile, again: Pair): Diagnostic | undefined {
  const { line } = placeAt(source, startOf(again));
  const found = remarkedAbove(source.text.split('\n').map(lineOf), line - 1);
  if (!found) return undefined;
  const place = { file: source.file, line: found.at + 1, column: 1 };
  const why = 'The other lines are read as more keys of the record above.';
  return diagnostic('yaml/duplicate-key', place, REMARKED.message, {
    why,
    fix: REMARKED.fix,
    example: found.item.asRemark,
  });
}

function withoutDash(source: YamlFile, first: Pair, twice: readonly Pair[]): Diagnostic {
  const again = twice[0]!;
  const place = placeAt(source, startOf(again));
  const lines = source.text.split('\n');
  const begins = lineOf(lines[placeAt(source, startOf(first)).line - 1] ?? '');
  const text = lineOf(lines[place.line - 1] ?? '').raw.trim();
  const message = `The keys ${namedFew(twice.map((pair) => `"${nameOf(pair)}"`))} stand a second time in the same record.`;
  const also = [placeAt(source, startOf(first))];
  if (begins.dashes === '')
    return diagnostic('yaml/duplicate-key', place, message, {
      fix: 'A file of this kind holds one record: move the second to a file of its own, or remove it.',
      also,
    });
  return diagnostic('yaml/duplicate-key', place, `${message} A second record seems to begin here, without its dash.`, {
    fix: 'Begin the record with a dash and a space, in the column of the dash of the record above.',
    example: `${begins.raw}\n…\n${begins.indent}- ${text}`,
    also,
  });
}
