import { declared as build } from '../../../src/commands/build/command.ts';
import { optionUsage } from '../../../src/commands/inputs.ts';
import { FORMATS } from '../../../src/render/generated/formats.ts';
import { examplesIn } from '../../support/examples.ts';
import type { PartKind } from '../part-kind.ts';

const { format } = build.options;
const NAMES = Object.keys(FORMATS);

/** The row of the option that asks for a format, as far as its name. */
function rowAsFarAs(name: string): string {
  const before = NAMES.slice(0, NAMES.indexOf(name) + 1).join(', ');
  const after = name === NAMES.at(-1) ? ' (' : ', ';
  return `| \`${optionUsage('format', format)}\` | ${format.description}: any of ${before}${after}`;
}

export const kind: PartKind = {
  name: 'formats',
  parts: Object.entries(FORMATS).map(([name, { name: declared, summary }]) => {
    const { works, fails } = examplesIn<object>(`src/render/${name}/examples.yaml`);
    return {
      name,
      declared,
      summary,
      file: `src/render/${name}/format.ts`,
      examples: `src/render/${name}/examples.yaml`,
      works: works.length,
      fails: fails.length,
      page: 'commands.md',
      inDocs: rowAsFarAs(name),
    };
  }),
};
