import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { laidOut } from './measure/layout.mjs';
import { measured } from './measure/publication.mjs';
import { report } from './measure/report.mjs';
import { repeatedAcross } from './measure/sentences.mjs';

/**
 * Measures built publications: `node scripts/measure-publications.mjs FOLDER [--json] [--pdf FOLDER]`. FOLDER holds the Word files of one edition.
 * LibreOffice lays them out and poppler reads the pages; `--pdf` keeps the PDFs there.
 */
const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, pdf: { type: 'string' } },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('Say which folder: node scripts/measure-publications.mjs output/llr');
  process.exit(2);
}
const files = (await readdir(folder)).filter((name) => name.endsWith('.docx')).sort();
const kept = values.pdf ?? (await mkdtemp(join(tmpdir(), 'measure-pdf-')));
try {
  const pdfs = await laidOut(
    files.map((name) => join(folder, name)),
    kept,
  );
  const found = [];
  for (const [docx, pdf] of pdfs)
    found.push({ name: docx.slice(folder.length + 1, -5), ...(await measured(docx, pdf)) });
  const results = Object.fromEntries(
    found.map(({ name, measures, sentences }) => {
      const others = found.filter((other) => other.name !== name);
      const across = others.map((other) => [other.name, repeatedAcross(sentences, other.sentences)]);
      return [name, { ...measures, across: Object.fromEntries(across) }];
    }),
  );
  console.log(values.json ? JSON.stringify(results, undefined, 2) : report(results));
} finally {
  if (values.pdf === undefined) await rm(kept, { recursive: true, force: true });
}
