import type { Publication } from '../../assemble/publication.ts';
import { validXml } from '../../core/xml.ts';
import { coreProperties } from './finish/core-properties.ts';
import { steadyIds } from './finish/ids.ts';
import { numberedStyles } from './finish/numbered-styles.ts';
import { languageSettings } from './finish/settings.ts';
import { themedStyles } from './finish/theme.ts';
import { withoutNotes } from './finish/unused-notes.ts';
import { isXml } from './finish/xml.ts';
import { zip } from './finish/zip.ts';
import { pageFor } from './page.ts';
import type { Parts } from './parts.ts';
import { mergeReference } from './reference/merged-styles.ts';

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
  withoutNotes(finished);
  steadyIds(finished);
  finished.set('docProps/core.xml', coreProperties(publication));
  numberedStyles(finished);
  themedStyles(finished, publication.brand);
  if (publication.brand.reference) mergeReference(finished, publication.brand.reference, pageFor(publication.brand));
  languageSettings(finished, publication.language);
  return zip(finished);
}
