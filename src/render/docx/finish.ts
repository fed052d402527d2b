import type { Publication } from '../../assemble/publication.ts';
import { validXml } from '../../core/xml.ts';
import { coreProperties } from './finish/core-properties.ts';
import { steadyIds } from './finish/ids.ts';
import { numberedStyles } from './finish/numbered-styles.ts';
import { plainSeparators } from './finish/separators.ts';
import { languageSettings } from './finish/settings.ts';
import { isXml } from './finish/xml.ts';
import { zip } from './finish/zip.ts';
import type { Parts } from './parts.ts';

/** The library writes an entity that nobody needs, since its attributes stand in double quotes, and that some readers stumble over. */
const plainApostrophes = (xml: string): string => xml.replaceAll('&apos;', "'");

/**
 * From the library's parts to the bytes of the file. What the library takes from the clock, from chance and from
 * counters of the process is replaced here, and what it has no option for is added.
 */
export async function finish(parts: Parts, publication: Publication): Promise<Uint8Array> {
  const finished = new Map(parts);
  for (const [name, part] of parts) {
    if (typeof part === 'string' && isXml(name)) finished.set(name, plainApostrophes(validXml(part)));
  }
  steadyIds(finished);
  finished.set('docProps/core.xml', coreProperties(publication));
  numberedStyles(finished);
  plainSeparators(finished);
  languageSettings(finished, publication.language);
  return zip(finished);
}
