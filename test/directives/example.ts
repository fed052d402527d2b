import { join } from 'node:path';
import type { Root } from 'mdast';
import { assemble } from '../../src/assemble/assemble.ts';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { once } from '../../src/core/once.ts';
import { protect } from '../../src/disclosure/protect.ts';
import { settleNumbers } from '../../src/model/numbers.ts';
import { check } from '../../src/pipeline.ts';
import type { DisclosureContent } from '../../src/schema/generated/disclosure.ts';
import { everythingOf } from '../support/everything.ts';
import { examplesIn } from '../support/examples.ts';
import { filesBelow, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';

/** The cases of a directive, which stand beside it: templates that print something, and templates with something wrong. */
export interface Examples {
  /** A folder beside these tests that is laid over the small folder. */
  readonly folder?: string;
  readonly works: readonly { readonly text: string }[];
  readonly fails: readonly { readonly text: string; readonly expect: readonly string[] }[];
}

export function examplesOf(directive: string): Examples {
  return examplesIn(`src/directives/${directive}/examples.yaml`);
}

/** What the small folder makes of a template. */
export type Assemble = (text: string) => { readonly tree: Root; readonly diagnostics: readonly Diagnostic[] };

const ROOT = '/northmere';
const assemblers = new Map<string, Promise<Assemble>>();

/** Reads the small folder once, with another laid over it if one is named; every template is then the only chapter of its first publication. */
export function assembler(folder = ''): Promise<Assemble> {
  const known = assemblers.get(folder) ?? assemblerOf(filesOf(folder));
  assemblers.set(folder, known);
  return known;
}

/** The files of a folder beside these tests. */
export const filesOf = (folder: string): ReadonlyMap<string, Uint8Array> =>
  folder === '' ? new Map() : filesBelow(join(import.meta.dirname, folder));

/** The same of files that are laid over the small folder. */
export async function assemblerOf(over: ReadonlyMap<string, Uint8Array>): Promise<Assemble> {
  const { effects } = memoryFolder({ root: ROOT, files: new Map([...filesBelow(SMALL), ...over]) });
  const request = { ...everythingOf(ROOT), variants: [undefined], publications: [] };
  const {
    kit,
    editions,
    loaded,
    plans,
    diagnostics: problems,
  } = await check(request, { ...nodeEffects(true), ...effects });
  const model = editions[0]?.model;
  const plan = plans[0];
  if (!kit || !model || !plan) throw new Error(`the folder has errors: ${placesOf(problems).join(', ')}`);
  const { indicators, population } = settleNumbers(loaded);
  const { published } = protect(indicators, (loaded.content.disclosure as DisclosureContent).disclosure_rules);
  const tables = editions[0]?.tables.public ?? new Map();
  const common = { model, published, population, tables, toolVersion: '0.0.0', notMade: [] };
  const earlier = once(() =>
    plans.filter(({ role }) => role === 'response_strategy').map((one) => assemble(one, common, kit)),
  );
  return (text) => {
    const { publication, diagnostics } = assemble(
      { ...plan, chapters: [{ file: 'templates/example.md.hbs', text }] },
      common,
      kit,
      earlier,
    );
    return { tree: publication.tree, diagnostics };
  };
}

/** `code file:line:column`, in order. */
export const placesOf = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => `${code} ${place?.file}:${place?.line}:${place?.column}`)
    .toSorted();
