import { PREPARED } from '../generated/shell.js';
import { type Measures, measuresOf } from './measures.ts';
import { filler, type Owner } from './slots.ts';
import { themedStyles } from './themed-styles.ts';

/** What a document has whatever its text is. */
export interface Shell {
  /** Parts by their names. */
  readonly parts: Readonly<Record<string, string>>;
  /** How the parts that are written from the text begin. */
  readonly openings: Readonly<Record<'document' | 'header' | 'footer', string>>;
}

/**
 * The shell of an owner's documents. The library docx makes shells; that of the program's own measures is made when the program is generated, so the
 * library is loaded only for other sizes, margins and some fonts.
 */
export async function shellFor(owner: Owner): Promise<Shell> {
  const measures = measuresOf(owner.brand);
  const shell = isSame(measures, PREPARED.measures)
    ? PREPARED.shell
    : (await import('./library.ts')).libraryShell(measures);
  const fill = filler(owner);
  const parts = Object.fromEntries(Object.entries(shell.parts).map(([name, xml]) => [name, fill(xml)]));
  return {
    ...shell,
    parts: { ...parts, 'word/styles.xml': themedStyles(parts['word/styles.xml'] ?? '', owner.brand) },
  };
}

const isSame = (a: Measures, b: Measures): boolean =>
  Object.entries(a).every(([name, value]) => b[name as keyof Measures] === value);
