import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/nearest.ts';
import { placeOf } from '../core/place.ts';
import { altLack } from '../load/picture/alt-lack.ts';
import { inspectPicture } from '../load/picture/picture.ts';
import type { Templates } from '../load/templates.ts';
import type { SchemaTypes } from '../schema/generated/types.ts';
import type { Logo } from './publication.ts';

type LogoTokens = NonNullable<SchemaTypes['brand']['logo']>;

/** The logo that brand.yaml names, when it can be shown and says what it is. Codes: image/missing, image/unreadable, image/no-alt. */
export function brandLogo(
  tokens: LogoTokens,
  files: Templates['brandFiles'],
  report: (found: Diagnostic) => void,
): Logo | undefined {
  const { file, alt, decorative } = tokens;
  const place = placeOf(tokens, 'file');
  const input = files.get(file);
  if (!input) {
    const fix = 'Put the picture into templates/brand, beside brand.yaml, or correct its name.';
    const message = `There is no picture templates/brand/${file}.${didYouMean(file, files.keys())}`;
    report(diagnostic('image/missing', place, message, { fix }));
    return undefined;
  }
  const facts = inspectPicture(input.bytes);
  if ('why' in facts) {
    report(diagnostic('image/unreadable', place, `${input.file} ${facts.why}.`, { fix: facts.fix }));
    return undefined;
  }
  const words = alt?.trim() ?? '';
  const lack = decorative === true ? undefined : altLack(words);
  if (lack !== undefined) {
    const example = `logo:\n  file: ${file}\n  alt: Northmere Violence Prevention Partnership`;
    report(diagnostic('image/no-alt', placeOf(tokens), `The logo "${file}" ${lack}.`, { example }));
    return undefined;
  }
  const { type, width, height } = facts;
  return { bytes: input.bytes, type, width, height, alt: decorative === true ? undefined : words };
}
