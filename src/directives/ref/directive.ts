import { id, required } from '../attribute.ts';
import { token } from '../define.ts';

/** A link whose words are set once everything has its number (src/assemble/cross-references.ts). */
export const part = token({
  name: 'ref',
  summary: 'a link within the publication that says what it leads to, such as "figure 4"',
  label: required(id, 'the id of a chapter, figure, table or record'),
  attributes: {},
  run: (target) => [{ type: 'link', url: `#${target}`, children: [], data: { refers: true } }],
});
