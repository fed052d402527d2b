import { mapValues } from '../../../core/map-values.ts';
import { PREPARED } from '../generated/shell.js';
import { type PackedTexts, packedTexts } from '../zip.ts';
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

/** A shell with its parts as they stand in a zip. */
interface PackedShell extends Shell {
  readonly packed: PackedTexts;
}

/** The shell last made of each brand: the publications of a build mostly have one owner. */
const MADE = new WeakMap<Owner['brand'], { readonly owner: Owner; readonly shell: Promise<PackedShell> }>();

/**
 * The shell of an owner's documents. The library docx makes shells; that of the program's own measures is made when the program is generated, so the
 * library is loaded only for other sizes, margins and some fonts.
 */
export function shellFor(owner: Owner): Promise<PackedShell> {
  const made = MADE.get(owner.brand);
  if (made?.owner.language === owner.language && made.owner.partnership === owner.partnership) return made.shell;
  const shell = shellOf(owner);
  MADE.set(owner.brand, { owner, shell });
  return shell;
}

async function shellOf(owner: Owner): Promise<PackedShell> {
  const measures = measuresOf(owner.brand);
  const shell = isSame(measures, PREPARED.measures)
    ? PREPARED.shell
    : (await import('./library.ts')).libraryShell(measures);
  const filled = mapValues(shell.parts, filler(owner));
  const parts = { ...filled, 'word/styles.xml': themedStyles(filled['word/styles.xml'] ?? '', owner.brand) };
  return { ...shell, parts, packed: packedTexts(Object.values(parts)) };
}

const isSame = (a: Measures, b: Measures): boolean =>
  Object.entries(a).every(([name, value]) => b[name as keyof Measures] === value);
