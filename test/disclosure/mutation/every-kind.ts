import { parse, stringify } from 'yaml';
import { DIRECTIVES } from '../../../src/directives/generated/directives.ts';
import { CHART_EXAMPLES } from '../../charts/examples.ts';
import { examplesOf, filesOf } from '../../directives/example.ts';
import { filesBelow, SMALL } from '../../support/folder.ts';
import { textOf } from '../attacker/folder.ts';

/** The folders of test/directives that hold figures; the first is the small folder alone. */
export const FIGURE_FOLDERS = ['', 'analyst', 'surveyed', 'lines'] as const;

const CHAPTER = 'templates/strategic-needs-assessment/01-figures.md.hbs';
const OPEN =
  '{ id: open, title: All is shown, from: null, to: null, round: null, zeros_published: true, secondary: none }';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Everything that the examples of charts, tables and sentences make of a folder, each figure with an id of its own. */
function everyExample(folder: string): string {
  const isOfFolder = ({ folder: own = '' }: { readonly folder?: string }): boolean => own === folder;
  const charts = Object.values(CHART_EXAMPLES)
    .filter(isOfFolder)
    .flatMap(({ works, also = [] }) => [...works, ...also.map(({ chart }) => chart)]);
  const directives = Object.keys(DIRECTIVES)
    .map(examplesOf)
    .filter(isOfFolder)
    .flatMap(({ works }) => works.map(({ text }) => text));
  let count = 0;
  return [...charts, ...directives]
    .map((text) => text.replaceAll(/ id="?[\w-]+"?/g, () => ` id="figure-of-many-${++count}"`))
    .join('\n\n');
}

/** A folder of test/directives over the small one, with a page of all its examples. Every figure that is not open is under `rule`, as YAML without its id. */
export function everyKind(folder: string, rule: string): Map<string, Uint8Array> {
  const files = new Map([...filesBelow(SMALL), ...filesOf(folder)]);
  for (const [path, content] of files) {
    if (!path.endsWith('.meta.yaml')) continue;
    const meta = parse(textOf(content));
    if (meta.disclosure.rule === 'open') continue;
    meta.disclosure.rule = 'tried';
    files.set(path, bytes(stringify(meta)));
  }
  files.set(
    'data/disclosure.yaml',
    bytes(`disclosure_rules:\n  - { id: tried, title: Tried, ${rule} }\n  - ${OPEN}\n`),
  );
  return files.set(CHAPTER, bytes(`${textOf(files.get(CHAPTER) ?? new Uint8Array())}\n\n${everyExample(folder)}\n`));
}
