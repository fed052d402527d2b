import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/nearest.ts';
import { placeOf } from '../core/place.ts';
import { inspectWoff2 } from '../load/font/woff2.ts';
import type { Templates } from '../load/templates.ts';
import type { SchemaTypes } from '../schema/generated/types.ts';
import type { WebFont } from './publication.ts';

type FontTokens = NonNullable<SchemaTypes['brand']['webFont']>;

const REGULAR = '400';
const BOLD = '700';
/** A variable font has every weight. */
const ALL = '100 900';

/** The font of the web that brand.yaml names, with the files that can be passed on with every page. Code: brand/font. */
export function brandFont(
  tokens: FontTokens,
  files: Templates['brandFiles'],
  report: (found: Diagnostic) => void,
): WebFont {
  const { family, file, boldFile, licence = '' } = tokens;
  const problem = (key: keyof FontTokens, message: string): void =>
    report(diagnostic('brand/font', placeOf(tokens, key), message));
  const face = (key: 'file' | 'boldFile', name: string | undefined, weight: string): WebFont['faces'] => {
    if (name === undefined) return [];
    const input = files.get(name);
    if (!input) {
      problem(key, `There is no font templates/brand/${name}.${didYouMean(name, files.keys())}`);
      return [];
    }
    const facts = inspectWoff2(input.bytes);
    if ('why' in facts) problem(key, `${input.file} ${facts.why}.`);
    else return [{ weight: facts.isVariable && boldFile === undefined ? ALL : weight, bytes: input.bytes }];
    return [];
  };
  const faces = [...face('file', file, REGULAR), ...face('boldFile', boldFile, BOLD)];
  if (boldFile !== undefined && file === undefined)
    problem('boldFile', 'The bold of the font of the web is given, and the font itself is not.');
  if (faces.length > 0 && licence.trim() === '')
    problem('file', `Nothing says under which licence the font "${family}" may be passed on.`);
  return { families: family.split(',').map((name) => name.trim()), faces, licence };
}
