import type { OutputFile } from '../core/output-file.ts';
import { textFile } from '../core/output-file.ts';
import { registerText } from '../disclosure/editions/register-file.ts';
import { WHOLE_TABLE } from '../write/index-page.ts';
import { MANIFEST } from '../write/record.ts';
import { addressOf, type EditionManifest } from './edition.ts';
import { type Layouts, manifestFile } from './manifest.ts';
import { WORDS } from './words.ts';

/**
 * The files of an edition, by path below the folder of editions, from what a build made for everybody: its pages, documents and tables, the register of its counts, which the next edition is held
 * to, its words, which the next is compared with, and last the manifest. What a build records of itself stays behind.
 */
export function editionFiles(
  edition: Omit<EditionManifest, 'files'>,
  words: string,
  built: readonly OutputFile[],
  layouts?: Layouts,
): OutputFile[] {
  const { variant, edition_date: date } = edition;
  const own = built
    .filter(({ path }) => path.startsWith(`${variant}/`) && path !== `${variant}/${MANIFEST}`)
    .map(({ path, bytes }) => ({ path: path.slice(variant.length + 1), bytes }));
  const tables = own.filter(({ path }) => WHOLE_TABLE.test(path)).map(({ bytes }) => new TextDecoder().decode(bytes));
  const files = [...own, textFile('register.json', registerText({ variant, date }, tables)), textFile(WORDS, words)];
  const address = addressOf(edition);
  return [
    ...files.map(({ path, bytes }) => ({ path: `${address}/${path}`, bytes })),
    manifestFile(edition, files, layouts),
  ];
}
