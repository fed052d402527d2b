import { stringify } from 'yaml';
import { FILL_IN } from '../../core/fill-in.ts';
import { schemaNamed } from '../../schema/walk.ts';
import type { Origin } from '../importer.ts';
import { oneOf } from './fill-in.ts';

/** The record of a source that content/sources.yaml does not have yet, to be added to its list `other`: what only the partners know says FILL IN. */
export function sourceStub({ id, title, publisher, agency, provenance }: Origin): string {
  const words = schemaNamed('sources').definitions?.source?.properties ?? {};
  const record = {
    id,
    title,
    group: FILL_IN,
    agency: agency ?? FILL_IN,
    owner: publisher,
    assessment: 'yes',
    monitoring: 'yes',
    operational: 'no',
    level: 'aggregate',
    obtained_under: provenance === 'local' ? FILL_IN : 'published',
    restricted: false,
  };
  const yaml = ['group', 'agency'].reduce(
    (text, key) => oneOf(text, key, words[key]?.enum ?? []),
    stringify({ other: [record] }, { lineWidth: 0 }),
  );
  return [
    `# Add to content/sources.yaml: below other:, or below register: if the partners have agreed to use it.`,
    yaml,
  ].join('\n');
}
