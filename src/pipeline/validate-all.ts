import type { Diagnostic } from '../core/diagnostic.ts';
import { hasErrors } from '../core/diagnostic.ts';
import type { Memory } from '../core/memory.ts';
import { placeOf } from '../core/place.ts';
import type { ParsedMarkdown } from '../load/markdown.ts';
import { overlayVariant } from '../load/overlay.ts';
import type { Loaded } from '../load/project.ts';
import type { Numbers } from '../model/numbers.ts';
import { FOLDERS } from '../schema/table.ts';
import { imageNames } from '../validate/markdown.ts';
import { kindsNotRead } from '../validate/not-read.ts';
import { foldedByRecord } from '../validate/unknown-reference.ts';
import { type Known, nothingRead, type Read, readAgain, validate } from '../validate/validate.ts';
import { idOf } from './asked.ts';

/** The problems of the base and of every variant, whichever is built: one folder, one set of problems. Codes: those of `validate`. */
export function validateAll(loaded: Loaded, numbers: Numbers, parsed: ParsedMarkdown, memory: Memory): Diagnostic[] {
  // What a file says for itself depends on its own values, on the areas and on which pictures there are.
  const pictures = [...loaded.images.keys()].join();
  const before = memory.step('files that were read', [numbers.areas, pictures, parsed], () => ({
    read: nothingRead(),
  }));
  before.read = readAgain(before.read);
  const known = knownOf(loaded, numbers, parsed, before.read, () => true);
  const variants = [undefined, ...loaded.content.variants];
  return foldedByRecord(
    variants.flatMap((variant) => validate(overlayVariant(loaded.content, variant), variant, known)),
  );
}

/** Whose the errors of a folder are. */
interface Blame {
  /** Those that every edition has: they stop all. */
  readonly shared: readonly Diagnostic[];
  /** The ids of the variants that have an error of their own. */
  readonly failing: ReadonlySet<unknown>;
}

/** Tells the errors of the folder from those of single variants: the base is judged as if there were no variant, and each variant as if it were the only one. */
export function blame(loaded: Loaded, numbers: Numbers, parsed: ParsedMarkdown): Blame {
  const { variants } = loaded.content;
  const base = { ...loaded.content, variants: [] };
  const known = knownOf(loaded, numbers, parsed, nothingRead(), (one) => !isOfVariant(one));
  const shared = validate(base, undefined, known);
  const unread = new Set(loaded.diagnostics.filter(isError).flatMap(({ place }) => place?.file ?? []));
  const ids = variants.map(idOf);
  const failing = variants.filter((variant, index) => {
    if (ids.indexOf(ids[index]) !== ids.lastIndexOf(ids[index])) return true;
    // What one variant hides of the ids hides nothing from the next.
    const read = { ...known.read, hidden: new Set(known.read.hidden) };
    const alone = overlayVariant({ ...base, variants: [variant] }, variant);
    return unread.has(placeOf(variant)?.file ?? '') || hasErrors(validate(alone, variant, { ...known, read }));
  });
  return { shared, failing: new Set(failing.map(idOf)) };
}

const knownOf = (
  loaded: Loaded,
  numbers: Numbers,
  parsed: ParsedMarkdown,
  read: Read,
  counts: (one: Diagnostic) => boolean,
): Known => ({
  areas: numbers.areas,
  images: imageNames(loaded),
  notRead: kindsNotRead([...loaded.diagnostics, ...numbers.diagnostics].filter(counts)),
  idsNotRead: loaded.idsNotRead,
  parsed,
  read,
});

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** Whether a problem lies in a variant's own file. */
export const isOfVariant = ({ place }: Diagnostic): boolean =>
  place?.file.startsWith(`${FOLDERS.variants.folder}/`) === true;
