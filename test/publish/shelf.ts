import { PROGRAM_LABELS } from '../../src/assemble/generated/templates.js';
import { flatLabels } from '../../src/assemble/labels.ts';
import { filesAround } from '../../src/publish/around.ts';
import type { EditionManifest } from '../../src/publish/edition.ts';
import type { Looks } from '../../src/publish/pages.ts';
import type { EditionRecord } from '../../src/publish/records.ts';
import { publication } from '../render/html/publication.ts';

/** An edition of an invented place, with all that a cover page may tell. */
export function edition(variant: string, date: string, status = 'published'): EditionManifest {
  const isAsked = status === 'consultation';
  return {
    tool: 'svduty 0.0.0',
    variant,
    status,
    edition_date: date,
    cover: {
      language: 'en-GB',
      name: variant === 'northmere' ? 'Northmere Partnership' : `Local edition of ${variant}`,
      whole: variant === 'northmere',
      partnership: 'Northmere Partnership',
      edition: 'First edition',
      version: '1.0',
      banners: isAsked ? [{ kind: 'draft', title: 'Draft', text: 'It has not been agreed.' }] : [],
      facts: [{ label: 'Area', text: 'Northmere' }],
      colophon: [{ label: 'Contact', text: 'Strategy lead' }],
      publications: [
        {
          title: 'Response Strategy',
          subtitle: 'What will be done',
          file_name: 'response-strategy',
          cited: true,
          summary: ['The partners act together.', 'There were 8.9 per 1,000 people.'],
          figures: [
            {
              label: 'Violence with injury',
              value: '8.9',
              of: 'per 1,000 people, 2024/25',
              lines: ['Lower'],
              made_up: true,
            },
          ],
        },
        { title: 'Summary', subtitle: '', file_name: 'public-summary', cited: false, summary: [], figures: [] },
      ],
      consultation: isAsked
        ? {
            opens_on: '2026-06-01',
            closes_on: '2026-07-01',
            how_to_respond: 'Write to the team.',
            what_next: 'The answers are published.',
            questions: ['Is anything missing?', 'Who else should act?'],
          }
        : null,
    },
    files: ['data/violence.csv', 'public-summary.html', 'response-strategy.docx', 'response-strategy.html'].map(
      (file) => ({
        file,
        bytes: 12_000,
        sha256: 'a'.repeat(64),
      }),
    ),
  };
}

export const looks: Looks = {
  labels: flatLabels(PROGRAM_LABELS),
  language: 'en-GB',
  brandOf: () => publication.brand,
};

/** The text of every file around some editions, by path. */
export function around(
  editions: readonly EditionManifest[],
  records: readonly EditionRecord[] = [],
  site?: string,
): ReadonlyMap<string, string> {
  const files = filesAround({ editions, records }, looks, site);
  return new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}
