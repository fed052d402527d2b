import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { MARGIN, whiteShare } from './white.mjs';

const run = promisify(execFile);
const BIG = { maxBuffer: 256 * 1024 * 1024 };
const FILTER = 'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}';
const DOTS_PER_INCH = 36;
/** A picture this many pixels wide is a figure; bands and marks are smaller. */
const FIGURE_PIXELS = 400;

/**
 * Word files as LibreOffice lays them out: a path for each PDF, by the file's name. It has a profile of its own, so that no open window is in its
 * way. @throws when soffice is missing, or leaves a file out
 */
export async function laidOut(files, folder) {
  const profile = await mkdtemp(join(tmpdir(), 'measure-office-'));
  try {
    const args = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', FILTER, '--outdir', folder];
    await run('soffice', [...args, ...files], { ...BIG, timeout: 600_000 });
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  const made = await readdir(folder);
  return new Map(
    files.map((file) => {
      const name = basename(file, '.docx');
      if (!made.includes(`${name}.pdf`)) throw new Error(`LibreOffice made no PDF of ${file}.`);
      return [file, join(folder, `${name}.pdf`)];
    }),
  );
}

/** The pages of a PDF: `{ words, characters, figure, white }`, white being the share of the text's height that its largest gap takes. */
export async function pagesOf(pdf) {
  const [{ stdout: boxes }, { stdout: images }, grey] = await Promise.all([
    run('pdftotext', ['-bbox', pdf, '-'], BIG),
    run('pdfimages', ['-list', pdf], BIG),
    greyPages(pdf),
  ]);
  const figures = new Set(
    images
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , type, width]) => type === 'image' && Number(width) >= FIGURE_PIXELS)
      .map(([page]) => Number(page)),
  );
  return [...boxes.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(
    ([, , height, page], index) => {
      const words = wordsOf(page, Number(height));
      return {
        words,
        characters: words.join(' ').length,
        figure: figures.has(index + 1),
        white: whiteShare(grey[index], DOTS_PER_INCH),
      };
    },
  );
}

/** The page on which a bookmark stands: LibreOffice writes what is no letter or digit of its name as two hexadecimal digits. */
export async function bookmarkPages(pdf) {
  const { stdout } = await run('pdfinfo', ['-dests', pdf], BIG);
  const pages = new Map([...stdout.matchAll(/^\s*(\d+) .*"(.*)"\s*$/gm)].map(([, page, name]) => [name, Number(page)]));
  const written = (letter) => letter.codePointAt(0).toString(16).toUpperCase().padStart(2, '0');
  return (bookmark) => pages.get(bookmark.replace(/[^A-Za-z0-9]/g, written));
}

/** Words between the header and the footer. */
function wordsOf(page, height) {
  const margin = (MARGIN / 25.4) * 72;
  return [...page.matchAll(/<word [^>]*yMin="([\d.]+)" [^>]*yMax="([\d.]+)">([^<]*)<\/word>/g)]
    .filter(([, top, bottom]) => Number(bottom) > margin && Number(top) < height - margin)
    .map(([, , , word]) =>
      word.replace(/&(lt|gt|amp|quot|#39);/g, (_, name) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? "'"),
    );
}

async function greyPages(pdf) {
  const folder = await mkdtemp(join(tmpdir(), 'measure-pages-'));
  try {
    await run('pdftoppm', ['-r', String(DOTS_PER_INCH), '-gray', pdf, join(folder, 'page')], BIG);
    const files = (await readdir(folder)).sort();
    return await Promise.all(files.map((file) => readFile(join(folder, file))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
