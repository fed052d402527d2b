import type { IndexEntry } from '../../../src/render/html/index-page.ts';

function entry(id: string, name: string, files: number): IndexEntry {
  return {
    id,
    name,
    banner: { kind: 'draft', title: 'Draft', text: 'This is a draft.' },
    publications: [
      {
        title: 'Strategic needs assessment',
        subtitle: 'What violence there is',
        statusLabel: 'Draft',
        date: '15 January 2026',
        files: [
          { label: 'Web page', path: `${id}/strategic-needs-assessment.html`, bytes: 412_345 },
          { label: 'Word', path: `${id}/strategic-needs-assessment.docx`, bytes: 1_260_000 },
        ],
      },
      {
        title: 'Response strategy',
        subtitle: 'What will be done',
        statusLabel: 'Draft',
        date: '15 January 2026',
        files: [{ label: 'Web page', path: `${id}/response-strategy.html`, bytes: 198_000 }],
      },
    ],
    data: Array.from({ length: files }, (_, index) => ({
      path: `${id}/data/example-indicator-${index + 1}-ILLUSTRATIVE.csv`,
      bytes: 900 + index * 1500,
    })),
    build: { path: `${id}/build.json`, bytes: 4200 },
  };
}

/** Two variants as a build may leave them. */
export const entries: readonly IndexEntry[] = [entry('example', 'Exampleshire', 7), entry('north', 'North Example', 0)];
