import type { Diagnostic } from '../core/diagnostic.ts';
import type { ParsedMarkdown } from '../load/markdown.ts';
import { overlayVariant } from '../load/overlay.ts';
import type { Loaded } from '../load/project.ts';
import type { Numbers } from '../model/numbers.ts';
import { imageNames } from '../validate/markdown.ts';
import { kindsNotRead } from '../validate/not-read.ts';
import { foldedByRecord } from '../validate/unknown-reference.ts';
import { nothingRead, validate } from '../validate/validate.ts';

/** The problems of the base and of every variant, whichever is built: one folder, one set of problems. Codes: those of `validate`. */
export function validateAll(loaded: Loaded, numbers: Numbers, parsed: ParsedMarkdown): Diagnostic[] {
  const known = {
    areas: numbers.areas,
    images: imageNames(loaded),
    notRead: kindsNotRead([...loaded.diagnostics, ...numbers.diagnostics]),
    idsNotRead: loaded.idsNotRead,
    parsed,
    read: nothingRead(),
  };
  const variants = [undefined, ...loaded.content.variants];
  return foldedByRecord(
    variants.flatMap((variant) => validate(overlayVariant(loaded.content, variant), variant, known)),
  );
}
