import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { build } from '../../src/pipeline.ts';
import { part as docx } from '../../src/render/docx/format.ts';
import { builtWith } from '../publications/folder.ts';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { findProgram, needed } from '../support/programs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { EDITIONS } from './build.ts';

const run = promisify(execFile);
const office = findProgram('soffice');
const reader = findProgram('pdftotext');

/** The text of each page of a document, in one line, as LibreOffice sets it. */
async function pagesOf(document: Uint8Array): Promise<string[]> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'document.docx'), document);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await run(office ?? '', [profile, '--headless', '--convert-to', 'pdf', 'document.docx'], { cwd: folder });
  const { stdout } = await run('pdftotext', [join(folder, 'document.pdf'), '-'], { maxBuffer: 64 * 1024 * 1024 });
  return stdout
    .split('\f')
    .map((page) => page.replaceAll(/\s+/g, ' '))
    .slice(0, -1);
}

describe.skipIf(!needed('LibreOffice Writer (soffice) or poppler', office !== undefined && reader !== undefined))(
  'the short publications, as LibreOffice sets them',
  () => {
    let files: ReadonlyMap<string, Uint8Array>;
    beforeAll(async () => {
      const request = {
        folder: REPOSITORY,
        toolRoot: REPOSITORY,
        toolVersion: '0.0.0',
        status: undefined,
        variants: EDITIONS,
        publications: ['plan-on-a-page', 'public-summary', 'area-profiles', 'performance-dashboard'],
      } as const;
      const built = await build(request, [docx], nodeEffects(true));
      files = new Map([...built.files, ...built.partnership].map(({ path, bytes }) => [path, bytes]));
    });
    const pages = (name: string): Promise<string[]> => pagesOf(files.get(`${name}.docx`) ?? new Uint8Array());

    test.each(['llr', 'rutland'])('the plan of %s is one page', async (edition) => {
      expect(await pages(`${edition}/plan-on-a-page`)).toHaveLength(1);
    });

    test.each(['llr', 'rutland'])(
      'the dashboard of %s begins with one page of all measures with a figure',
      async (edition) => {
        const [first = '', second = ''] = await pages(`${edition}/performance-dashboard`);
        expect(first).toContain('First-time entrants');
        expect(first).toContain('no latest figure yet');
        expect(first).not.toContain('no room');
        expect(second).toContain('Every measure');
      },
    );

    test.each([
      ['many', 'Visits'],
      [
        'many with long names',
        'Visits to the emergency department after an assault with a knife or another sharp object',
      ],
    ])('a dashboard of %s measures begins with one page too, which says how many have no room', async (_, title) => {
      const measures = Array.from(
        { length: 30 },
        (_, at) =>
          `  - { id: m-${at}, title: "${title} ${at}", what: Counted., direction: lower, source: Police, frequency: yearly, readings: [{ value: ${at + 103}, period: 2024/25 }, { value: ${at + 102}, period: 2025/26 }] }\n`,
      );
      const text = Buffer.from(filesBelow(SMALL).get('content/measures.yaml') ?? []).toString();
      const content = Buffer.from(text.replace('local: []\n', `local:\n${measures.join('')}`));
      const { partnership } = await builtWith(new Map([['content/measures.yaml', content]]), {
        publications: ['performance-dashboard'],
      });
      const [document] = partnership.filter(({ path }) => path.endsWith('performance-dashboard.docx'));
      const [first = '', second = ''] = await pagesOf(document?.bytes ?? new Uint8Array());
      expect(first).toMatch(/\d+ further measures with a figure have no room/);
      expect(second).toContain('Every measure');
    });

    test.each(['llr', 'rutland'])('the summary of %s is four pages at most', async (edition) => {
      expect((await pages(`${edition}/public-summary`)).length).toBeLessThanOrEqual(4);
    });

    test('each area of LLR has one page of its own', async () => {
      const all = await pages('llr/area-profiles');
      const begun = all.filter((page) => /Indicators for /.test(page));
      expect(begun).toHaveLength(9);
      const [first, last] = [
        all.findIndex((page) => begun.includes(page)),
        all.findLastIndex((page) => begun.includes(page)),
      ];
      expect(last - first + 1).toBe(9);
    });
  },
);
