import { unzipSync } from 'fflate';
import { textOf } from '../base.ts';
import type { Folder, Typed } from '../trial.ts';
import type { Ran } from '../world.ts';
import { type Finding, finding } from './finding.ts';
import { wordsOf } from './markup.ts';

/** Quotes may be made curly and spaces may be joined; everything else must come out as it was typed. */
const level = (text: string): string =>
  text
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/[\u201c\u201d]/g, '"')
    .replaceAll(/\s+/g, ' ');

const times = (text: string, part: string): number => text.split(part).length - 1;

/** A table that has no room on a page of Word goes on below itself: its name again, with the number of the part, and the names of its rows again. */
const PART =
  /(?<=<\/w:tbl>)<w:p>(?:(?!<\/w:p>).)*w:val="DataCaption"(?:(?!<\/w:p>).)*, part \d+ of \d+<\/w:t><\/w:r><\/w:p>(<w:tbl>.*?<\/w:tbl>)/gs;
/** Whether it has room depends on how wide its words are, so what such a table says again is left out. */
const withoutRepeats = (xml: string): string =>
  xml.replaceAll(PART, (_, table: string) =>
    table.replaceAll(/(<w:tr\b[^>]*>(?:(?!<w:tc>).)*)<w:tc>.*?<\/w:tc>/gs, '$1'),
  );

function wordsIn(after: Folder): Map<string, string> {
  const found = new Map<string, string>();
  for (const [path, bytes] of after) {
    if (!path.startsWith('output/')) continue;
    if (path.endsWith('.html')) found.set(path, level(wordsOf(textOf(bytes))));
    if (path.endsWith('.docx'))
      found.set(path, level(wordsOf(withoutRepeats(textOf(unzipSync(bytes)['word/document.xml'])))));
  }
  return found;
}

/** A text comes out wherever the bare word does, as it was typed. `twin` is the build of the word alone; both must have ended well. */
export function typedFindings(ran: Ran, twin: Ran, { word, text }: Typed): Finding[] {
  if (twin.exitCode !== 0 || ran.exitCode !== 0) return [];
  const [expected, found] = [wordsIn(twin.after), wordsIn(ran.after)];
  return [...expected].flatMap(([path, words]) => {
    const printed = found.get(path) ?? '';
    const [wanted, kept, whole] = [times(words, word), times(printed, word), times(printed, level(text).trim())];
    if (kept === wanted && whole >= wanted) return [];
    const at = printed.split(word).find((after, index) => index > 0 && !level(text).includes(after.slice(0, 6))) ?? '';
    const kind = kept < wanted ? 'typed text is lost' : 'typed text is changed';
    return [
      finding(kind, `${path}: ${wanted} times the word, ${kept} kept, ${whole} as typed; …${word}${at.slice(0, 60)}`),
    ];
  });
}
