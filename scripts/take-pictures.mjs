// Takes the pictures of README.md again: `npm run build`, then `node scripts/take-pictures.mjs`.
// Needs Chromium, LibreOffice and poppler (pdftotext, pdftoppm). CHROMIUM names the browser when it is not /usr/bin/chromium.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const LARGEST = 150_000;
const SCREEN = { width: 960, height: 600 };
const WORD_DPI = '80';

/** A web page is shown from an anchor on, a Word file at the first page that holds a text; the contents pages are passed over. */
const WEB = [
  { name: 'needs-assessment-web', publication: 'strategic-needs-assessment', anchor: 'figure-12' },
  { name: 'strategy-web', publication: 'response-strategy', anchor: 'prevention' },
];
const WORD = [
  { name: 'needs-assessment-word', publication: 'strategic-needs-assessment', text: 'Data for figure 2' },
  { name: 'strategy-word', publication: 'response-strategy', text: 'Edition date' },
];

const built = fileURLToPath(new URL('../output/llr/', import.meta.url));
const pictures = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'svduty-pictures-'));

try {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  for (const { name, publication, anchor } of WEB) {
    const page = await browser.newPage({ viewport: SCREEN, reducedMotion: 'reduce' });
    await page.goto(`${pathToFileURL(join(built, `${publication}.html`)).href}#${anchor}`);
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  }
  await browser.close();

  for (const { name, publication, text } of WORD) {
    const profile = `-env:UserInstallation=${pathToFileURL(join(scratch, 'profile')).href}`;
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', scratch, join(built, `${publication}.docx`)];
    execFileSync('soffice', [profile, ...convert], { stdio: 'ignore' });
    const pdf = join(scratch, `${publication}.pdf`);
    const pages = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).split('\f');
    const number = String(pages.findIndex((page) => page.includes(text)) + 1);
    if (number === '0') throw new Error(`No page of ${publication}.docx holds "${text}".`);
    const one = ['-r', WORD_DPI, '-png', '-singlefile', '-f', number, '-l', number];
    execFileSync('pdftoppm', [...one, pdf, join(pictures, name)]);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

for (const { name } of [...WEB, ...WORD]) {
  const { size } = statSync(join(pictures, `${name}.png`));
  console.log(`docs/pictures/${name}.png  ${Math.round(size / 1000)} kB`);
  if (size > LARGEST) throw new Error(`${name}.png is larger than ${LARGEST / 1000} kB. Make the screen smaller.`);
}
