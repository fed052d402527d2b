import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { laidOut } from '../../scripts/measure/layout.mjs';
import { measured } from '../../scripts/measure/publication.mjs';
import { USUAL } from '../../src/render/render.ts';
import { findProgram, needed } from '../support/programs.ts';
import { smallPage } from '../support/small-page.ts';

const AREAS = Array.from({ length: 30 }, (_, at) => ({
  code: `local:a${at}`,
  name: `Bath and North East Somerset ${at}`,
}));
const cells = (make: (column: number) => string, columns = 12): string =>
  `| ${Array.from({ length: columns }, (_, at) => make(at + 1)).join(' | ')} |`;
const table = (rows: number): string =>
  [
    cells((column) => `Column heading ${column}`),
    cells(() => '---'),
    ...Array.from({ length: rows }, () => cells((column) => `${column},001,001`)),
  ].join('\n');
const NESTED = Array.from({ length: 8 }, (_, depth) => `${'  '.repeat(depth)}- Level ${depth}`).join('\n');
const LONG_ADDRESS = `https://example.org/${'a'.repeat(200)}`;
const MANY_WORDS = Array.from({ length: 250 }, (_, at) => `word ${at === 249 ? 'Lastly' : 'between'}`).join(' ');

/** Each alone, and all in one publication. */
const EXTREMES: Readonly<Record<string, string>> = {
  'a table of twelve columns': table(30),
  'a cell of 500 words': `| Name | Words |\n| --- | --- |\n| One | ${MANY_WORDS} |\n| Two | ${MANY_WORDS} |`,
  'lists within lists': NESTED,
  'a long address': `See [${LONG_ADDRESS}](${LONG_ADDRESS}).`,
  'a heading of forty words': `## ${'Very long heading '.repeat(13)}`,
  'a table of forty rows': ['| Action | Lead |', '| --- | --- |', ...Array(40).fill('| Do it | Police |')].join('\n'),
  'a chart of thirty areas': `::chart{kind="bar" indicator="visits" areas="${AREAS.map(({ code }) => code).join(',')}" id="many"}`,
};
const CASES = [...Object.entries(EXTREMES), ['all of them', Object.values(EXTREMES).join('\n\nBetween.\n\n')]] as const;

const change = (path: string, text: string): string => {
  if (path === 'data/areas.csv')
    return `${text}${AREAS.map(({ code, name }) => `${code},"${name}",district,,,\n`).join('')}`;
  if (path !== 'data/visits-ILLUSTRATIVE.csv') return text;
  return `${text}${AREAS.map(({ code }, at) => `visits,${code},district,financial_year,2025/26,all,persons,${1000 - at},ok\n`).join('')}`;
};

const hasOffice = ['soffice', 'pdftotext', 'pdftoppm'].every((name) => findProgram(name) !== undefined);
test.skipIf(!needed('LibreOffice Writer (soffice) with poppler', hasOffice))(
  'LibreOffice ends with what is extreme, alone and together, and no word is lost or broken',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'svduty-extremes-'));
    try {
      const files = await Promise.all(
        CASES.map(async ([, added], at) => {
          const { files: made } = await smallPage(added, USUAL, change);
          const path = join(folder, `case-${at}.docx`);
          await writeFile(path, made.find((file) => file.path.endsWith('.docx'))?.bytes ?? '');
          return path;
        }),
      );
      const pdfs = await laidOut(files, folder);
      for (const [at, [what]] of CASES.entries()) {
        const path = files[at] ?? '';
        const { measures } = await measured(path, pdfs.get(path) ?? '');
        const lost = measures.lost.filter(({ word }) => !/^a{20,}$/.test(word));
        expect({ what, lost, broken: measures.broken }).toEqual({ what, lost: [], broken: [] });
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
