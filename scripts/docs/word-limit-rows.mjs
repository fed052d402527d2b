import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const schema = fileURLToPath(new URL('../../src/schema/summary.schema.json', import.meta.url));

/** Every text of summary.yaml that has a limit of words, by its keys, in the order of the schema. */
export function wordLimitRows() {
  const rows = limits(JSON.parse(readFileSync(schema, 'utf8')), []).map(([keys, most]) => `| \`${keys}\` | ${most} |`);
  return ['| text | words at most |', '| --- | --- |', ...rows].join('\n');
}

/** @returns {[string, number][]} */
function limits(node, keys) {
  const most = node['x-most-words'];
  const own = most === undefined ? [] : [[keys.join('.'), most]];
  const below = Object.entries(node.properties ?? node.items?.properties ?? {});
  return [...own, ...below.flatMap(([key, child]) => limits(child, [...keys, key]))];
}
