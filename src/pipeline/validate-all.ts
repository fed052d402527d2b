import type { Diagnostic } from '../core/diagnostic.ts';
import type { Memory } from '../core/memory.ts';
import type { ParsedMarkdown } from '../load/markdown.ts';
import { overlayVariant } from '../load/overlay.ts';
import type { Loaded } from '../load/project.ts';
import type { Numbers } from '../model/numbers.ts';
import { imageNames } from '../validate/markdown.ts';
import { kindsNotRead } from '../validate/not-read.ts';
import { foldedByRecord } from '../validate/unknown-reference.ts';
import { nothingRead, readAgain, validate } from '../validate/validate.ts';

/** The problems of the base and of every variant, whichever is built: one folder, one set of problems. Codes: those of `validate`. */
export function validateAll(loaded: Loaded, numbers: Numbers, parsed: ParsedMarkdown, memory: Memory): Diagnostic[] {
  // What a file says for itself depends on its own values, on the areas and on which pictures there are.
  const pictures = [...loaded.images.keys()].join();
  const before = memory.step('files that were read', [numbers.areas, pictures, parsed], () => ({
    read: nothingRead(),
  }));
  before.read = readAgain(before.read);
  const known = {
    areas: numbers.areas,
    images: imageNames(loaded),
    notRead: kindsNotRead([...loaded.diagnostics, ...numbers.diagnostics]),
    idsNotRead: loaded.idsNotRead,
    parsed,
    read: before.read,
  };
  const variants = [undefined, ...loaded.content.variants];
  return foldedByRecord(
    variants.flatMap((variant) => validate(overlayVariant(loaded.content, variant), variant, known)),
  );
}
