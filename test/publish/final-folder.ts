import { join } from 'node:path';
import type { Layout } from '../../src/core/layout.ts';
import { filesBelow, REPOSITORY } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';

/** Every file of a folder. */
export type Files = Map<string, Uint8Array>;

export const textOf = (files: ReadonlyMap<string, Uint8Array>, path: string): string => {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`${path} is not there. There are: ${[...files.keys()].join(', ')}`);
  return new TextDecoder().decode(bytes);
};

/** What svduty says in a folder in memory, and what the folder holds then. */
export async function typed(
  command: 'check' | 'publish' | 'verify',
  files: ReadonlyMap<string, Uint8Array>,
  options: Readonly<Record<string, unknown>> = {},
  layout?: Layout,
): Promise<{ code: number; said: string; files: Files }> {
  const root = '/county';
  const folder = memoryFolder({ root, files });
  const effects = { ...folder.effects, layout: async () => layout };
  const { exitCode, stopped } = await runCommand(command, [root], options, effects);
  const after = new Map([...folder.files].map(([path, bytes]) => [path.slice(root.length + 1), bytes]));
  return { code: exitCode, said: `${folder.printed()}${stopped}`, files: after };
}

/** What somebody recorded who has gone through all that a published edition waits for, in a county that is invented all the same. */
const RECORDED: readonly (readonly [file: string, from: string | RegExp, to: string])[] = [
  ['content/document.yaml', 'status: draft', 'status: published'],
  [
    'content/document.yaml',
    'publication: { planned_on: 2027-03-01 }',
    'publication: { planned_on: 2027-03-01, planned_url: "https://www.exampleshire.gov.uk/serious-violence", address: "https://example.org/svd/" }',
  ],
  [
    'content/document.yaml',
    /outcome: not_done \}/g,
    'outcome: cleared, post: Head of community safety, screened_on: 2026-09-20, flags_resolved: true, content: CONTENT }',
  ],
  [
    'content/consultation.yaml',
    /, revision: 1 \}/g,
    ', revision: 1, asked_on: 2026-08-03, method: Letter, response: None received, outcome: Nothing changed }',
  ],
  [
    'content/partnership.yaml',
    '  - { id: prison, name: Example Prison, class: prison, name_confirmed: true }\n',
    '  - { id: prison, name: Example Prison, class: prison, name_confirmed: true }\n  - { id: no-custody, name: Youth custody, class: youth_custody, none: true, reason: There is no youth custody in the county, name_confirmed: true }\n',
  ],
  [
    'content/document.yaml',
    '\npublication: {',
    `\njudgements:\n${[
      'C-01',
      'C-02',
      'D-02',
      'D-04',
      'D-08',
      'I-02',
      'I-03',
      'N-01',
      'N-02',
      'R-01',
      'S-01',
      'X-04',
      'X-05',
    ]
      .map(
        (id) =>
          `  - { requirement: SVD-${id}, post: Head of community safety, date: 2026-09-21, looked_at: "The chapters that ${id} is about, read aloud at the board of September" }\n`,
      )
      .join('')}\npublication: {`,
  ],
];

const AREAS = { 'local:eastmarsh': 'E07000301', 'local:millhaven': 'E07000302', 'local:westwold': 'E07000303' };

/** The address that the folder says it has online. */
export const FINAL_ADDRESS = 'https://example.org/svd/';

/** The invented county with real-looking codes and figures that nobody marks as made up, which a test may publish. */
export async function finalFolder(address = FINAL_ADDRESS): Promise<Files> {
  const files: Files = new Map();
  for (const [path, bytes] of filesBelow(join(REPOSITORY, 'starters/exampleshire'))) {
    let text = new TextDecoder().decode(bytes);
    for (const [from, to] of Object.entries(AREAS)) text = text.replaceAll(from, to);
    if (path.startsWith('content/')) text = text.replaceAll('Illustrative figures: in ', 'In ');
    if (path.startsWith('data/'))
      text = text
        .replaceAll('provenance: illustrative', 'provenance: local')
        .replaceAll(',illustrative', ',local')
        .replaceAll('licence: none', 'licence: OGL-3.0');
    for (const [file, from, to] of RECORDED) if (file === path) text = text.replaceAll(from, to);
    text = text.replaceAll(FINAL_ADDRESS, address);
    files.set(path.replace('-ILLUSTRATIVE', ''), new TextEncoder().encode(text));
  }
  return screened(files);
}

/** The folder with the screening of its very content, in place of one that it has. */
export async function screened(files: Files): Promise<Files> {
  const path = 'content/document.yaml';
  const text = textOf(files, path).replaceAll(/\bcontent: \w{16}\b/g, 'content: CONTENT');
  const before = new Map(files).set(path, new TextEncoder().encode(text.replaceAll(', content: CONTENT', '')));
  const { said } = await typed('check', before);
  const content = /^ {2}content: (\w{16})$/m.exec(said)?.[1] ?? '';
  return new Map(files).set(path, new TextEncoder().encode(text.replaceAll('CONTENT', content)));
}
