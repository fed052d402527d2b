import { isScalar, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { keyNamesOf } from '../schema/key-names.ts';
import { quoted } from './slips/line.ts';
import { placeAt, type YamlFile } from './yaml-file.ts';

/** A number with commas between its thousands, with or without a sign for money. */
const THOUSANDS = /^[£€$]?\s*(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?)$/;

/**
 * Texts and numbers of a record in braces that hold a comma, which ends them: `{ amount: £880,000 }` is the amount "£880" and a key "000" with
 * nothing behind it. One problem for each value. Code: yaml/cut-text, as an error.
 */
export function commasInBraces(source: YamlFile, { items }: YAMLMap): Diagnostic[] {
  if (!items.some(({ value }) => value === null)) return [];
  const keys = keyNamesOf(source.file);
  return items.flatMap((pair, index) => {
    const value = plainOf(pair);
    const behind = items.slice(index + 1);
    const end = behind.findIndex((next) => !leftOver(next, keys));
    const last = leftOver(behind.at(end < 0 ? -1 : end - 1), keys);
    return value && end !== 0 && last ? [cut(source, pair, value, last)] : [];
  });
}

/** The value of a key that is text, or a number, without quote marks. */
const plainOf = ({ value }: Pair): Scalar.Parsed | undefined =>
  isScalar(value) && value.type === 'PLAIN' && value.range && value.source !== ''
    ? (value as Scalar.Parsed)
    : undefined;

/** What stands between two commas with no colon: the rest of a text. A key that is known, alone or with its value behind it, is none. */
function leftOver(pair: Pair | undefined, keys: ReadonlySet<string>): Scalar.Parsed | undefined {
  const key = pair?.key;
  if (pair?.value !== null || !isScalar(key) || !key.range) return undefined;
  const [, first = ''] = /^([a-z_]+)(?:[\s:]|$)/.exec(String(key.value)) ?? [];
  return keys.has(first) ? undefined : (key as Scalar.Parsed);
}

function cut(source: YamlFile, { key }: Pair, value: Scalar.Parsed, last: Scalar.Parsed): Diagnostic {
  const name = String(isScalar(key) ? key.value : key);
  const written = source.text.slice(value.range[0], last.range[1]).replaceAll(/\s+/g, ' ');
  const number = THOUSANDS.exec(written)?.[1]?.replaceAll(',', '');
  const inQuotes = `${name}: ${quoted(written)}`;
  const kept = source.text.slice(value.range[0], value.range[1]);
  return diagnostic(
    'yaml/cut-text',
    placeAt(source, value.range[1]),
    `A comma in braces ends the value: "${name}" is only "${kept}", and the rest of "${written}" is left out.`,
    {
      severity: 'error',
      why: 'The value would be printed without its rest, or not at all.',
      fix:
        number === undefined
          ? 'Put straight quote marks (") around the whole text.'
          : `If it is a number, write it in figures alone: ${number}. If it is text, put straight quote marks (") around it: ${inQuotes}.`,
      example: number === undefined ? inQuotes : `${name}: ${number}`,
    },
  );
}
