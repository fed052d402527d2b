import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Status } from '../../src/model/model.ts';
import { words } from '../render/docx/package.ts';
import { type Built, buildInMemory } from '../support/build-in-memory.ts';
import { SMALL } from '../support/folder.ts';

/** The status and its words. */
const STATUSES: readonly (readonly [Status, string])[] = [
  ['draft', 'Draft'],
  ['consultation', 'Draft for consultation'],
  ['board', 'Board draft'],
];

describe.each(STATUSES)('%s', (status, label) => {
  let built: Built;
  let parts: Record<string, string>;
  beforeAll(async () => {
    built = await buildInMemory(SMALL, status);
    const zip = unzipSync(built.files.get('northmere/response-strategy.docx') ?? new Uint8Array());
    parts = Object.fromEntries(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]));
  });

  test('stands in the title block and the banner of the page', () => {
    const page = built.text('northmere/response-strategy.html');
    expect(page).toContain(`<dt>Status</dt><dd>${label}</dd>`);
    expect(page).toMatch(new RegExp(`panel-draft banner"><p><strong>${label}</strong>`));
  });

  test('stands on the cover, in the header and in the properties of the Word file', () => {
    expect(words(parts['word/document.xml'] ?? '')).toContain(label);
    const headers = Object.entries(parts)
      .filter(([name]) => /^word\/header\d+\.xml$/.test(name))
      .map(([, xml]) => xml);
    expect(headers.filter((xml) => words(xml).includes(`${label}, 1 April 2026`)).length).toBeGreaterThan(0);
    expect(headers.length).toBeGreaterThan(1);
    expect(parts['docProps/core.xml']).toContain(`<cp:contentStatus>${label}</cp:contentStatus>`);
  });

  test('stands in the record and the list of what was built', () => {
    expect(JSON.parse(built.text('northmere/build.json')).status).toBe(status);
    expect(built.text('index.html')).toContain(label);
  });
});
